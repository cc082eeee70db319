#include "app/model/datetext.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

QString text(Day from, Day to, Grain grain, Mod mod = Mod::None, DateStyle style = DateStyle::Short) {
    return dateText({from, to}, grain, mod, style);
}

QString ordered(DateOrder order, Day from, Day to, DateStyle style = DateStyle::Short) {
    return dateText({from, to}, Grain::Day, Mod::None, style, order);
}

} // namespace

TEST_CASE("days, months and years read as people write them", "[datetext]") {
    const Day april = day(2021, 4, 20);
    CHECK(text(april, april, Grain::Day) == QStringLiteral("20 Apr 2021"));
    CHECK(text(april, april, Grain::Day, Mod::None, DateStyle::Long) == QStringLiteral("20 April 2021"));
    CHECK(text(april, april, Grain::Minute) == QStringLiteral("20 Apr 2021"));
    CHECK(text(day(2010, 5, 1), day(2010, 5, 31), Grain::Month) == QStringLiteral("May 2010"));
    CHECK(text(day(2010, 6, 1), day(2010, 6, 30), Grain::Month) == QStringLiteral("June 2010"));
    CHECK(text(day(2015, 1, 1), day(2015, 12, 31), Grain::Year) == QStringLiteral("2015"));
}

TEST_CASE("ranges share what both ends have", "[datetext]") {
    CHECK(text(day(2017, 9, 5), day(2017, 9, 7), Grain::Day) == QStringLiteral("5–7 Sep 2017"));
    CHECK(text(day(2017, 9, 28), day(2017, 10, 2), Grain::Day) == QStringLiteral("28 Sep – 2 Oct 2017"));
    CHECK(text(day(2017, 12, 28), day(2018, 1, 3), Grain::Day) == QStringLiteral("28 Dec 2017 – 3 Jan 2018"));
    CHECK(text(day(2016, 1, 1), day(2016, 6, 30), Grain::Month) == QStringLiteral("Jan – June 2016"));
    CHECK(text(day(2003, 1, 1), day(2005, 12, 31), Grain::Year) == QStringLiteral("2003–2005"));
}

TEST_CASE("parts of years and ages have their names", "[datetext]") {
    CHECK(text(day(2021, 1, 1), day(2021, 3, 31), Grain::Quarter) == QStringLiteral("Q1 2021"));
    CHECK(text(day(2021, 1, 1), day(2021, 9, 30), Grain::Quarter) == QStringLiteral("Q1 – Q3 2021"));
    CHECK(text(day(2021, 6, 1), day(2021, 8, 31), Grain::Season) == QStringLiteral("summer 2021"));
    CHECK(text(day(2021, 12, 1), day(2022, 2, 28), Grain::Season) == QStringLiteral("winter 2021–2022"));
    CHECK(text(day(2021, 7, 1), day(2021, 12, 31), Grain::Half) == QStringLiteral("second half of 2021"));
    CHECK(text(day(1990, 1, 1), day(1999, 12, 31), Grain::Decade) == QStringLiteral("1990s"));
    CHECK(text(day(1801, 1, 1), day(1900, 12, 31), Grain::Century) == QStringLiteral("19th century"));
    CHECK(text(day(2001, 1, 1), day(2100, 12, 31), Grain::Century) == QStringLiteral("21st century"));
    CHECK(text(day(1, 1, 1), day(1000, 12, 31), Grain::Millennium) == QStringLiteral("1st millennium"));
}

TEST_CASE("how sure a date is stands before it", "[datetext]") {
    CHECK(text(day(2020, 4, 10), day(2020, 4, 10), Grain::Day, Mod::Approx) == QStringLiteral("about 10 Apr 2020"));
    CHECK(text(day(2020, 9, 1), day(2020, 12, 31), Grain::Year, Mod::End) == QStringLiteral("late 2020"));
    CHECK(text(day(2020, 5, 1), day(2020, 8, 31), Grain::Year, Mod::Mid) == QStringLiteral("mid-2020"));
    CHECK(text(day(2030, 1, 1), day(2030, 12, 31), Grain::Year, Mod::OnOrBefore) == QStringLiteral("by 2030"));
    CHECK(text(day(2019, 3, 1), day(2019, 3, 31), Grain::Month, Mod::OnOrAfter) == QStringLiteral("since Mar 2019"));
}

TEST_CASE("years before our era are counted backwards", "[datetext]") {
    CHECK(text(day(-43, 3, 15), day(-43, 3, 15), Grain::Day) == QStringLiteral("15 Mar 44 BC"));
    CHECK(text(day(0, 1, 1), day(0, 12, 31), Grain::Year) == QStringLiteral("1 BC"));
}

TEST_CASE("a period tells its grain when it fills a calendar unit", "[datetext]") {
    CHECK(grainOf({day(2020, 1, 1), day(2020, 12, 31)}) == Grain::Year);
    CHECK(grainOf({day(2019, 1, 1), day(2020, 12, 31)}) == Grain::Year);
    CHECK(grainOf({day(2020, 7, 1), day(2020, 12, 31)}) == Grain::Half);
    CHECK(grainOf({day(2020, 4, 1), day(2020, 6, 30)}) == Grain::Quarter);
    CHECK(grainOf({day(2020, 2, 1), day(2020, 2, 29)}) == Grain::Month);
    CHECK(grainOf({day(2020, 2, 1), day(2020, 4, 30)}) == Grain::Month);
    CHECK(grainOf({day(2020, 2, 1), day(2020, 2, 28)}) == Grain::Day);
    CHECK(grainOf({day(2020, 2, 3), day(2020, 2, 3)}) == Grain::Day);
}

