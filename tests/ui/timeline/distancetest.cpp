#include "ui/timeline/distance.h"

#include "tests/printing.h"
#include "tests/ui/timeline/testmodel.h"

using namespace dateline;

namespace {

Entry on(Day date, Form form = Form::Dot) {
    Entry entry;
    entry.days = {double(number(date)), double(number(date)) + 1};
    entry.form = form;
    return entry;
}

Entry at(Day date, double minutes) {
    Entry entry;
    entry.days.from = double(number(date)) + minutes / 1440;
    entry.days.to = entry.days.from + 1.0 / 1440;
    return entry;
}

} // namespace

TEST_CASE("the distance of two days is told in days, and by the calendar when it is long", "[distance]") {
    CHECK(distanceText(on(day(2021, 6, 1)), on(day(2021, 6, 2))) == "1 day");
    CHECK(distanceText(on(day(2021, 6, 2)), on(day(2021, 6, 1))) == "1 day");
    CHECK(distanceText(on(day(2021, 4, 20)), on(day(2021, 6, 21))) == "62 days (2 months 1 day)");
    CHECK(distanceText(on(day(2021, 1, 31)), on(day(2021, 3, 1))) == "29 days (1 month 1 day)");
    CHECK(distanceText(on(day(2016, 3, 2)), on(day(2018, 3, 2))) == "730 days (2 years)");
    CHECK(distanceText(on(day(2016, 3, 2)), on(day(2016, 3, 2))) == "the same day");
    CHECK(distanceText(on(day(-43, 3, 15)), on(day(1, 3, 15))) == "16,071 days (44 years)");
}

TEST_CASE("a date that is not exact makes the distance about so long", "[distance]") {
    CHECK(distanceText(on(day(2021, 6, 1)), on(day(2021, 6, 9), Form::About)) == "about 8 days");
    CHECK(distanceText(on(day(2021, 6, 1), Form::Soft), on(day(2021, 6, 9))) == "about 8 days");
}

TEST_CASE("two clock times are hours and minutes apart", "[distance]") {
    CHECK(distanceText(at(day(2021, 6, 1), 600), at(day(2021, 6, 1), 735)) == "2 h 15 min");
    CHECK(distanceText(at(day(2021, 6, 1), 1430), at(day(2021, 6, 2), 5)) == "15 min");
}
