#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

namespace {

Draft weekday(int number) {
    Draft draft;
    draft.grain = Grain::Day;
    draft.weekday = number;
    return draft;
}

std::optional<Draft> bareWeekday(const Match& m) {
    Draft draft = weekday(m.number(0));
    draft.weak = m[0].entry->note == u"name";
    if (m[0].is(Plural)) {
        draft = Draft();
        draft.type = TimexType::Set;
        draft.value = QStringLiteral("XXXX-WXX-%1").arg(m.number(0));
    }
    return draft;
}

/// three Fridays from now, two Tuesdays ago
std::optional<Draft> weekdaysAgo(const Match& m) {
    const int count = m.number(0);
    if (!m[1].is(Plural) || count < 1 || count > 500) {
        return {};
    }
    Draft draft = weekday(m.number(1));
    const bool back = m[2].is(Ago);
    draft.turn = back ? Turn::Last : Turn::Next;
    draft.base = Base::Published;
    draft.shiftUnit = Grain::Week;
    draft.shift = back ? 1 - count : count - 1;
    return draft;
}

/// Friday after next
std::optional<Draft> weekdayAfterNext(const Match& m) {
    if (m[1].entry->note.isEmpty() || m[0].is(Plural)) {
        return {};
    }
    Draft draft = weekday(m.number(0));
    draft.turn = m[1].is(Ago) ? Turn::Last : Turn::Next;
    draft.base = Base::Published;
    draft.shiftUnit = Grain::Week;
    draft.shift = m[1].is(Ago) ? -1 : 1;
    return draft;
}

std::optional<Draft> turnedWeekday(const Match& m) {
    Draft draft = weekday(m.number(2));
    const Lexeme& word = m[1];
    draft.turn = word.is(Last | Past) ? Turn::Last
        : word.is(Next | Coming)      ? Turn::Next
        : word.is(Previous)           ? Turn::Previous
        : word.is(Following)          ? Turn::Following
        : word.is(That | Same)        ? Turn::Previous
                                      : Turn::This;
    draft.base = word.is(Previous | Following | That | Same) ? Base::Mention : Base::Published;
    return draft;
}

/// the Friday before
std::optional<Draft> weekdayBefore(const Match& m) {
    if (m[1].is(Plural)) {
        return {};
    }
    Draft draft = weekday(m.number(1));
    draft.turn = m[2].is(Earlier) ? Turn::Previous : Turn::Following;
    draft.base = Base::Mention;
    return draft;
}

/// Friday, Oct. 23 and Friday, 23 October 1998: the date tells, the weekday goes along.
std::optional<Draft> weekdayDate(int year, int month, int day, int number) {
    if (!civilDay(year != 0 ? year : 2000, month, day)) {
        return {};
    }
    Draft draft = calendar(year, month, day);
    draft.weekday = number;
    return draft;
}

std::optional<Draft> weekdayMonthDay(const Match& m) {
    return weekdayDate(m.number(6), m.number(2), m.number(4), m.number(0));
}

std::optional<Draft> weekdayDayMonth(const Match& m) {
    return weekdayDate(m.number(7), m.number(5), m.number(3), m.number(0));
}

std::optional<Draft> weekdayFullDate(const Match& m) {
    return weekdayDate(m.number(2), m[2].month, m[2].day, m.number(0));
}

/// Friday the 23rd, Friday 23rd, Friday the twenty-third
std::optional<Draft> weekdayTheNth(const Match& m) {
    const bool counts = m[3].entry && (m.has(1) || !m.has(2) || m[3].number < 4); // Friday the first ...
    Draft draft = calendar(0, 0, m.number(3));
    draft.weekday = m.number(0);
    return m[3].number >= 1 && m[3].number <= 31 && !counts ? std::optional(draft) : std::nullopt;
}

/// the week of the 18th
std::optional<Draft> weekOfDay(const Match& m) {
    if (m[1].unit != Grain::Week || m[1].is(Plural) || m[4].entry || m[4].number < 1 || m[4].number > 31) {
        return {};
    }
    Draft draft = calendar(0, 0, m.number(4));
    draft.grain = Grain::Week;
    return draft;
}

/// the first Monday of May 2021
std::optional<Draft> nthWeekday(const Match& m) {
    Draft draft = weekday(m.number(2));
    draft.nth = m[1].is(Last) ? -1 : m.number(1);
    draft.month = m.number(4);
    draft.year = m.number(6);
    return draft.nth <= 5 ? std::optional(draft) : std::nullopt;
}

/// Friday of last week, Monday next week, a week from Tuesday is left alone.
std::optional<Draft> weekdayOfWeek(const Match& m) {
    if (m[3].unit != Grain::Week || m[3].is(Plural)) {
        return {};
    }
    Draft draft = unitStep(Grain::Week, m[2]);
    draft.grain = Grain::Day;
    draft.weekday = m.number(0);
    return draft;
}

/// the week of March 6, the week ended March 6
std::optional<Draft> weekOf(const Match& m) {
    if (m[1].unit != Grain::Week || m[1].is(Plural) || m[5].number > 31) {
        return {};
    }
    Draft draft = calendar(m.number(7), m.number(4), m.number(5));
    draft.grain = Grain::Week;
    return draft;
}

std::optional<Draft> unitAround(const Lexeme& holiday, const Lexeme& unit, int year) {
    if ((unit.unit != Grain::Week && unit.unit != Grain::Weekend) || unit.is(Plural) || unit.scale != 1) {
        return {};
    }
    Draft draft;
    draft.grain = unit.unit;
    draft.holiday = holiday.entry->value;
    draft.year = year;
    return draft;
}

/// Easter weekend, Thanksgiving week, Easter 2021 weekend
std::optional<Draft> holidayUnit(const Match& m) {
    return unitAround(m[0], m[2], m.has(1) ? m.number(1) : m.number(3));
}

/// the weekend of Easter 2021
std::optional<Draft> unitOfHoliday(const Match& m) {
    return unitAround(m[3], m[1], m.number(4));
}

constexpr Classes Step = Last | Next | This | That | Previous | Following | Coming | Past | Same;
constexpr Classes MonthDay = DayNumber | Ordinal;

constexpr Rule rules[] = {
    {"Friday", {{Weekday}}, bareWeekday},
    {"last Friday", {opt(The | This | That), {Step}, {Weekday}}, turnedWeekday},
    {"the Friday before", {{The}, {Weekday}, {Earlier | Later}}, weekdayBefore},
    {"Friday, Oct. 23, 1998",
        {{Weekday}, opt(Comma), {Month}, opt(The), {MonthDay}, opt(Comma | Of), opt(Year | ShortYear)},
        weekdayMonthDay},
    {"Friday, 23 October 1998",
        {{Weekday}, opt(Comma), opt(The), {MonthDay}, opt(Of), {Month}, opt(Comma | Of), opt(Year)}, weekdayDayMonth},
    {"Friday 1998-10-23", {{Weekday}, opt(Comma), {FullDate}}, weekdayFullDate},
    {"Friday the 23rd", {{Weekday}, opt(Comma), opt(The), {Ordinal}}, weekdayTheNth},
    {"three Fridays from now", {{Number}, {Weekday}, {Ago | Hence}}, weekdaysAgo},
    {"Friday after next", {{Weekday}, {Ago | Hence}}, weekdayAfterNext},
    {"the first Monday of May", {opt(The), {Ordinal | Last}, {Weekday}, {Of | In}, {Month}, opt(Comma | Of), opt(Year)},
        nthWeekday},
    {"Friday of last week", {{Weekday}, opt(Of), {Step}, {Unit}}, weekdayOfWeek},
    {"the week of March 6",
        {opt(The | This | That), {Unit}, {Of | Start}, opt(On), {Month}, {MonthDay}, opt(Comma), opt(Year)}, weekOf},
    {"the week of the 6th", {opt(The), {Unit}, {Of}, {The}, {Ordinal}}, weekOfDay},
    {"Easter week", {{Holiday}, opt(Year), {Unit}, opt(Year)}, holidayUnit},
    {"the weekend of Easter 2021", {opt(The), {Unit}, {Of}, {Holiday}, opt(Year)}, unitOfHoliday},
};

} // namespace

const RuleTable weekdayRules = rules;

} // namespace dateline
