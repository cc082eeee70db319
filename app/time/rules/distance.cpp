#include "app/time/length.h"
#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

bool isOrSo(const Lexeme& word) {
    return word.is(Vague) && word.entry->note == u"APPROX";
}

double quarterOf(const Lexeme& count, const Lexeme& quarter, const Lexeme& unit) {
    const double quarters = count.is(Number) ? count.number : 1;
    const bool share = quarter.unit == Grain::Quarter && (quarters == 1 || (quarters == 3 && quarter.is(Plural)));
    return share && !unit.is(Plural) && splitOf(unit.unit).parts != 0 ? quarters / 4 : 0;
}

bool isQuarterCentury(const Lexeme& quarter, const Lexeme& century) {
    return quarter.unit == Grain::Quarter && !quarter.is(Plural | Ordinal) && century.unit == Grain::Century
        && !century.is(Plural);
}

bool isAndQuarter(const Lexeme& unit, const Lexeme& quarter) {
    return splitOf(unit.unit).parts != 0 && quarter.unit == Grain::Quarter && !quarter.is(Plural);
}

namespace {

/// Two weeks ago, three days later, five years from now.
std::optional<Draft> distance(double amount, Grain unit, const Lexeme& word) {
    if (!(amount >= 0 && amount < 3000)) {
        return {};
    }
    if (const Split split = splitOf(unit); amount != int(amount) && split.parts != 0) {
        return distance(int(amount * split.parts), split.smaller, word); // two and a half years are 30 months
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

/// The same, told roughly: a week or so ago.
std::optional<Draft> roughly(std::optional<Draft> draft) {
    if (draft) {
        draft->mod = Mod::Approx;
    }
    return draft;
}

std::optional<Draft> numberAgo(const Match& m) {
    const std::optional<Draft> draft = distance(m[1].number * m[3].scale, m[3].unit, m[5]);
    return !m.has(4) ? draft : isOrSo(m[4]) ? roughly(draft) : std::nullopt;
}

/// two or three years ago, two to three weeks later
std::optional<Draft> numbersAgo(const Match& m) {
    return roughly(distance(m[0].number * m[3].scale, m[3].unit, m[4]));
}

/// a year and a half ago
std::optional<Draft> unitAndHalfAgo(const Match& m) {
    const bool counted = m[0].is(Number) && m[0].number > 1;
    return m[1].is(Plural) != counted ? std::nullopt : distance((counted ? m[0].number : 1) + 0.5, m[1].unit, m[5]);
}

/// a month or two ago
std::optional<Draft> unitOrTwoAgo(const Match& m) {
    return m[1].is(Plural) || m[3].whole() != 2 ? std::nullopt : roughly(distance(m[1].scale, m[1].unit, m[4]));
}

/// half an hour ago, half a century later
std::optional<Draft> halfAgo(const Match& m) {
    return m[2].is(Plural) ? std::nullopt : distance(0.5, m[2].unit, m[3]);
}

/// a quarter of a century ago
std::optional<Draft> quarterOfUnitAgo(const Match& m) {
    const double share = quarterOf(m[0], m[1], m[4]);
    return share > 0 ? distance(share, m[4].unit, m[5]) : std::nullopt;
}

/// a quarter century ago
std::optional<Draft> quarterCenturyAgo(const Match& m) {
    return isQuarterCentury(m[1], m[2]) ? distance(25, Grain::Year, m[3]) : std::nullopt;
}

/// an hour and a quarter later
std::optional<Draft> unitAndQuarterAgo(const Match& m) {
    return isAndQuarter(m[1], m[4]) ? distance((m[0].is(Number) ? m[0].number : 1) + 0.25, m[1].unit, m[5])
                                    : std::nullopt;
}

/// a year ago, a week or so later
std::optional<Draft> aUnitAgo(const Match& m) {
    if (m[1].is(Plural) || m[3].hyphen || (m.has(2) && !isOrSo(m[2]))) {
        return {}; // the article of "a year-earlier loss" is the loss's
    }
    const int years = m[1].unit == Grain::Decade ? 10 : m[1].unit == Grain::Millennium ? 1000 : 0; // the year so far back
    std::optional<Draft> draft = distance(years != 0 ? years : m[1].scale, years != 0 ? Grain::Year : m[1].unit, m[3]);
    if (draft && m[1].unit == Grain::Year && m[3].is(Ago | Earlier) && !m.has(2)) {
        draft->base = Base::Mention;
        draft->reports = true;
    }
    return m.has(2) ? roughly(draft) : draft;
}

/// the year before, the week after
std::optional<Draft> theUnitBefore(const Match& m) {
    return m[1].is(Plural) || m[2].hyphen ? std::nullopt : distance(m[1].scale, m[1].unit, m[2]);
}

std::optional<Draft> vagueAgo(const Match& m) {
    if (!m[2].is(Plural)) {
        return {};
    }
    if (m.has(1) && m[1].entry->phrase.contains(u"couple")) {
        return roughly(distance(2, m[2].unit, m[3]));
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

constexpr Classes Away = Ago | Earlier | Later | Hence;

constexpr Rule rules[] = {
    {"two weeks ago", {opt(A), {Number | Year}, opt(More), {Unit}, opt(Vague), {Away}}, numberAgo},
    {"two or three weeks ago", {{Number}, {To | Or | Dash}, {Number}, {Unit}, {Away}}, numbersAgo},
    {"a year ago", {{A}, {Unit}, opt(Vague), {Away}}, aUnitAgo},
    {"the year before", {{The}, {Unit}, {Earlier | Later}}, theUnitBefore},
    {"a year and a half ago", {{A | Number}, {Unit}, {And}, {A}, {Half}, {Away}}, unitAndHalfAgo},
    {"a month or two ago", {{A}, {Unit}, {Or}, {Number}, {Away}}, unitOrTwoAgo},
    {"half an hour ago", {{Half}, opt(A), {Unit}, {Away}}, halfAgo},
    {"a quarter of a century ago", {{A | Number}, {Unit}, {Of}, {A}, {Unit}, {Away}}, quarterOfUnitAgo},
    {"a quarter century ago", {opt(A), {Unit}, {Unit}, {Away}}, quarterCenturyAgo},
    {"an hour and a quarter later", {{A | Number}, {Unit}, {And}, {A}, {Unit}, {Away}}, unitAndQuarterAgo},
    {"several years ago", {opt(The), opt(Vague), {Unit}, {Away}}, vagueAgo},
    {"year-earlier", {{Unit}, {Ago | Earlier}}, yearAgo},
    {"the year-ago quarter", {opt(The | A), opt(Same), {Unit}, {Ago | Earlier}, opt(Ordinal), {Unit | TimeSpan}},
        yearAgoUnit},
    {"the same period last year",
        {opt(The), {Same}, {Unit | TimeSpan}, opt(Of | In), {Last | Previous | A}, {Unit}, opt(Ago | Earlier)},
        sameUnitYearAgo},
    {"last year's quarter", {{Last}, {Unit}, {Possessive}, {Unit}}, lastYearsUnit},
};

} // namespace

const RuleTable distanceRules = rules;

} // namespace dateline
