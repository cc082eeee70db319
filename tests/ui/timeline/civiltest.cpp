#include "ui/timeline/civil.h"

#include "app/time/timex.h"

#include "tests/printing.h"

using namespace dateline;

TEST_CASE("civil days count like the library's calendar", "[civil]") {
    for (int year : {-4712, -1, 0, 1, 4, 100, 1582, 1900, 1970, 2000, 2024, 9999}) {
        for (int month : {1, 2, 3, 12}) {
            const qint64 expected = day(year, unsigned(month), 1).time_since_epoch().count();
            CHECK(dayOf({year, month, 1}) == expected);
            CHECK(civilOf(expected) == CivilDate{year, month, 1});
        }
    }
}

TEST_CASE("every day comes back, over hundreds of thousands of years", "[civil]") {
    for (qint64 day = -100'000'000; day < 100'000'000; day += 9973) {
        CHECK(dayOf(civilOf(day)) == day);
    }
}

TEST_CASE("a month beyond December belongs to the next year", "[civil]") {
    CHECK(dayOf({2020, 13, 1}) == dayOf({2021, 1, 1}));
    CHECK(dayOf({2020, 0, 1}) == dayOf({2019, 12, 1}));
}
