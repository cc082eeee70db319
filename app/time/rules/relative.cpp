#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

Draft unitStep(Grain unit, const Lexeme& word) {
    Draft draft;
    draft.grain = unit;
    draft.stepUnit = unit;
    draft.base = Base::Published;
    if (word.is(Last | Past)) {
        draft.step = -1;
    } else if (word.is(Next | Coming)) {
        draft.step = 1;
    } else if (word.is(Previous | Following)) {
        draft.step = word.is(Previous) ? -1 : 1;
        draft.base = Base::Mention;
    } else if (word.is(That | Same | The | Latest)) {
        draft.base = Base::Mention;
    }
    return draft;
}

namespace {

bool isClockUnit(Grain unit) {
    return unit <= Grain::Hour;
}

std::optional<Draft> point(const Match& m) {
    Draft draft;
    draft.grain = Grain::Day;
    draft.base = m[0].entry->value == u"told" ? Base::Mention : Base::Published;
    draft.stepUnit = Grain::Day;
    draft.step = m.number(0);
    if (m[0].is(DayPart)) {
        draft.clock = QStringLiteral("TNI");
    }
    return draft;
}

/// last year, this month, next week, the previous day, that same year.
std::optional<Draft> namedUnit(const Match& m) {
    if (!m.has(1) && !(m.has(0) && m[0].is(This | That))) {
        return {};
    }
    if (m.has(0) && m[0].is(That) && m.has(1) && !m[1].is(Same)) {
        return {}; // "said that last year ..."
    }
    const Lexeme& word = m.has(1) ? m[1] : m[0];
    const Lexeme& unit = m[2];
    if (unit.is(Plural) || unit.scale != 1 || isClockUnit(unit.unit) || unit.unit == Grain::Millennium) {
        return {};
    }
    if (unit.unit == Grain::Day && ((!m.has(1) && word.is(This)) || word.is(Last | Past))) {
        return {}; // "this day" and "the last day" are no dates
    }
    if (unit.unit >= Grain::Decade && word.is(Past)) {
        return {}; // up to now
    }
    Draft draft = unitStep(unit.unit, word);
    if (m.has(0) && m[0].is(The) && word.is(Next)) {
        draft.base = Base::Mention;
    }
    return draft;
}

/// the year, the quarter, the month: the one just told of; the full year.
std::optional<Draft> theUnit(const Match& m) {
    const Grain unit = m[2].unit;
    if (m.has(1) && (unit != Grain::Year || m[1].entry->phrase != u"full")) {
        return {};
    }
    if (m[2].is(Plural)
        || (unit != Grain::Year && unit != Grain::Quarter && unit != Grain::Month && unit != Grain::Weekend
            && unit != Grain::Week && unit != Grain::Decade && unit != Grain::Century)) {
        return {};
    }
    Draft draft = unitStep(unit, m[0]);
    draft.weak = unit >= Grain::Decade; // the end of the decade
    return draft;
}

/// the week after next, the year before last
std::optional<Draft> unitAfterNext(const Match& m) {
    if (m[1].is(Plural) || m[2].entry->note.isEmpty() || m[1].unit < Grain::Day) {
        return {};
    }
    Draft draft = unitStep(m[1].unit, m[2]);
    draft.base = Base::Published;
    draft.step = m[2].is(Ago) ? -2 : 2;
    return draft;
}

/// June last year, the third of last month.
std::optional<Draft> monthOfYear(const Match& m) {
    if (m[4].unit != Grain::Year || m[4].is(Plural)) {
        return {};
    }
    Draft draft = unitStep(Grain::Year, m[3]);
    draft.month = m.number(0);
    draft.grain = Grain::Month;
    return draft;
}

std::optional<Draft> monthDayOfYear(const Match& m) {
    if (m[5].unit != Grain::Year || m[5].is(Plural)) {
        return {};
    }
    Draft draft = unitStep(Grain::Year, m[4]);
    draft.month = m.number(0);
    draft.day = m.number(1);
    draft.grain = Grain::Day;
    return draft;
}

/// last May, this September, next June, last Oct. 23.
std::optional<Draft> turnedMonth(const Match& m) {
    Draft draft = calendar(0, m.number(2), m.number(3));
    if (draft.day > 31) {
        return {};
    }
    draft.turn = m[1].is(Last | Past) ? Turn::Last
        : m[1].is(Next | Coming)      ? Turn::Next
        : m[1].is(Previous)           ? Turn::Previous
        : m[1].is(Following)          ? Turn::Following
        : m[1].is(That | Same)        ? Turn::Open
                                      : Turn::This;
    draft.base = m[1].is(Previous | Following | That | Same) ? Base::Mention : Base::Open;
    return draft;
}

/// the 20th of last month
std::optional<Draft> dayOfMonth(const Match& m) {
    if (m[5].unit != Grain::Month || m[5].is(Plural) || m[1].number > 31) {
        return {};
    }
    Draft draft = unitStep(Grain::Month, m.has(4) ? m[4] : m[3]);
    draft.grain = Grain::Day;
    draft.day = m.number(1);
    return draft;
}

/// the latest period of a results story: the quarter it reports
std::optional<Draft> latestPeriod(const Match& m) {
    return unitStep(Grain::Quarter, m[1]);
}

/// end of year, the beginning of next month is widened elsewhere
std::optional<Draft> endOfUnit(const Match& m) {
    const Grain unit = m[2].unit;
    if (m[2].is(Plural) || m[2].scale != 1
        || (unit != Grain::Year && unit != Grain::Month && unit != Grain::Week && unit != Grain::Quarter)) {
        return {};
    }
    Draft draft = unitStep(unit, m[2]);
    draft.mod = m[0].is(Start) ? Mod::Start : Mod::End;
    return draft;
}

/// year-end, month's end
std::optional<Draft> unitEnd(const Match& m) {
    if (m[1].is(Plural) || (m[1].unit != Grain::Year && m[1].unit != Grain::Month && m[1].unit != Grain::Quarter)) {
        return {};
    }
    Draft draft = unitStep(m[1].unit, m[1]);
    draft.mod = Mod::End;
    return draft;
}

constexpr Classes Step = Last | Next | This | That | Previous | Following | Coming | Past | Current | Same | Latest;

constexpr Rule rules[] = {
    {"yesterday", {{Point}}, point},
    {"last year", {opt(The | This | That), opt(Step), {Unit}}, namedUnit},
    {"the quarter", {{The}, opt(More), {Unit}}, theUnit},
    {"the week after next", {opt(The), {Unit}, {Ago | Hence}}, unitAfterNext},
    {"June last year", {{Month}, opt(Of), opt(The), {Step}, {Unit}}, monthOfYear},
    {"June 5 of last year", {{Month}, {DayNumber | Ordinal}, opt(Of | Comma), opt(The), {Step}, {Unit}},
        monthDayOfYear},
    {"the 20th of last month", {opt(The), {DayNumber | Ordinal}, {Of}, {The | Step}, opt(Step), {Unit}}, dayOfMonth},
    {"last May", {opt(The), {Step}, {Month}, opt(DayNumber | Ordinal)}, turnedMonth},
    {"the latest period", {{The}, {Latest}, {TimeSpan}}, latestPeriod},
    {"end of year", {{Start | End}, {Of}, {Unit}}, endOfUnit},
    {"year-end", {opt(The), {Unit}, opt(Possessive), {End}}, unitEnd},
};

} // namespace

const RuleTable relativeRules = rules;

} // namespace dateline
