#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

namespace {

int nthOf(const Lexeme& lexeme) {
    return lexeme.is(Last) ? -1 : lexeme.whole();
}

/// The nth day, week or the like of what `whole` names; nothing if no such whole has that many.
std::optional<Draft> nthUnit(const Lexeme& nth, const Lexeme& unit, Draft whole, Grain container) {
    const bool inYear = container == Grain::Year;
    const int most = unit.unit == Grain::Day  ? (inYear ? 366 : 31)
        : unit.unit == Grain::Week            ? (inYear ? 53 : 5)
        : unit.unit == Grain::Weekend         ? (inYear ? 53 : 5)
        : unit.unit == Grain::Month && inYear ? 12
                                              : 0;
    if (unit.is(Plural) || unit.scale != 1 || nth.whole() > most || most == 0 || whole.grain != container) {
        return {};
    }
    whole.nth = nthOf(nth);
    whole.grain = unit.unit;
    return whole;
}

/// the last week of March 2021, the 15th day of June
std::optional<Draft> unitOfMonth(const Match& m) {
    return nthUnit(m[1], m[2], calendar(m.number(6), m.number(4)), Grain::Month);
}

/// the first week of 2015
std::optional<Draft> unitOfYear(const Match& m) {
    return nthUnit(m[1], m[2], calendar(m.number(4)), Grain::Year);
}

/// the first day of next month, the 9th month of last year
std::optional<Draft> unitOfUnit(const Match& m) {
    const Lexeme& container = m[6];
    if (container.is(Plural) || container.scale != 1
        || (container.unit != Grain::Month && container.unit != Grain::Year)) {
        return {};
    }
    return nthUnit(m[1], m[2], unitStep(container.unit, m.has(5) ? m[5] : m[4]), container.unit);
}

/// the first Monday of last month, the last Friday of this year
std::optional<Draft> weekdayOfUnit(const Match& m) {
    const Lexeme& container = m[6];
    if (container.is(Plural) || m[2].is(Plural) || m[1].whole() > 5
        || (container.unit != Grain::Month && container.unit != Grain::Year)) {
        return {};
    }
    Draft draft = unitStep(container.unit, m.has(5) ? m[5] : m[4]);
    draft.weekday = m.number(2);
    draft.nth = nthOf(m[1]);
    draft.grain = Grain::Day;
    return draft;
}

/// week 24 of 2021
std::optional<Draft> weekOfYear(const Match& m) {
    const int week = m.number(2);
    if (m[1].unit != Grain::Week || m[1].is(Plural) || m[1].scale != 1 || week < 1 || week > 53) {
        return {};
    }
    Draft draft = calendar(m.number(4));
    draft.grain = Grain::Week;
    draft.nth = week;
    return draft;
}

/// week 24, typed
std::optional<Draft> bareWeek(const Match& m) {
    Draft draft;
    draft.grain = Grain::Week;
    draft.nth = m.number(1);
    draft.weak = true;
    const bool week = m[0].unit == Grain::Week && !m[0].is(Plural) && m[0].scale == 1;
    return week && m[1].is(DayNumber) && draft.nth <= 53 ? std::optional(draft) : std::nullopt;
}

/// week 24 of last year
std::optional<Draft> weekOfUnit(const Match& m) {
    const int week = m.number(2);
    const bool fits = m[1].unit == Grain::Week && !m[1].is(Plural) && m[1].scale == 1 && week >= 1 && week <= 53;
    if (!fits || m[6].unit != Grain::Year || m[6].is(Plural)) {
        return {};
    }
    Draft draft = unitStep(Grain::Year, m.has(5) ? m[5] : m[4]);
    draft.grain = Grain::Week;
    draft.nth = week;
    return draft;
}

constexpr Classes Step = Last | Next | This | That | Previous | Following | Coming | Past | Current | Same;

constexpr Rule rules[] = {
    {"the last week of March 2021",
        {opt(The), {Ordinal | Last}, {Unit}, {Of | In}, {Month}, opt(Comma | Of), opt(Year)}, unitOfMonth},
    {"the first week of 2015", {opt(The), {Ordinal | Last}, {Unit}, {Of | In}, {Year}}, unitOfYear},
    {"the first day of next month", {opt(The), {Ordinal | Last}, {Unit}, {Of | In}, {The | Step}, opt(Step), {Unit}},
        unitOfUnit},
    {"the first Monday of last month",
        {opt(The), {Ordinal | Last}, {Weekday}, {Of | In}, {The | Step}, opt(Step), {Unit}}, weekdayOfUnit},
    {"week 24", {{Unit}, {Number}}, bareWeek},
    {"week 24 of last year", {opt(The), {Unit}, {Number}, {Of | In}, {The | Step}, opt(Step), {Unit}}, weekOfUnit},
    {"week 24 of 2021", {opt(The), {Unit}, {Number}, {Of | In | Comma}, {Year}}, weekOfYear},
};

} // namespace

const RuleTable nthRules = rules;

} // namespace dateline
