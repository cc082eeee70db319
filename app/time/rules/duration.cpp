#include "app/time/length.h"
#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

namespace {

Draft settled(TimexType type, const QString& value) {
    Draft draft;
    draft.type = type;
    draft.value = value;
    return draft;
}

std::optional<Draft> length(double amount, Grain unit) {
    if (amount <= 0 || amount > 99'999) {
        return {};
    }
    return settled(TimexType::Duration, lengthValue(amount, unit));
}

/// three years, 22-month, the past two weeks, the first nine months, two more weeks
std::optional<Draft> numberUnits(const Match& m) {
    const bool adjective = m[4].hyphen || (!m[4].is(Plural) && m[2].number != 1);
    if (m.has(0) && m[0].is(A) && m[2].number < 100) {
        return {}; // but a hundred years
    }
    if ((adjective && (m.has(0) || m.has(1))) || (m[4].unit == Grain::Quarter && !m.has(1) && !m.has(3))) {
        return {}; // the article of "a five-year plan" is the plan's; three-quarters is a share
    }
    return length(m[2].number * m[4].scale, m[4].unit);
}

/// the 5 past years, two upcoming months
std::optional<Draft> numberTurnedUnits(const Match& m) {
    return m[3].is(Plural) ? length(m[1].number * m[3].scale, m[3].unit) : std::nullopt;
}

/// the year-earlier nine months
std::optional<Draft> yearEarlierUnits(const Match& m) {
    return m[1].unit == Grain::Year && m[2].hyphen && m[4].is(Plural) ? length(m[3].number, m[4].unit) : std::nullopt;
}

/// a three-year period
std::optional<Draft> lengthPeriod(const Match& m) {
    return length(m[1].number * m[2].scale, m[2].unit);
}

/// a year and a half, two and a half years
std::optional<Draft> unitAndHalf(const Match& m) {
    return m[1].is(Plural) ? std::nullopt : length((m[0].is(Number) ? m[0].number : 1) + 0.5, m[1].unit);
}

std::optional<Draft> numberAndHalf(const Match& m) {
    return length(m[0].number + 0.5, m[4].unit);
}

std::optional<Draft> halfUnit(const Match& m) {
    return length(0.5, m[2].unit);
}

std::optional<Draft> quarterOfUnit(const Match& m) {
    return length(quarterOf(m[0], m[1], m[4]), m[4].unit);
}

std::optional<Draft> quarterCentury(const Match& m) {
    return isQuarterCentury(m[1], m[2]) ? length(25, Grain::Year) : std::nullopt;
}

std::optional<Draft> unitAndQuarter(const Match& m) {
    return isAndQuarter(m[1], m[4]) ? length((m[0].is(Number) ? m[0].number : 1) + 0.25, m[1].unit) : std::nullopt;
}

/// several years, the past few months, the last couple of years
std::optional<Draft> vagueUnits(const Match& m) {
    if (!m[4].is(Plural) && !m[4].hyphen) { // a several-year tenure
        return {};
    }
    const QString& words = m[2].entry->phrase;
    Draft draft = settled(TimexType::Duration, vagueLength(m[4].unit));
    if (words.contains(u"couple")) {
        draft.value = lengthValue(2, m[4].unit);
        draft.mod = Mod::Approx;
    }
    return draft;
}

/// the past year, the last century: a length up to now
std::optional<Draft> thePast(const Match& m) {
    const bool always = m[1].is(Past) || m[2].scale != 1 || m[2].unit == Grain::Hour; // but "last year" is a date
    const bool decade = m[2].unit == Grain::Decade; // so many years
    return always && !m[2].is(Plural) ? length(decade ? 10 : m[2].scale, decade ? Grain::Year : m[2].unit)
                                      : std::nullopt;
}

/// recent weeks, coming years, the last days; "recent years" and "past years" are the past
std::optional<Draft> turnedUnits(const Match& m) {
    const bool past = m[1].is(Recent) || (m[1].is(Past) && !m.has(0));
    if (past && m[2].is(Plural) && m[2].unit >= Grain::Year) {
        return settled(TimexType::Date, QStringLiteral("PAST_REF"));
    }
    return m[2].is(Plural) ? std::optional(settled(TimexType::Duration, vagueLength(m[2].unit))) : std::nullopt;
}

/// years, for days
std::optional<Draft> bareUnits(const Match& m) {
    Draft draft = settled(TimexType::Duration, vagueLength(m[0].unit));
    draft.weak = m[0].unit <= Grain::Minute || m[0].unit == Grain::Quarter;
    return m[0].is(Plural) ? std::optional(draft) : std::nullopt;
}

std::optional<Draft> aUnit(const Match& m) {
    if (m[2].is(Plural)) {
        return {};
    }
    Draft draft = settled(TimexType::Duration, lengthValue(m[2].scale, m[2].unit));
    draft.weak = m[2].unit <= Grain::Minute || m[2].unit == Grain::Quarter;
    return draft;
}

/// the next two years or so
std::optional<Draft> numberUnitsOrSo(const Match& m) {
    return m[4].is(Plural) && isOrSo(m[5]) ? length(m[2].number * m[4].scale, m[4].unit) : std::nullopt;
}

/// a week or so
std::optional<Draft> unitOrSo(const Match& m) {
    return !m[1].is(Plural) && isOrSo(m[2]) ? length(m[1].scale, m[1].unit) : std::nullopt;
}

/// a month or two
std::optional<Draft> unitOrTwo(const Match& m) {
    return m[1].is(Plural) || m[1].hyphen || m[3].whole() != 2 ? std::nullopt : length(m[1].scale, m[1].unit);
}

/// day-long, year-long, decades-long
std::optional<Draft> unitLong(const Match& m) {
    return settled(TimexType::Duration, m[0].is(Plural) ? vagueLength(m[0].unit) : lengthValue(1, m[0].unit));
}

std::optional<Draft> often(const Match& m) {
    Draft draft = settled(TimexType::Set, m[0].entry->note);
    draft.weak = m[0].entry->value == u"adverb";
    return draft;
}

/// every day, each year, every two weeks
std::optional<Draft> eachUnit(const Match& m) {
    return settled(TimexType::Set,
        lengthValue(m.has(1) ? std::max(m[1].number, 1.0) : std::max(m.number(0), 1) * m[2].scale, m[2].unit));
}

/// per month
std::optional<Draft> perUnit(const Match& m) {
    return m[1].is(Plural) ? std::nullopt : std::optional(settled(TimexType::Set, lengthValue(1, m[1].unit)));
}

QString setOf(const Lexeme& lexeme) {
    if (lexeme.is(Weekday)) {
        return QStringLiteral("XXXX-WXX-%1").arg(lexeme.whole());
    }
    if (lexeme.is(Month)) {
        return QStringLiteral("XXXX-%1").arg(lexeme.whole(), 2, 10, QLatin1Char('0'));
    }
    return (lexeme.is(Season) ? QStringLiteral("XXXX-") : QStringLiteral("XXXX-XX-XX")) + lexeme.entry->value;
}

/// each July, every Monday, every night
std::optional<Draft> eachNamed(const Match& m) {
    QString value = setOf(m[2]);
    if (m.has(3) && m[2].is(Weekday)) {
        value += m[3].entry->value;
    }
    return settled(TimexType::Set, value);
}

/// the 19th of every month
std::optional<Draft> dayOfEachMonth(const Match& m) {
    const bool good = m[4].unit == Grain::Month && m[1].number >= 1 && m[1].number <= 31;
    return good
        ? std::optional(settled(TimexType::Set, QStringLiteral("XXXX-XX-%1").arg(m.number(1), 2, 10, QLatin1Char('0'))))
        : std::nullopt;
}

/// Tuesday nights
std::optional<Draft> weekdayParts(const Match& m) {
    return m[1].is(Plural) ? std::optional(settled(TimexType::Set, setOf(m[0]) + m[1].entry->value)) : std::nullopt;
}

/// two nights; one night
std::optional<Draft> countedParts(const Match& m) {
    const QString& part = m[1].entry->value;
    if (m[1].is(Clock) || m[1].entry->note == u"vague" || m[0].number < 1 || m[0].number > 9999) {
        return {};
    }
    if (m[0].number == 1 && !m[1].is(Plural) && m[0].entry == nullptr) {
        Draft draft;
        draft.type = TimexType::Time;
        draft.base = Base::Mention;
        draft.grain = Grain::PartOfDay;
        draft.clock = part;
        return draft;
    }
    return m[1].is(Plural) && part == u"TNI"
        ? std::optional(settled(TimexType::Duration, QStringLiteral("P%1NI").arg(m.number(0))))
        : std::nullopt;
}

std::optional<Draft> pluralParts(const Match& m) {
    return m[0].is(Plural) ? std::optional(settled(TimexType::Set, setOf(m[0]))) : std::nullopt;
}

/// two to three weeks, 12 to 18 months
std::optional<Draft> rangeOfUnits(const Match& m) {
    return length(m[2].number, m[5].unit);
}

constexpr Classes Turned = Last | Past | Next | Previous | Following | Coming | Latest | Recent | Ordinal;

constexpr Rule rules[] = {
    {"the past two weeks", {opt(The | This | A), opt(Turned), {Number | Year}, opt(More | Recent), {Unit}, opt(Long)},
        numberUnits},
    {"the next two years or so", {opt(The), opt(Turned), {Number}, opt(More), {Unit}, {Vague}}, numberUnitsOrSo},
    {"the 5 past years", {opt(The), {Number}, {Last | Past | Next | Previous | Following | Coming}, {Unit}},
        numberTurnedUnits},
    {"the year-earlier nine months", {opt(The), {Unit}, {Ago | Earlier}, {Number}, {Unit}}, yearEarlierUnits},
    {"a three-year period", {opt(The | A), {Number}, {Unit}, {TimeSpan}}, lengthPeriod},
    {"a year and a half", {{A | Number}, {Unit}, {And}, {A}, {Half}}, unitAndHalf},
    {"two and a half years", {{Number}, {And}, opt(A), {Half}, {Unit}}, numberAndHalf},
    {"half a year", {{Half}, opt(A), {Unit}}, halfUnit},
    {"a quarter of an hour", {{A | Number}, {Unit}, {Of}, {A}, {Unit}}, quarterOfUnit},
    {"a quarter century", {opt(A), {Unit}, {Unit}}, quarterCentury},
    {"an hour and a quarter", {{A | Number}, {Unit}, {And}, {A}, {Unit}}, unitAndQuarter},
    {"the past few months", {opt(The), opt(Turned), {Vague}, opt(More | Recent), {Unit}, opt(Long)}, vagueUnits},
    {"the past year", {{The | This}, {Past | Last | Next | Coming | Previous | Following}, {Unit}}, thePast},
    {"next fortnight", {opt(The), {Past | Last | Next | Coming | Previous | Following}, {Unit}},
        [](const Match& m) { return m[2].scale != 1 ? thePast(m) : std::nullopt; }},
    {"two nights", {{Number}, {DayPart}}, countedParts},
    {"recent weeks", {opt(The), {Last | Past | Next | Previous | Following | Coming | Recent}, {Unit}}, turnedUnits},
    {"years", {{Unit}}, bareUnits},
    {"a year", {{A}, opt(More), {Unit}, opt(Long)}, aUnit},
    {"a week or so", {{A}, {Unit}, {Vague}}, unitOrSo},
    {"a month or two", {{A}, {Unit}, {Or}, {Number}}, unitOrTwo},
    {"year-long", {{Unit}, {Long}}, unitLong},
    {"daily", {{Often}}, often},
    {"every two weeks", {{Each}, opt(Number | Ordinal), {Unit}}, eachUnit},
    {"per month", {{Rate}, {Unit}}, perUnit},
    {"every Monday", {{Each}, opt(Ordinal), {Weekday | Month | Season | DayPart}, opt(DayPart)}, eachNamed},
    {"the 19th of every month", {opt(The), {Ordinal}, {Of}, {Each}, {Unit}}, dayOfEachMonth},
    {"Tuesday nights", {{Weekday}, {DayPart}}, weekdayParts},
    {"summers", {{Season | DayPart}}, pluralParts},
    {"two to three weeks", {opt(The), opt(Turned), {Number}, {To | Or | Dash}, {Number}, {Unit}}, rangeOfUnits},
};

} // namespace

const RuleTable durationRules = rules;

} // namespace dateline