TEST_CASE("days in the orders of other places", "[datetext]") {
    const Day march = day(2017, 3, 5);
    CHECK(ordered(DateOrder::MonthFirst, march, march) == QStringLiteral("Mar 5, 2017"));
    CHECK(ordered(DateOrder::MonthFirst, march, march, DateStyle::Long) == QStringLiteral("March 5, 2017"));
    CHECK(ordered(DateOrder::MonthFirst, march, day(2017, 3, 7)) == QStringLiteral("Mar 5–7, 2017"));
    CHECK(ordered(DateOrder::MonthFirst, march, day(2017, 4, 5)) == QStringLiteral("Mar 5 – Apr 5, 2017"));
    CHECK(ordered(DateOrder::MonthFirst, march, day(2018, 3, 5)) == QStringLiteral("Mar 5, 2017 – Mar 5, 2018"));
    CHECK(ordered(DateOrder::YearFirst, march, march) == QStringLiteral("2017-03-05"));
    CHECK(ordered(DateOrder::YearFirst, march, day(2017, 3, 7)) == QStringLiteral("2017-03-05 – 2017-03-07"));
    CHECK(ordered(DateOrder::YearFirst, march, day(2017, 4, 5)) == QStringLiteral("2017-03-05 – 2017-04-05"));
    CHECK(ordered(DateOrder::YearFirst, march, day(2018, 3, 5)) == QStringLiteral("2017-03-05 – 2018-03-05"));
    CHECK(ordered(DateOrder::YearFirst, day(-43, 3, 15), day(-43, 3, 15)) == QStringLiteral("44 BC-03-15"));
}

TEST_CASE("stretches that fill no part of a year are told by their months", "[datetext]") {
    CHECK(text(day(2021, 4, 1), day(2021, 9, 30), Grain::Half) == QStringLiteral("Apr – Sep 2021"));
    CHECK(text(day(2021, 1, 1), day(2021, 6, 30), Grain::Half) == QStringLiteral("first half of 2021"));
    CHECK(text(day(2021, 1, 1), day(2021, 9, 30), Grain::Half) == QStringLiteral("Jan – Sep 2021"));
    CHECK(text(day(2021, 10, 1), day(2022, 3, 31), Grain::Half) == QStringLiteral("Oct 2021 – Mar 2022"));
    CHECK(text(day(2021, 5, 1), day(2021, 7, 31), Grain::Season) == QStringLiteral("May – July 2021"));
    CHECK(text(day(2021, 3, 1), day(2021, 8, 31), Grain::Season) == QStringLiteral("Mar – Aug 2021"));
    CHECK(text(day(2020, 10, 1), day(2021, 3, 31), Grain::Quarter) == QStringLiteral("Q4 2020 – Q1 2021"));
    CHECK(text(day(2020, 10, 1), day(2021, 3, 31), Grain::Month) == QStringLiteral("Oct 2020 – Mar 2021"));
    CHECK(text(day(1990, 1, 1), day(2009, 12, 31), Grain::Decade) == QStringLiteral("1990–2009"));
    CHECK(text(day(-99, 1, 1), day(0, 12, 31), Grain::Century) == QStringLiteral("100 BC – 1 BC"));
    CHECK(text(day(1001, 1, 1), day(2000, 12, 31), Grain::Millennium) == QStringLiteral("2nd millennium"));
    CHECK(text(day(1101, 1, 1), day(1200, 12, 31), Grain::Century) == QStringLiteral("12th century"));
    CHECK(text(day(201, 1, 1), day(300, 12, 31), Grain::Century) == QStringLiteral("3rd century"));
}

TEST_CASE("each way of being unsure has its word", "[datetext]") {
    const auto year = [](Mod mod) { return text(day(2020, 1, 1), day(2020, 12, 31), Grain::Year, mod); };
    CHECK(year(Mod::Start) == QStringLiteral("early 2020"));
    CHECK(year(Mod::Before) == QStringLiteral("before 2020"));
    CHECK(year(Mod::After) == QStringLiteral("after 2020"));
    CHECK(year(Mod::LessThan) == QStringLiteral("2020"));
}

TEST_CASE("a language may number its centuries in Roman figures", "[datetext]") {
    DateWords words;
    words.century = QStringLiteral("{roman} ({number}) wiek");
    const auto century = [&](int from) {
        return dateText({day(from, 1, 1), day(from + 99, 12, 31)}, Grain::Century, Mod::None, DateStyle::Long,
            DateOrder::DayFirst, words);
    };
    CHECK(century(1801) == QStringLiteral("XIX (19) wiek"));
    CHECK(century(1301) == QStringLiteral("XIV (14) wiek"));
    CHECK(century(801) == QStringLiteral("IX (9) wiek"));
}

TEST_CASE("whole months that fill no larger unit are months", "[datetext]") {
    CHECK(grainOf({day(2020, 4, 1), day(2020, 9, 30)}) == Grain::Month);
    CHECK(grainOf({day(2020, 1, 1), day(2020, 6, 30)}) == Grain::Half);
    CHECK(grainOf({day(2020, 2, 1), day(2020, 12, 31)}) == Grain::Month);
    CHECK(grainOf({day(2020, 1, 1), day(2020, 11, 30)}) == Grain::Month);
    CHECK(grainOf({day(2020, 1, 2), day(2020, 12, 31)}) == Grain::Day);
}
