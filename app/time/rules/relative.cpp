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

/// Two weeks ago, three days later, five years from now.
std::optional<Draft> distance(double amount, Grain unit, const Lexeme& word) {
    if (!(amount >= 0 && amount < 3000)) {
        return {};
    }
    Draft draft;
    const int sign = word.is(Ago | Earlier) ? -1 : 1;
    draft.base = word.is(Ago | Hence) ? Base::Published : Base::Mention;
    draft.grain = unit;
    draft.stepUnit = unit;
    draft.step = sign * int(amount);
    if (unit <= Grain::Hour) {
        draft.grain = Grain::Day;
        draft.step = unit == Grain::Hour ? sign * int(amount / 24) : 0;
        draft.stepUnit = Grain::Day;
        draft.shiftUnit = unit;
        draft.shift = sign * int(amount);
    }
    return draft;
}

std::optional<Draft> numberAgo(const Match& m) {
    return distance(m[1].number * m[3].scale, m[3].unit, m[4]);
}

/// half an hour ago, half a year later
std::optional<Draft> halfAgo(const Match& m) {
    return m[2].unit == Grain::Year ? distance(6, Grain::Month, m[3])
        : m[2].unit == Grain::Hour  ? distance(30, Grain::Minute, m[3])
                                    : std::nullopt;
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

std::optional<Draft> aUnitAgo(const Match& m) {
    if (m[1].is(Plural) || m[2].hyphen) {
        return {}; // the article of "a year-earlier loss" is the loss's
    }
    const bool decade = m[1].unit == Grain::Decade; // the year that is ten back
    std::optional<Draft> draft
        = distance(decade ? 10 : m[1].scale, decade ? Grain::Year : m[1].unit, m[2]);
    if (draft && m[1].unit == Grain::Year && m[2].is(Ago | Earlier)) {
        draft->base = Base::Mention;
        draft->reports = true;
    }
    return draft;
}

std::optional<Draft> vagueAgo(const Match& m) {
    if (!m[2].is(Plural)) {
        return {};
    }
    Draft draft;
    draft.value = m[3].is(Ago | Earlier) ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
    return draft;
}

/// the year-ago quarter, year-earlier: the same period a year back.
std::optional<Draft> yearAgo(const Match& m) {
    if (m[0].unit != Grain::Year || m[0].is(Plural) || !m[1].hyphen) {
        return {};
    }
    Draft draft = *distance(1, Grain::Year, m[1]);
    draft.base = Base::Mention;
    draft.reports = true;
    return draft;
}

std::optional<Draft> yearBack(const Lexeme& unit) {
    if (!unit.is(TimeSpan) && ((unit.unit != Grain::Quarter && unit.unit != Grain::Month) || unit.is(Plural))) {
        return {};
    }
    Draft draft;
    draft.grain = unit.is(TimeSpan) ? Grain::Year : unit.unit;
    draft.stepUnit = Grain::Year;
    draft.step = -1;
    draft.base = Base::Mention;
    draft.reports = true;
    return draft;
}

std::optional<Draft> yearAgoUnit(const Match& m) {
    return m[2].unit == Grain::Year ? yearBack(m[5]) : std::nullopt;
}

/// the same period last year, the corresponding quarter a year earlier
std::optional<Draft> sameUnitYearAgo(const Match& m) {
    return m[5].unit == Grain::Year && !m[5].is(Plural) && (m.has(6) != m[4].is(Last | Previous)) ? yearBack(m[2])
                                                                                                  : std::nullopt;
}

/// last year's quarter
std::optional<Draft> lastYearsUnit(const Match& m) {
    return m[1].unit == Grain::Year && m[3].unit == Grain::Quarter ? yearBack(m[3]) : std::nullopt;
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
        : m[1].is(That | Same)        ? Turn::Previous
                                      : Turn::This;
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
    {"two weeks ago", {opt(A), {Number | Year}, opt(More), {Unit}, {Ago | Earlier | Later | Hence}}, numberAgo},
    {"a year ago", {{A}, {Unit}, {Ago | Earlier | Later | Hence}}, aUnitAgo},
    {"half an hour ago", {{Half}, opt(A), {Unit}, {Ago | Earlier | Later | Hence}}, halfAgo},
    {"the week after next", {opt(The), {Unit}, {Ago | Hence}}, unitAfterNext},
    {"several years ago", {opt(The), opt(Vague), {Unit}, {Ago | Earlier | Later | Hence}}, vagueAgo},
    {"year-earlier", {{Unit}, {Ago | Earlier}}, yearAgo},
    {"the year-ago quarter", {opt(The | A), opt(Same), {Unit}, {Ago | Earlier}, opt(Ordinal), {Unit | TimeSpan}},
        yearAgoUnit},
    {"the same period last year",
        {opt(The), {Same}, {Unit | TimeSpan}, opt(Of | In), {Last | Previous | A}, {Unit}, opt(Ago | Earlier)},
        sameUnitYearAgo},
    {"last year's quarter", {{Last}, {Unit}, {Possessive}, {Unit}}, lastYearsUnit},
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
