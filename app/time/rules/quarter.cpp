#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

namespace {

bool isPartOfYear(const Lexeme& lexeme) {
    return lexeme.unit == Grain::Quarter || lexeme.unit == Grain::Half || lexeme.is(Half);
}

std::optional<Draft> part(const Lexeme& which, const Lexeme& unit, int year) {
    Draft draft;
    draft.grain = unit.is(Half) || unit.unit == Grain::Half ? Grain::Half : Grain::Quarter;
    draft.part = which.whole();
    draft.year = year;
    const int most = draft.grain == Grain::Half ? 2 : 4;
    return isPartOfYear(unit) && draft.part >= 1 && draft.part <= most && !unit.is(Plural) ? std::optional(draft)
                                                                                           : std::nullopt;
}

std::optional<Draft> ordinalPart(const Match& m) {
    std::optional<Draft> draft = part(m[2], m[4], m.number(6));
    if (draft && draft->grain == Grain::Half && !m.has(6) && !m.has(0) && !m[4].hyphen) {
        return {};
    }
    return draft;
}

/// the last quarter of 2019
std::optional<Draft> lastPart(const Match& m) {
    if (!isPartOfYear(m[2]) || m[2].is(Plural)) {
        return {};
    }
    Draft draft;
    draft.grain = m[2].is(Half) || m[2].unit == Grain::Half ? Grain::Half : Grain::Quarter;
    draft.part = draft.grain == Grain::Half ? 2 : 4;
    draft.year = m.number(4);
    return draft;
}

/// the 1988 third quarter, 1988's third quarter
std::optional<Draft> yearPart(const Match& m) {
    return part(m[4], m[5], m.number(1));
}

std::optional<Draft> codedPart(const Match& m) {
    const bool tied = !m.has(1) || !m[1].is(Dash) || (m.has(2) && m[0].end == m[1].begin && m[1].end == m[2].begin);
    return m[0].is(Ordinal) && tied ? part(m[0], m[0], m.number(2)) : std::nullopt;
}

/// the third quarter of last year, the first quarter of this year
std::optional<Draft> partOfNamedYear(const Match& m) {
    std::optional<Draft> draft = part(m[2], m[3], 0);
    if (!draft || m[7].unit != Grain::Year || m[7].is(Plural)) {
        return {};
    }
    const Lexeme& word = m.has(6) ? m[6] : m[5];
    const Draft year = unitStep(Grain::Year, word);
    draft->base = year.base;
    draft->step = year.step;
    draft->stepUnit = Grain::Year;
    return draft;
}

/// last year's third quarter
std::optional<Draft> namedYearsPart(const Match& m) {
    std::optional<Draft> draft = part(m[4], m[5], 0);
    if (!draft || m[1].unit != Grain::Year) {
        return {};
    }
    const Draft year = unitStep(Grain::Year, m[0]);
    draft->base = year.base;
    draft->step = year.step;
    draft->stepUnit = Grain::Year;
    return draft;
}

/// the 1988 quarter, the 1989 period: the part of the year that is being told of
std::optional<Draft> yearsPart(const Match& m) {
    Draft draft = calendar(m.number(1));
    draft.grain = m[2].unit == Grain::Quarter ? Grain::Quarter : Grain::Year;
    return m[2].unit == Grain::Quarter || m[2].is(TimeSpan) ? std::optional(draft) : std::nullopt;
}

/// fiscal 1989, the fiscal year 2020, FY 2020
std::optional<Draft> fiscalYear(const Match& m) {
    const bool code = !m[3].is(Year);
    if (code
        && (m.has(2) || m[3].number >= 100 || m[1].entry->phrase != u"FY" || m[1].end != m[3].begin || m[3].entry)) {
        return {};
    }
    Draft draft = calendar(code ? 2000 + m.number(3) : m.number(3));
    draft.fiscal = true;
    return draft;
}

/// the current fiscal year
std::optional<Draft> namedFiscalYear(const Match& m) {
    const bool year = m.has(3) ? m[3].unit == Grain::Year : m[2].entry->words.size() > 1;
    if (!year || !(m.has(0) || m.has(1))) {
        return {};
    }
    Draft draft = unitStep(Grain::Year, m.has(1) ? m[1] : m[0]);
    draft.base = Base::Published;
    draft.fiscal = true;
    return draft;
}

int seasonOf(const Lexeme& lexeme) {
    const QString& value = lexeme.entry->value;
    return value == u"SP" ? 1 : value == u"SU" ? 2 : value == u"FA" ? 3 : 4;
}

Draft season(const Lexeme& lexeme, int year) {
    Draft draft;
    draft.grain = Grain::Season;
    draft.part = seasonOf(lexeme);
    draft.year = year;
    return draft;
}

std::optional<Draft> seasonOfYear(const Match& m) {
    return season(m[1], m.number(3));
}

/// the winter of 1920-21
std::optional<Draft> seasonOfTwoYears(const Match& m) {
    const int year = m.number(3);
    const int next = m.number(5);
    return next == year + 1 || next == (year + 1) % 100 ? std::optional(season(m[1], year)) : std::nullopt;
}

/// the spring of 480 BC
std::optional<Draft> seasonOfEra(const Match& m) {
    const bool before = m[4].entry->note == u"BC";
    return m[3].number >= 1 ? std::optional(season(m[1], before ? -m.number(3) : m.number(3))) : std::nullopt;
}

/// the spring of next year, autumn of the same year
std::optional<Draft> seasonOfNamedYear(const Match& m) {
    if (m[1].is(Plural) || m[5].unit != Grain::Year || m[5].is(Plural)) {
        return {};
    }
    Draft draft = unitStep(Grain::Year, m.has(4) ? m[4] : m[3]);
    draft.grain = Grain::Season;
    draft.part = seasonOf(m[1]);
    return draft;
}

std::optional<Draft> bareSeason(const Match& m) {
    if (m[1].is(Plural)) {
        return {};
    }
    Draft draft = season(m[1], 0);
    draft.weak = !m.has(0) || !m[1].entry->note.isEmpty();
    if (m.has(0) && m[0].is(A)) {
        return {};
    }
    return draft;
}

std::optional<Draft> turnedSeason(const Match& m) {
    if (m[2].is(Plural)) {
        return {};
    }
    Draft draft = season(m[2], 0);
    const Lexeme& word = m[1];
    draft.turn = word.is(Last)   ? Turn::Last
        : word.is(Past)          ? Turn::Last
        : word.is(Next | Coming) ? Turn::Next
        : word.is(Previous)      ? Turn::Previous
        : word.is(Following)     ? Turn::Following
        : word.is(That | Same)   ? Turn::Open
                                 : Turn::This;
    draft.base = word.is(That | Same | Previous | Following) ? Base::Mention : Base::Open;
    return draft;
}

constexpr Classes Step = Last | Next | This | That | Previous | Following | Coming | Past | Same | Current;

constexpr Rule rules[] = {
    {"the third quarter of 1984",
        {opt(The), opt(Fiscal), {Ordinal | Last | Latest}, opt(Fiscal), {Unit | Half}, opt(Of | In | Comma),
            opt(Year | ShortYear)},
        [](const Match& m) { return m[2].is(Ordinal) ? ordinalPart(m) : std::nullopt; }},
    {"the last quarter of 2019", {opt(The), {Last}, {Unit | Half}, {Of | In}, {Year}}, lastPart},
    {"the 1988 third quarter", {opt(The), {Year}, opt(Possessive), opt(Fiscal), {Ordinal}, {Unit | Half}}, yearPart},
    {"2020 Q3", {{Year}, {Unit}},
        [](const Match& m) {
            return m[1].is(Ordinal) && m[1].is(Unit) ? part(m[1], m[1], m.number(0)) : std::nullopt;
        }},
    {"Q3 2020", {{Unit}, opt(Of | Comma | Dash), opt(Year)}, codedPart},
    {"the third quarter of last year",
        {opt(The), opt(Fiscal), {Ordinal}, {Unit | Half}, opt(Of), {Step | The}, opt(Step), {Unit}}, partOfNamedYear},
    {"last year's third quarter", {{Step}, {Unit}, {Possessive}, opt(Fiscal), {Ordinal}, {Unit | Half}},
        namedYearsPart},
    {"the 1988 quarter", {{The}, {Year}, {Unit | TimeSpan}}, yearsPart},
    {"fiscal 1989", {opt(The), {Fiscal}, opt(Unit), {Year | Number}}, fiscalYear},
    {"the current fiscal year", {opt(The | This), opt(Step), {Fiscal}, opt(Unit)}, namedFiscalYear},
    {"summer 1990", {opt(The), {Season}, opt(Of | Comma), {Year | ShortYear}}, seasonOfYear},
    {"the winter of 1920-21", {opt(The), {Season}, opt(Of | Comma), {Year}, {Dash | Slash}, {Number | Year}},
        seasonOfTwoYears},
    {"1990 summer", {{Year}, {Season}}, [](const Match& m) { return std::optional(season(m[1], m.number(0))); }},
    {"the spring of 480 BC", {opt(The), {Season}, opt(Of | Comma), {Number | Year}, {Era}}, seasonOfEra},
    {"the spring of next year", {opt(The), {Season}, opt(Of), {Step | The}, opt(Step), {Unit}}, seasonOfNamedYear},
    {"the summer", {opt(The | A), {Season}}, bareSeason},
    {"last summer", {opt(The | This), {Step}, {Season}}, turnedSeason},
};

} // namespace

const RuleTable quarterRules = rules;

} // namespace dateline
