#include "ui/charts/axis.h"

#include "tests/printing.h"

#include <random>

using namespace dateline;

namespace {

CalendarAxis axisFor(Period period, double pixels) {
    return calendarAxis(period, pixels, [](const QString& label) { return 7.0 * double(label.size()); });
}

QStringList firstLines(const CalendarAxis& axis) {
    QStringList lines;
    for (const CalendarTick& tick : axis.ticks) {
        lines << tick.label.value(0);
    }
    return lines;
}

} // namespace

TEST_CASE("value axes are round, start at zero and have three to five steps", "[charts]") {
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        const double size = std::pow(10, int(random() % 24) - 9);
        const double low = double(random() % 1000) * size * (random() % 2 ? 1 : -1);
        const double high = low + double(random() % 1000) * size;
        const ValueAxis axis = valueAxis(low, high);
        const std::vector<double> ticks = axis.ticks();
        CAPTURE(low, high, axis.from, axis.to, axis.step);
        REQUIRE(axis.from <= low + axis.step * 1e-6);
        REQUIRE(axis.to >= high - axis.step * 1e-6);
        REQUIRE(ticks.size() >= 3);
        REQUIRE(ticks.size() <= 7);
    }
}

TEST_CASE("a line may leave zero out only when its values lie close together", "[charts]") {
    CHECK(valueAxis(500, 640).from > 0);
    CHECK(valueAxis(100, 640).from == 0);
    CHECK(valueAxis(0, 640).from == 0);
    CHECK(valueAxis(-5, 640).from < 0);
    CHECK(valueAxis(600, 600).from == 0);
}

TEST_CASE("ticks stand at whole years, months and days, not at equal seconds", "[charts]") {
    const Period years{day(2013, 9, 7), day(2020, 6, 18)};
    CHECK(firstLines(axisFor(years, 600))
        == QStringList{"2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", ""});
    CHECK(axisFor(years, 600).from == double(day(2013, 1, 1).time_since_epoch().count()));
    CHECK(axisFor(years, 600).to == double(day(2021, 1, 1).time_since_epoch().count()));
    CHECK(firstLines(axisFor(years, 240)) == QStringList{"2012", "2014", "2016", "2018", "2020", "2022"});
    const CalendarAxis months = axisFor({day(2020, 11, 3), day(2021, 2, 3)}, 400);
    CHECK(firstLines(months) == QStringList{"Nov", "Dec", "Jan", "Feb", ""});
    CHECK(months.ticks[0].label.value(1) == "2020");
    CHECK(months.ticks[1].label.size() == 1);
    CHECK(months.ticks[2].label.value(1) == "2021");
    CHECK(firstLines(axisFor({day(2021, 2, 27), day(2021, 3, 2)}, 400))
        == QStringList{"27 Feb", "28 Feb", "1 Mar", "2 Mar", ""});
}

TEST_CASE("calendar labels keep apart at every width and length", "[charts]") {
    std::mt19937 random(11);
    for (int i = 0; i < 3000; ++i) {
        const Day from = day(1500, 1, 1) + std::chrono::days(int(random() % 200000));
        const Day to = from + std::chrono::days(int(random() % (1u << (random() % 19))));
        const double pixels = 150 + double(random() % 1500);
        const CalendarAxis axis = axisFor({from, to}, pixels);
        double end = -1e9;
        for (const CalendarTick& tick : axis.ticks) {
            const double centre = (tick.labelDay - axis.from) / (axis.to - axis.from) * pixels;
            double width = 0;
            for (const QString& line : tick.label) {
                width = std::max(width, 7.0 * double(line.size()));
            }
            CAPTURE(toIso(from), toIso(to), pixels);
            REQUIRE(centre - width / 2 >= end);
            end = width > 0 ? centre + width / 2 : end;
        }
    }
}
