#include "ui/timeline/axis.h"

#include "ui/timeline/civil.h"

#include "tests/printing.h"

#include <cmath>

using namespace dateline;

namespace {

QStringList texts(const std::vector<AxisLabel>& labels) {
    QStringList found;
    for (const AxisLabel& label : labels) {
        found.append(label.text);
    }
    return found;
}

Axis axisFrom(qint64 year, double pixelsPerDay, double width = 900) {
    return makeAxis({double(dayOf({year, 1, 1})), pixelsPerDay}, width);
}

} // namespace

TEST_CASE("years stand over their span, quarters tick below", "[axis]") {
    const Axis axis = axisFrom(2015, 100 / 365.25);
    CHECK(texts(axis.upper).mid(0, 3) == QStringList{"2015", "2016", "2017"});
    CHECK(axis.lower.empty());
    CHECK_FALSE(axis.upper.front().atStart);
    REQUIRE(axis.ticks.size() > 4);
    CHECK(axis.ticks[0].major);
    CHECK(axis.ticks[1].day == double(dayOf({2015, 4, 1})));
    CHECK_FALSE(axis.ticks[1].major);
}

TEST_CASE("months appear at 60 pixels each, days at 28", "[axis]") {
    CHECK(axisFrom(2021, 59 / 30.44).lower.empty());
    CHECK(texts(axisFrom(2021, 62 / 30.44).lower).mid(0, 3) == QStringList{"Jan", "Feb", "Mar"});
    CHECK(texts(axisFrom(2021, 62 / 30.44).upper).first() == "2021");
    const Axis days = axisFrom(2021, 28);
    CHECK(texts(days.lower).mid(0, 3) == QStringList{"1", "2", "3"});
    CHECK(texts(days.upper).first() == "Jan 2021");
}

TEST_CASE("long steps stand on round years, and before the common era too", "[axis]") {
    const Axis axis = makeAxis({double(dayOf({-220, 1, 1})), 80 / 36'524.25}, 500);
    CHECK(texts(axis.upper)
        == QStringList{"300 BCE", "200 BCE", "100 BCE", "1", "100", "200", "300", "400"}.mid(0, axis.upper.size()));
    CHECK(axis.upper.front().atStart);
    CHECK(yearText(0) == "1 BCE");
    CHECK(yearText(-43) == "44 BCE");
    CHECK(yearText(1) == "1");
}

TEST_CASE("hours, minutes and seconds stand on the clock under their day", "[axis]") {
    const double noon = double(dayOf({2021, 6, 18})) + 0.5;
    const Axis hours = makeAxis({noon, 24 * 60.0}, 300);
    CHECK(texts(hours.upper) == QStringList{"18 June 2021"});
    CHECK(texts(hours.lower).mid(0, 3) == QStringList{"12:00", "13:00", "14:00"});
    const Axis minutes = makeAxis({noon, 1440 * 12.0}, 300);
    CHECK(texts(minutes.lower).mid(0, 3) == QStringList{"12:00", "12:05", "12:10"});
    const Axis seconds = makeAxis({noon, 86'400 * 90.0}, 300);
    CHECK(texts(seconds.lower).mid(0, 3) == QStringList{"12:00:00", "12:00:01", "12:00:02"});
    const Axis midnight = makeAxis({noon + 0.49, 24 * 600.0}, 600);
    CHECK(texts(midnight.upper) == QStringList{"18 June 2021", "19 June 2021"});
    CHECK(texts(midnight.lower).contains("00:00"));
}

TEST_CASE("from seconds to a hundred thousand years labels keep their distance", "[axis]") {
    for (double pixelsPerDay = 86'400 * 192.0; pixelsPerDay > 1e-5; pixelsPerDay /= 1.37) {
        for (qint64 year : {-100'000, -3, 1, 1999}) {
            const Axis axis = axisFrom(year, pixelsPerDay, 1200);
            CAPTURE(pixelsPerDay, year);
            CHECK(axis.upper.size() < 40);
            CHECK(axis.lower.size() < 60);
            CHECK(axis.ticks.size() < 400);
            for (const std::vector<AxisLabel>* row : {&axis.upper, &axis.lower}) {
                for (const AxisLabel& label : *row) {
                    CHECK(label.span.length() * pixelsPerDay >= 26.9);
                }
            }
            for (std::size_t i = 1; i < axis.ticks.size(); ++i) {
                CHECK((axis.ticks[i].day - axis.ticks[i - 1].day) * pixelsPerDay >= 3.7);
            }
        }
    }
}
