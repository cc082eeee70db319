#include "app/time/timex.h"

#include "tests/printing.h"

#include <random>

using namespace dateline;

namespace {

QString periodOf(QStringView value) {
    const std::optional<Timex> timex = parseTimex3(value);
    if (!timex) {
        return QStringLiteral("refused");
    }
    return timex->period ? toIso(timex->period->from) + u' ' + toIso(timex->period->to) : QString();
}

/// Any value that the time stage may make.
QString anyValue(std::mt19937& random) {
    const auto pick = [&](int low, int high) { return low + int(random() % unsigned(high - low + 1)); };
    const auto digits
        = [](int number, int width) { return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0')); };
    const Day anyDay = day(1, 1, 1) + std::chrono::days(pick(0, 3'651'600));
    const QString date = toIso(anyDay);
    const QString year = digits(pick(1, 9999), 4);
    const IsoWeek week = isoWeekOf(day(pick(1000, 2999), 1, 4) + std::chrono::days(pick(0, 360)));
    static const QStringList seasons{"SP", "SU", "FA", "WI"};
    static const QStringList parts{"MO", "MI", "AF", "EV", "NI", "DT"};
    static const QStringList units{"Y", "M", "W", "D", "Q", "DE", "CE"};
    const auto clock = [&] { return digits(pick(0, 23), 2) + u':' + digits(pick(0, 59), 2); };
    switch (pick(0, 20)) {
    case 0: return date;
    case 1: return date.first(7);
    case 2: return year;
    case 3: return digits(pick(1, 999), 3);
    case 4: return digits(pick(1, 99), 2);
    case 5: return QStringLiteral("%1-W%2").arg(week.year).arg(digits(int(week.week), 2));
    case 6: return QStringLiteral("%1-W%2-WE").arg(week.year).arg(digits(int(week.week), 2));
    case 7: return QStringLiteral("%1-Q%2").arg(year).arg(pick(1, 4));
    case 8: return QStringLiteral("%1-H%2").arg(year).arg(pick(1, 2));
    case 9: return year + u'-' + seasons[pick(0, 3)];
    case 10: return date + u'T' + parts[pick(0, 5)];
    case 11: return QStringLiteral("%1T%2:%3").arg(date, digits(pick(0, 23), 2), digits(pick(0, 59), 2));
    case 12: return QStringLiteral("BC") + year;
    case 13: return QStringLiteral("P%1%2").arg(pick(1, 999)).arg(units[pick(0, 6)]);
    case 14: return QStringLiteral("PT%1H%2M").arg(pick(1, 99)).arg(pick(1, 59));
    case 15: return QStringLiteral("%1T%2/%3").arg(date, clock(), clock());
    case 16: return date + u'/' + toIso(anyDay + std::chrono::days(pick(0, 400)));
    case 17: return QStringLiteral("%1-W%2-%3").arg(week.year).arg(digits(int(week.week), 2)).arg(pick(1, 7));
    case 18: return QStringLiteral("P%1Y%2M").arg(pick(1, 99)).arg(pick(1, 11));
    case 19: return QStringLiteral("%1T%2:%3").arg(date, clock(), digits(pick(0, 59), 2));
    default: return QStringLiteral("XXXX-%1").arg(digits(pick(1, 12), 2));
    }
}

#if defined(__SANITIZE_ADDRESS__)
constexpr int values = 100'000; // ten times as slow there
#else
constexpr int values = 1'000'000;
#endif

} // namespace

TEST_CASE("a value read back from its TIMEX3 text is the same", "[timex]") {
    std::mt19937 random(20'210'618);
    for (int i = 0; i < values; ++i) {
        const QString value = anyValue(random);
        const std::optional<Timex> timex = parseTimex3(value);
        if (!timex || toTimex3(*timex) != value || parseTimex3(toTimex3(*timex)) != timex) {
            CAPTURE(value);
            FAIL_CHECK("not the same");
        }
    }
}

TEST_CASE("values name their days", "[timex]") {
    CHECK(periodOf(u"2024-02") == "2024-02-01 2024-02-29");
    CHECK(periodOf(u"2021-W24") == "2021-06-14 2021-06-20");
    CHECK(periodOf(u"2021-W24-WE") == "2021-06-19 2021-06-20");
    CHECK(periodOf(u"2020-W53") == "2020-12-28 2021-01-03");
    CHECK(periodOf(u"2021-Q2") == "2021-04-01 2021-06-30");
    CHECK(periodOf(u"2021-H2") == "2021-07-01 2021-12-31");
    CHECK(periodOf(u"2021-WI") == "2021-12-01 2022-02-28");
    CHECK(periodOf(u"202") == "2020-01-01 2029-12-31");
    CHECK(periodOf(u"19") == "1900-01-01 1999-12-31");
    CHECK(periodOf(u"2021-06-18T16:50:00+08:00") == "2021-06-18 2021-06-18");
    CHECK(periodOf(u"P2Y").isEmpty());
    CHECK(periodOf(u"XXXX-06-18").isEmpty());
    CHECK(periodOf(u"PRESENT_REF").isEmpty());
}

TEST_CASE("what names no day is refused", "[timex]") {
    for (QStringView value : {u"2021-02-30", u"2021-13", u"2021-W54", u"2021-W53", u"2021-Q5", u"2021-06-18T25", u"P",
             u"PT", u"P2", u"BC", u"", u"T", u"2021-", u"20210618", u"soon", u"2021-06-18T16:50+8", u"0000"}) {
        CAPTURE(value.toString());
        CHECK_FALSE(parseTimex3(value));
    }
}

TEST_CASE("a modifier narrows the period, not the value", "[timex]") {
    const auto narrowed = [](QStringView value, Mod mod) {
        Timex timex = *parseTimex3(value);
        setMod(timex, mod);
        CHECK(calendarPeriod(timex) == parseTimex3(value)->period);
        return toIso(timex.period->from) + u' ' + toIso(timex.period->to);
    };
    CHECK(narrowed(u"199", Mod::Start) == "1990-01-01 1993-12-31");
    CHECK(narrowed(u"199", Mod::Mid) == "1994-01-01 1996-12-31");
    CHECK(narrowed(u"2011", Mod::End) == "2011-10-01 2011-12-31");
    CHECK(narrowed(u"2021-01", Mod::End) == "2021-01-21 2021-01-31");
    CHECK(narrowed(u"2021-02", Mod::End) == "2021-02-21 2021-02-28");
    CHECK(narrowed(u"2021-W24", Mod::Mid) == "2021-06-16 2021-06-17");
    CHECK(narrowed(u"2021-06-18", Mod::Start) == "2021-06-18 2021-06-18");
    CHECK(narrowed(u"2021", Mod::Approx) == "2021-01-01 2021-12-31");
}

TEST_CASE("EDTF for people", "[timex]") {
    const auto edtf = [](QStringView value, Mod mod = Mod::None) {
        Timex timex = *parseTimex3(value);
        setMod(timex, mod);
        return toEdtf(timex);
    };
    CHECK(edtf(u"2021-06-18") == "2021-06-18");
    CHECK(edtf(u"2021-SP") == "2021-21");
    CHECK(edtf(u"2021-Q3") == "2021-35");
    CHECK(edtf(u"2021-H1") == "2021-40");
    CHECK(edtf(u"202") == "202X");
    CHECK(edtf(u"2021-W24") == "2021-06-14/2021-06-20");
    CHECK(edtf(u"2020", Mod::Approx) == "2020~");
    CHECK(edtf(u"2030", Mod::Before) == "[..2030]");
    CHECK(edtf(u"2020", Mod::Start) == "2020-01-01/2020-03-31");
    CHECK(edtf(u"P2Y").isEmpty());
    CHECK(edtf(u"PRESENT_REF").isEmpty());
    CHECK(edtf(u"XXXX-06-18").isEmpty());
    CHECK(edtf(u"2021-W24-5") == "2021-06-18");
    CHECK(edtf(u"2021-W24-WE") == "2021-06-19/2021-06-20");
    CHECK(edtf(u"2021-06-18T16:50") == "2021-06-18");
    CHECK(edtf(u"2021-06-18T14:00/16:00") == "2021-06-18");
    CHECK(edtf(u"18") == "18XX");
    CHECK(edtf(u"2021-WI") == "2021-24");
    CHECK(edtf(u"BC0044") == "-0043");
    CHECK(edtf(u"BC0001") == "0000");
    CHECK(edtf(u"196/198") == "196X/198X");
    CHECK(edtf(u"2017-09-05/2017-09-07") == "2017-09-05/2017-09-07");
    CHECK(edtf(u"199", Mod::End) == "1997-01-01/1999-12-31");
    CHECK(edtf(u"2021-06-18", Mod::After) == "[2021-06-18..]");
    CHECK(edtf(u"1895", Mod::Approx) == "1895~");
}

TEST_CASE("weeks are those of ISO 8601", "[timex]") {
    CHECK(isoWeekOf(day(2021, 1, 3)) == IsoWeek{2020, 53});
    CHECK(isoWeekOf(day(2021, 1, 4)) == IsoWeek{2021, 1});
    CHECK(isoWeekOf(day(2018, 12, 31)) == IsoWeek{2019, 1});
    CHECK(mondayOf({2015, 1}) == day(2014, 12, 29));
}

TEST_CASE("values at the edge of what there is", "[timex]") {
    CHECK(periodOf(u"2") == "2000-01-01 2999-12-31");
    CHECK(periodOf(u"2021-12") == "2021-12-01 2021-12-31");
    CHECK(periodOf(u"2021-W24-7") == "2021-06-20 2021-06-20");
    CHECK(periodOf(u"2021-06-18T24:00") == "2021-06-18 2021-06-18");
    CHECK(periodOf(u"2021-06-18T16:50:60") == "2021-06-18 2021-06-18");
    CHECK(periodOf(u"2021-06-18T16:50:00+14:00") == "2021-06-18 2021-06-18");
    CHECK(periodOf(u"2021-06-18/2021-06-18") == "2021-06-18 2021-06-18");
    CHECK(periodOf(u"2021-06-18T14/16:00") == "2021-06-18 2021-06-18");
    for (QStringView value :
        {u"2021-00", u"2021-06-00", u"2021-06-31", u"2021-W00", u"2021-W24-0", u"2021-W24-8", u"2021-Q0", u"2021-H0",
            u"2021-H3", u"2021-06-18T16:60", u"2021-06-18T24:30", u"2021-06-18T16:50:61", u"2021-06-18T16:50:00+15:00",
            u"2021-06-18T16:50:00+08:60", u"2021-06-18T16:50:00+08:00x", u"2021-06-18TXX", u"2021-06-18/2021-06-17",
            u"2021-06-18/", u"/2021-06-18", u"2021-06-18/P2Y", u"P2Y/P3Y", u"2021-06-18/2021-06-19/2021-06-20",
            u"BC12345", u"P2.Y", u"P2YX", u"12345"}) {
        CAPTURE(value.toString());
        CHECK_FALSE(parseTimex3(value));
    }
}

TEST_CASE("names of modifiers and grains lead back to them", "[timex]") {
    for (int i = 1; i <= int(Mod::EqualOrMore); ++i) {
        CAPTURE(i);
        CHECK_FALSE(modId(Mod(i)).isEmpty());
        CHECK(modWithId(modId(Mod(i))) == Mod(i));
    }
    for (int i = 0; i < int(Grain::None); ++i) {
        CAPTURE(i);
        CHECK(grainWithId(grainId(Grain(i))) == Grain(i));
    }
    CHECK(modWithId(u"") == Mod::None);
    CHECK_FALSE(modWithId(u"SOON"));
    CHECK_FALSE(grainWithId(u"fortnight"));
    CHECK_FALSE(grainWithId(u""));
}

TEST_CASE("a day is told from what only looks like one", "[timex]") {
    CHECK(parseIsoDay(u"2021-06-18") == day(2021, 6, 18));
    for (QStringView text : {u"2021-06", u"2021-06-18T16:50", u"2021-02-29", u"soon", u""}) {
        CAPTURE(text.toString());
        CHECK_FALSE(parseIsoDay(text));
    }
    CHECK(civilDay(2020, 2, 29));
    CHECK_FALSE(civilDay(2021, 2, 29));
    CHECK_FALSE(civilDay(2021, 0, 1));
    CHECK_FALSE(civilDay(2021, 1, 0));
    CHECK(padded(7, 3) == "007");
    CHECK(padded(-7, 3) == "-07");
    CHECK(padded(1234, 3) == "1234");
}

TEST_CASE("EDTF of thousands of years and of what cannot be told", "[timex]") {
    const auto edtf = [](QStringView value, Mod mod = Mod::None) {
        Timex timex = *parseTimex3(value);
        setMod(timex, mod);
        return toEdtf(timex);
    };
    CHECK(edtf(u"2") == "2XXX");
    CHECK(edtf(u"2021-12") == "2021-12");
    CHECK(edtf(u"2021-SU") == "2021-22");
    CHECK(edtf(u"2021-FA") == "2021-23");
    CHECK(edtf(u"2021-H2") == "2021-41");
    CHECK(edtf(u"2030", Mod::OnOrBefore) == "[..2030]");
    CHECK(edtf(u"2030", Mod::OnOrAfter) == "[2030..]");
    CHECK(edtf(u"2021-06-18", Mod::Mid) == "2021-06-18");
    CHECK(edtf(u"XXXX-WXX-5").isEmpty());
}
