#include "app/time/calendar.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

QString dayOf(QStringView rule, int year) {
    const std::optional<Day> day = calendar::holiday(rule, year);
    return day ? toIso(*day) : QString();
}

} // namespace

TEST_CASE("holidays that move", "[calendar]") {
    CHECK(dayOf(u"E+0", 2000) == "2000-04-23");
    CHECK(dayOf(u"E+0", 2019) == "2019-04-21");
    CHECK(dayOf(u"E+0", 2024) == "2024-03-31");
    CHECK(dayOf(u"E+0", 2038) == "2038-04-25");
    CHECK(dayOf(u"E-2", 2021) == "2021-04-02");
    CHECK(dayOf(u"11.4.4", 2021) == "2021-11-25");
    CHECK(dayOf(u"05.-1.1", 2021) == "2021-05-31");
    CHECK(dayOf(u"11.1.1+1", 2020) == "2020-11-03");
    CHECK(dayOf(u"12-25", 2021) == "2021-12-25");
    CHECK(dayOf(u"nonsense", 2021).isEmpty());
}

TEST_CASE("holidays that follow the moon", "[calendar]") {
    CHECK(dayOf(u"H+0", 2021) == "2021-09-07");
    CHECK(dayOf(u"H+0", 2023) == "2023-09-16");
    CHECK(dayOf(u"H+9", 1973) == "1973-10-06");
    CHECK(dayOf(u"H-163", 2024) == "2024-04-23");
    CHECK(dayOf(u"H-193", 2021) == "2021-02-26");
    CHECK(dayOf(u"K+0", 2021) == "2021-11-29");
    CHECK(dayOf(u"K+0", 2018) == "2018-12-03");
    CHECK(dayOf(u"I10.1", 2021) == "2021-05-13");
    CHECK(dayOf(u"I12.10", 2019) == "2019-08-12");
    CHECK(dayOf(u"I1.1", 2020) == "2020-08-20");
    CHECK(dayOf(u"C+0", 1966) == "1966-01-21");
    CHECK(dayOf(u"C+0", 1985) == "1985-02-20");
    CHECK(dayOf(u"C+0", 2000) == "2000-02-05");
    CHECK(dayOf(u"C+0", 2020) == "2020-01-25");
    CHECK(dayOf(u"C+0", 2021) == "2021-02-12");
    CHECK(dayOf(u"C+0", 2024) == "2024-02-10");
    CHECK(dayOf(u"C+0", 2034) == "2034-02-19");
    CHECK(dayOf(u"H+0", -500).isEmpty());
}

TEST_CASE("months are added without leaving the month", "[calendar]") {
    CHECK(toIso(calendar::addMonths(day(2021, 1, 31), 1)) == "2021-02-28");
    CHECK(toIso(calendar::addMonths(day(2021, 1, 15), -1)) == "2020-12-15");
    CHECK(toIso(calendar::addMonths(day(2020, 2, 29), 12)) == "2021-02-28");
}

TEST_CASE("the nth weekday of a month", "[calendar]") {
    CHECK(toIso(*calendar::nthWeekday(2021, 5, 1, 1)) == "2021-05-03");
    CHECK(toIso(*calendar::nthWeekday(2021, 5, -1, 7)) == "2021-05-30");
    CHECK_FALSE(calendar::nthWeekday(2021, 2, 5, 1));
}

TEST_CASE("values of calendar units", "[calendar]") {
    CHECK(calendar::yearValue(-44) == "BC0044");
    CHECK(calendar::yearValue(0) == "XXXX");
    CHECK(calendar::weekendValue(day(2021, 6, 18)) == "2021-W24-WE");
    CHECK(calendar::seasonValue(2021, 4) == "2021-WI");
}
