// Timex: the value of a time expression as TIMEX3 knows it (ISO-TimeML): type, calendar point or length, grain,
// modifier.
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace dateline {

using Day = std::chrono::sys_days; // a civil day of the proleptic Gregorian calendar; no clock, no zone

/// First and last day, both inclusive.
struct Period {
    Day from{};
    Day to{};

    auto operator<=>(const Period&) const = default;
};

enum class TimexType { Date, Time, Duration, Set };

enum class Grain {
    Second,
    Minute,
    Hour,
    PartOfDay,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
    None
};

/// TIMEX3 `mod`.
enum class Mod {
    None,
    Approx,
    Start,
    Mid,
    End,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore
};

struct Timex {
    TimexType type = TimexType::Date;
    QString value; // TIMEX3: 2021-06-18, 2021-W24, 2021-Q2, 202, P2Y, PRESENT_REF, 2021-06-18TMO, BC0044
    Grain grain = Grain::None; // None for durations, sets and vague words
    Mod mod = Mod::None;
    std::optional<Period> period; // what can be placed on a line of days, narrowed by `mod` (early 2020 = Jan to Apr)

    bool operator==(const Timex&) const = default;
};

/// The TIMEX3 value as text, and back. parseTimex3(toTimex3(t)) == t for every t but sets (a set has the value of what
/// returns) and those with a modifier. What names no day of the calendar (2021-02-30, 2021-W54) is refused.
QString toTimex3(const Timex& timex);
std::optional<Timex> parseTimex3(QStringView value);

/// The days that the value names, before the modifier narrows them (all of 2020 for early 2020).
std::optional<Period> calendarPeriod(const Timex& timex);

/// Sets the modifier and narrows the period: START of a month is 1..10, of a year January to March, of a decade 0..3.
void setMod(Timex& timex, Mod mod);

/// EDTF (ISO 8601-2) for people: 2021-06-18, 2021-06, 2021-21 (spring), 202X, 2020~, [..2030]; empty if it cannot be
/// placed.
QString toEdtf(const Timex& timex);

QString modId(Mod mod); // "APPROX" ...; empty for None
QString grainId(Grain grain); // "day", "month", "quarter" ...
std::optional<Mod> modWithId(QStringView id); // an empty id is Mod::None
std::optional<Grain> grainWithId(QStringView id); // an empty id is none

QString padded(int number, int width); // "007"; at least so many characters, a minus among them
QString toIso(Day day); // 2021-06-18
Day day(int year, unsigned month, unsigned dayOfMonth); // of the proleptic Gregorian calendar; must exist
std::optional<Day> civilDay(int year, int month, int dayOfMonth); // nothing if the calendar has no such day
Period monthsFrom(int year, unsigned month, int count); // so many whole months

/// A week of ISO 8601: Monday to Sunday, of the year its Thursday is in.
struct IsoWeek {
    int year = 0;
    unsigned week = 1;

    bool operator==(const IsoWeek&) const = default;
};
IsoWeek isoWeekOf(Day day); // that the day is in
Day mondayOf(IsoWeek week); // its first day
std::optional<Day> parseIsoDay(QStringView text); // 2021-06-18 and nothing else

} // namespace dateline
