#include "app/time/rules/rules.h"
#include "app/time/sentencelexer.h"

namespace dateline {

using namespace lex;

Draft calendar(int year, int month, int day) {
    Draft draft;
    draft.year = year;
    draft.month = month;
    draft.day = day;
    draft.grain = day != 0 ? Grain::Day : month != 0 ? Grain::Month : Grain::Year;
    return draft;
}

namespace {

bool isDayOfMonth(const Lexeme& lexeme) {
    return lexeme.number >= 1 && lexeme.number <= 31;
}

/// February 30 and the like are taken whole and dropped: neither their month nor their year is meant alone.
std::optional<Draft> date(int year, int month, int day) {
    if (civilDay(year != 0 ? year : 2000, month, day)) {
        return calendar(year, month, day);
    }
    Draft impossible;
    impossible.weak = true;
    return impossible;
}

std::optional<Draft> monthDayYear(const Match& m) {
    return date(m.number(4), m.number(0), m.number(2));
}
std::optional<Draft> dayMonthYear(const Match& m) {
    return date(m.number(6), m.number(4), m.number(1));
}

std::optional<Draft> monthYear(const Match& m) {
    return calendar(m.number(3), m.number(0));
}

std::optional<Draft> bareMonth(const Match& m) {
    Draft draft = calendar(0, m.number(0));
    draft.weak = !m[0].entry->note.isEmpty();
    return draft;
}

/// May twenty-nine, January twenty-five 2019
std::optional<Draft> monthSpelledDay(const Match& m) {
    const bool spelled = !m[1].is(DayNumber) && m[1].number == m[1].whole() && m[1].number >= 10 && m[1].number <= 31;
    return spelled ? date(m.number(3), m.number(0), m.number(1)) : std::nullopt;
}

/// May the 4th of 2020, the 4th: a day whose month the context gives.
std::optional<Draft> bareDay(const Match& m) {
    if (!isDayOfMonth(m[1]) || m[1].entry) {
        return {}; // "the first" in letters counts things
    }
    Draft draft = calendar(0, 0, m.number(1));
    draft.weak = true;
    return draft;
}

std::optional<Draft> bareYear(const Match& m) {
    Draft draft = calendar(m.number(0));
    draft.weak = true;
    return draft;
}

std::optional<Draft> namedYear(const Match& m) {
    return m[2].number >= 1 && m[2].number < 2200 ? std::optional(calendar(m.number(2))) : std::nullopt;
}

/// 31-Oct-74, 1-Jan-05: a short year between marks
std::optional<Draft> dayMonthShortYear(const Match& m) {
    const bool tied = m[1].hyphen && m[2].hyphen;
    return tied && m[2].end - m[2].begin == 1 && m[2].number < 100 && !m[2].entry
        ? date(fullYear(m.number(2)), m.number(1), m.number(0))
        : std::nullopt;
}

/// 2019-Aug-01, 2019/Aug/01, 2017 April
std::optional<Draft> yearMonthNameDay(const Match& m) {
    const bool marked = m.has(1) ? m.has(3) : m[2].hyphen && m[4].hyphen;
    return marked && isDayOfMonth(m[4]) ? date(m.number(0), m.number(2), m.number(4)) : std::nullopt;
}

std::optional<Draft> yearMonthName(const Match& m) {
    return m[1].entry->note.isEmpty() || m[1].hyphen ? std::optional(calendar(m.number(0), m.number(1))) : std::nullopt;
}

std::optional<Draft> fullDate(const Match& m) {
    if (m[0].unit == Grain::Week) {
        Draft draft = calendar(m.number(0));
        draft.value
            = QStringLiteral("%1-W%2").arg(draft.year, 4, 10, QLatin1Char('0')).arg(m[0].month, 2, 10, QLatin1Char('0'))
            + (m[0].day != 0 ? u'-' + QString::number(m[0].day) : QString());
        return draft;
    }
    return date(m.number(0), m[0].month, m[0].day);
}

std::optional<Draft> yearMonth(const Match& m) {
    return m[2].number >= 1 && m[2].number <= 12 && m[2].end - m[2].begin == 1
        ? std::optional(calendar(m.number(0), m.number(2)))
        : std::nullopt;
}

/// 6/18, and 18/6 where it can be nothing else
std::optional<Draft> slashDay(const Lexeme& a, const Lexeme& b) {
    const bool dayFirst = a.number > 12 && b.number <= 12;
    if (!dayFirst && a.number > 12) {
        return {};
    }
    return dayFirst ? date(0, b.whole(), a.whole()) : date(0, a.whole(), b.whole());
}

std::optional<Draft> monthSlashDay(const Match& m) {
    std::optional<Draft> draft = slashDay(m[0], m[2]);
    if (draft) {
        draft->weak = true;
    }
    return draft;
}

/// Friday 6/18
std::optional<Draft> weekdaySlashDay(const Match& m) {
    std::optional<Draft> draft = slashDay(m[2], m[4]);
    if (draft) {
        draft->weekday = m.number(0);
    }
    return draft;
}

std::optional<Draft> monthSlashYear(const Match& m) {
    return m[0].number <= 12 && m[1].end == m[2].begin ? std::optional(calendar(m.number(2), m.number(0)))
                                                       : std::nullopt;
}

/// 12-2015
std::optional<Draft> monthDashYear(const Match& m) {
    const bool glued = m[0].end == m[1].begin && m[1].end == m[2].begin;
    std::optional<Draft> draft = monthSlashYear(m);
    return draft && glued ? draft : std::nullopt;
}

/// The 1990s; the 1800s are a century, but the 2000s still the first years of theirs.
Draft decade(int number) {
    Draft draft;
    draft.grain = number % 100 == 0 && number >= 1000 && number < 2000 ? Grain::Century : Grain::Decade;
    draft.year = number >= 1000 ? number : number + (number >= 30 ? 1900 : 2000);
    return draft;
}

std::optional<Draft> bareDecade(const Match& m) {
    return decade(m.number(1));
}

std::optional<Draft> century(const Match& m) {
    const int number = m.number(1);
    if (m[2].unit != Grain::Century && m[2].unit != Grain::Millennium) {
        return {};
    }
    const bool before = m.has(3) && m[3].entry->note == u"BC";
    const QString width = QStringLiteral("%1");
    Draft draft;
    draft.grain = m[2].unit;
    if (before) {
        draft.value = draft.grain == Grain::Century ? QStringLiteral("BC%1").arg(number - 1, 2, 10, QLatin1Char('0'))
                                                    : QString();
        return draft.value.isEmpty() ? std::nullopt : std::optional(draft);
    }
    draft.year = (number - 1) * (draft.grain == Grain::Century ? 100 : 1000);
    draft.year = std::max(draft.year, 1);
    return draft;
}

std::optional<Draft> yearWithEra(const Match& m) {
    const int year = m.number(0);
    if (year < 1 || year > 9999 || m[0].is(Unit)) {
        return {};
    }
    return calendar(m[1].entry->note == u"BC" ? -year : year);
}

std::optional<Draft> eraWithYear(const Match& m) {
    const int year = m.number(1);
    return year >= 1 && year <= 9999 && m[0].entry->note == u"AD" ? std::optional(calendar(year)) : std::nullopt;
}

std::optional<Draft> monthYearEra(const Match& m) {
    const bool before = m[3].entry->note == u"BC";
    return m[2].number >= 1 ? std::optional(calendar(before ? -m.number(2) : m.number(2), m.number(0))) : std::nullopt;
}

std::optional<Draft> holiday(const Match& m) {
    Draft draft;
    draft.grain = Grain::Day;
    draft.holiday = m[1].entry->value;
    draft.year = m.number(3);
    if (m.has(0) && m[0].is(Last | Previous)) {
        draft.turn = Turn::Last;
    } else if (m.has(0) && m[0].is(Next | Following | Coming)) {
        draft.turn = Turn::Next;
    }
    draft.base = m.has(0) && m[0].is(Previous | Following) ? Base::Mention : Base::Open;
    return draft;
}

constexpr Classes MonthDay = DayNumber | Ordinal;

constexpr Rule rules[] = {
    {"June 18, 2020", {{Month}, opt(The | Slash), {MonthDay}, opt(Comma | Of), opt(Year | ShortYear)}, monthDayYear},
    {"Jun-18-2020", {{Month}, {DayNumber}, {Dash}, {Year}},
        [](const Match& m) { return m[1].hyphen ? date(m.number(3), m.number(0), m.number(1)) : std::nullopt; }},
    {"18-Jun-20", {{DayNumber}, {Month}, {Number}}, dayMonthShortYear},
    {"2020-Jun-18", {{Year}, opt(Slash), {Month}, opt(Slash), {DayNumber}}, yearMonthNameDay},
    {"2020 June", {{Year}, {Month}}, yearMonthName},
    {"Jun/2020", {{Month}, {Slash}, {Year}},
        [](const Match& m) { return std::optional(calendar(m.number(2), m.number(0))); }},
    {"18 June 2020",
        {opt(The), {MonthDay}, opt(Of), opt(Slash), {Month}, opt(Comma | Of | Slash), opt(Year | ShortYear)},
        dayMonthYear},
    {"June 2020", {{Month}, opt(Comma), opt(Of), {Year | ShortYear}}, monthYear},
    {"this June 2020", {{This | Last | Next}, {Month}, {Year}},
        [](const Match& m) { return std::optional(calendar(m.number(2), m.number(1))); }},
    {"the month of June", {opt(The), {Unit}, {Of}, {Month}, opt(Comma), opt(Year)},
        [](const Match& m) {
            return m[1].unit == Grain::Month && !m[1].is(Plural) ? std::optional(calendar(m.number(5), m.number(3)))
                                                                 : std::nullopt;
        }},
    {"June", {{Month}}, bareMonth},
    {"the 18th", {{The}, {Ordinal}}, bareDay},
    {"May twenty-nine", {{Month}, {Number}, opt(Comma | Of), opt(Year)}, monthSpelledDay},
    {"1998", {{Year}}, bareYear},
    {"'98", {{ShortYear}}, bareYear},
    {"the year 998", {opt(The), {Unit}, {Number | Year}},
        [](const Match& m) { return m[1].unit == Grain::Year && !m[1].is(Plural) ? namedYear(m) : std::nullopt; }},
    {"the year of 2008", {opt(The), {Unit}, {Of}, {Year}},
        [](const Match& m) {
            return m[1].unit == Grain::Year && !m[1].is(Plural) ? std::optional(calendar(m.number(3))) : std::nullopt;
        }},
    {"2020-06-18", {{FullDate}}, fullDate},
    {"2020-06", {{Year}, {Dash}, {DayNumber}}, yearMonth},
    {"6/2018", {{DayNumber}, {Slash}, {Year}}, monthSlashYear},
    {"6-2018", {{DayNumber}, {Dash}, {Year}}, monthDashYear},
    {"Friday 6/18", {{Weekday}, opt(Comma), {DayNumber}, {Slash}, {DayNumber}}, weekdaySlashDay},
    {"6/18", {{DayNumber}, {Slash}, {DayNumber}}, monthSlashDay},
    {"the 1990s", {opt(The), {Decade}}, bareDecade},
    {"the 19th century", {opt(The), {Ordinal}, {Unit}, opt(Era)}, century},
    {"44 BC", {{Number | Year}, {Era}}, yearWithEra},
    {"AD 44", {{Era}, {Number | Year}}, eraWithYear},
    {"March 44 BC", {{Month}, opt(Of), {Number}, {Era}}, monthYearEra},
    {"last Christmas", {opt(Last | Next | This | Previous | Following | Coming), {Holiday}, opt(Comma | In), opt(Year)},
        holiday},
};

} // namespace

const RuleTable absoluteRules = rules;

} // namespace dateline
