#include "ui/timeline/timescale.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

const Stage years{{-7305, 18'628}, 900}; // 1950 to 2020

} // namespace

TEST_CASE("days and pixels are each other's inverse", "[timescale]") {
    const Timescale scale{12'345.25, 0.37};
    for (double x : {-500.0, 0.0, 0.5, 333.0, 12'000.0}) {
        CHECK(scale.x(scale.day(x)) == Approx(x).margin(1e-6));
    }
}

TEST_CASE("the day under the pointer stays within a pixel while zooming", "[timescale]") {
    const double factor = GENERATE(1.2, 1 / 1.2, 3.0);
    for (double x : {200.0, 450.0, 700.0}) {
        Timescale scale = years.fit(years.extent);
        const double day = scale.day(x);
        for (int i = 0; i < 40; ++i) {
            const Timescale next = years.zoomed(scale, x, factor);
            CHECK(next.x(scale.day(x)) == Approx(x).margin(1));
            scale = next;
        }
        CHECK(scale.x(day) == Approx(x).margin(1));
    }
}

TEST_CASE("zooming in and out again comes back", "[timescale]") {
    const Timescale start = years.fit(years.extent);
    Timescale scale = start;
    for (int i = 0; i < 20; ++i) {
        scale = years.zoomed(scale, 300, 1.2);
    }
    for (int i = 0; i < 20; ++i) {
        scale = years.zoomed(scale, 300, 1 / 1.2);
    }
    CHECK(scale.x(start.day(300)) == Approx(300).margin(1));
    CHECK(scale.pixelsPerDay == Approx(start.pixelsPerDay));
}

TEST_CASE("all that there is fits, with room for the last labels", "[timescale]") {
    const Timescale scale = years.fit(years.extent);
    CHECK(scale.x(years.extent.from) >= Stage::margin - 1);
    CHECK(scale.x(years.extent.to) <= years.width - Stage::labelMargin + 1);
}

TEST_CASE("zoom has two ends and panning never loses the events", "[timescale]") {
    Timescale scale = years.fit(years.extent);
    CHECK(years.zoomed(scale, 450, 1e9).pixelsPerDay == years.nearest());
    CHECK(years.zoomed(scale, 450, 1e-9).pixelsPerDay == years.farthest());
    for (double pixels : {1e9, -1e9}) {
        const DayRange shown = years.panned(scale, pixels).visible(years.width);
        CHECK(shown.from < years.extent.to);
        CHECK(shown.to > years.extent.from);
    }
}

TEST_CASE("one day, and a picture without width, have a scale", "[timescale]") {
    const Stage single{{100, 101}, 600};
    const Timescale scale = single.fit(single.extent);
    CHECK(scale.x(100.5) == Approx(252).margin(2));
    CHECK(Stage{{100, 101}, 1}.fit({100, 101}).pixelsPerDay > 0);
}
