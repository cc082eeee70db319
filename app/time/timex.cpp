#include "app/time/timex.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace dateline {

namespace {

using std::chrono::days;

/// A third of a run of days or months: its first and last offset.
struct Part {
    int from;
    int to;
};

Part partOf(Mod mod, Part start, Part mid, Part end) {
    return mod == Mod::Start ? start : mod == Mod::Mid ? mid : end;
}

Period narrowDays(Day from, Part part) {
    return {from + days(part.from), from + days(part.to)};
}

Period narrowMonths(Period whole, Part part) {
    const std::chrono::year_month_day first(whole.from);
    return monthsFrom(int(first.year()), unsigned(first.month()) + part.from, part.to - part.from + 1);
}

Period narrowYears(Period whole, Part part) {
    const int first = int(std::chrono::year_month_day(whole.from).year());
    return {day(first + part.from, 1, 1), day(first + part.to, 12, 31)};
}

Period narrowed(Period whole, Grain grain, Mod mod) {
    switch (grain) {
    case Grain::Week: return narrowDays(whole.from, partOf(mod, {0, 1}, {2, 3}, {4, 6}));
    case Grain::Month: {
        const Period third = narrowDays(whole.from, partOf(mod, {0, 9}, {10, 19}, {20, 30}));
        return {third.from, std::min(third.to, whole.to)};
    }
    case Grain::Quarter:
    case Grain::Season: return narrowMonths(whole, partOf(mod, {0, 0}, {1, 1}, {2, 2}));
    case Grain::Half: return narrowMonths(whole, partOf(mod, {0, 1}, {2, 3}, {4, 5}));
    case Grain::Year: return narrowMonths(whole, partOf(mod, {0, 2}, {4, 7}, {9, 11}));
    case Grain::Decade: return narrowYears(whole, partOf(mod, {0, 3}, {4, 6}, {7, 9}));
    case Grain::Century: return narrowYears(whole, partOf(mod, {0, 32}, {33, 66}, {67, 99}));
    default: return whole;
    }
}

QString edtfOfPeriod(const Period& period) {
    return period.from == period.to ? toIso(period.from) : toIso(period.from) + u'/' + toIso(period.to);
}

QString edtfOfValue(const Timex& timex);

/// 196/198: the EDTF of either end.
QString edtfOfRange(QStringView value) {
    const qsizetype slash = value.indexOf(u'/');
    const std::optional<Timex> from = parseTimex3(value.first(slash));
    const std::optional<Timex> to = parseTimex3(value.sliced(slash + 1));
    return from && to && to->period ? edtfOfValue(*from) + u'/' + edtfOfValue(*to) : QString();
}

/// EDTF has codes of its own for what TIMEX3 writes with letters.
QString edtfOfValue(const Timex& timex) {
    if (timex.type == TimexType::Date && timex.value.contains(u'/')) {
        return edtfOfRange(timex.value);
    }
    if (timex.value.startsWith(u"BC")) {
        const int year = int(std::chrono::year_month_day(timex.period->from).year()); // 1 BC is the year 0
        return (year < 0 ? QStringLiteral("-") : QString())
            + padded(std::abs(year), 4);
    }
    const QString date = timex.value.section(u'T', 0, 0);
    const QString year = date.first(std::min<qsizetype>(4, date.size()));
    switch (timex.grain) {
    case Grain::Decade: return date + u'X';
    case Grain::Century: return date + QStringLiteral("XX");
    case Grain::Millennium: return date + QStringLiteral("XXX");
    case Grain::Quarter: return QStringLiteral("%1-%2").arg(year).arg(32 + date.back().digitValue());
    case Grain::Half: return QStringLiteral("%1-%2").arg(year).arg(39 + date.back().digitValue());
    case Grain::Season: {
        static constexpr std::array<QStringView, 4> seasons{u"SP", u"SU", u"FA", u"WI"};
        const auto found = std::ranges::find(seasons, QStringView(date).last(2));
        return QStringLiteral("%1-%2").arg(year).arg(21 + int(found - seasons.begin()));
    }
    case Grain::Week:
    case Grain::Weekend: return edtfOfPeriod(*calendarPeriod(timex));
    case Grain::Day: return toIso(timex.period->from);
    case Grain::Second: return timex.value;
    default: return date;
    }
}

} // namespace

QString toTimex3(const Timex& timex) {
    return timex.value;
}

std::optional<Period> calendarPeriod(const Timex& timex) {
    const bool whole = timex.mod == Mod::None && timex.type != TimexType::Set && !timex.value.contains(u'/');
    if (whole) {
        return timex.period; // nothing has narrowed it, nor one of its ends
    }
    const std::optional<Timex> plain = timex.period ? parseTimex3(timex.value) : std::nullopt;
    return plain && plain->period ? plain->period : timex.period;
}

void setMod(Timex& timex, Mod mod) {
    timex.mod = mod;
    if (timex.period && (mod == Mod::Start || mod == Mod::Mid || mod == Mod::End)) {
        timex.period = narrowed(*timex.period, timex.grain, mod);
    }
}

QString toEdtf(const Timex& timex) {
    if (!timex.period) {
        return {};
    }
    switch (timex.mod) {
    case Mod::None: return edtfOfValue(timex);
    case Mod::Approx: return edtfOfValue(timex) + u'~';
    case Mod::Before:
    case Mod::OnOrBefore: return QStringLiteral("[..%1]").arg(edtfOfValue(timex));
    case Mod::After:
    case Mod::OnOrAfter: return QStringLiteral("[%1..]").arg(edtfOfValue(timex));
    default: return edtfOfPeriod(*timex.period);
    }
}

QString modId(Mod mod) {
    static constexpr const char16_t* ids[]{u"", u"APPROX", u"START", u"MID", u"END", u"BEFORE", u"AFTER",
        u"ON_OR_BEFORE", u"ON_OR_AFTER", u"LESS_THAN", u"MORE_THAN", u"EQUAL_OR_LESS", u"EQUAL_OR_MORE"};
    return QString::fromUtf16(ids[int(mod)]);
}

QString grainId(Grain grain) {
    static constexpr const char16_t* ids[]{u"second", u"minute", u"hour", u"part of day", u"day", u"weekend", u"week",
        u"month", u"quarter", u"season", u"half", u"year", u"decade", u"century", u"millennium", u""};
    return QString::fromUtf16(ids[int(grain)]);
}

std::optional<Mod> modWithId(QStringView id) {
    for (int i = 0; i <= int(Mod::EqualOrMore); ++i) {
        if (modId(Mod(i)) == id) {
            return Mod(i);
        }
    }
    return {};
}

std::optional<Grain> grainWithId(QStringView id) {
    for (int i = 0; i < int(Grain::None); ++i) {
        if (grainId(Grain(i)) == id) {
            return Grain(i);
        }
    }
    return {};
}

QString padded(int number, int width) {
    char digits[16];
    const int length = int(std::to_chars(digits, digits + sizeof digits, std::abs(number)).ptr - digits);
    const int signs = number < 0;
    QString text(std::max(signs + length, width), u'0');
    if (number < 0) {
        text[0] = u'-';
    }
    std::transform(digits, digits + length, text.end() - length, [](char digit) { return QLatin1Char(digit); });
    return text;
}

QString toIso(Day day) {
    const std::chrono::year_month_day date(day);
    QChar behindYear[6];
    QChar* out = behindYear;
    for (const unsigned part : {unsigned(date.month()), unsigned(date.day())}) {
        for (const unsigned c : {unsigned(u'-'), u'0' + part / 10, u'0' + part % 10}) {
            *out++ = QChar(c);
        }
    }
    return padded(int(date.year()), 4).append(behindYear, std::size(behindYear));
}

Day day(int year, unsigned month, unsigned dayOfMonth) {
    return Day(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth));
}

std::optional<Day> civilDay(int year, int month, int dayOfMonth) {
    const std::chrono::year_month_day date
        = std::chrono::year(year) / month / std::chrono::day(unsigned(std::max(dayOfMonth, 0)));
    return month >= 1 && date.ok() ? std::optional<Day>(date) : std::nullopt;
}

Period monthsFrom(int year, unsigned month, int count) {
    using namespace std::chrono;
    const year_month first(std::chrono::year(year), std::chrono::month(1));
    const year_month begin = first + months(int(month) - 1);
    const year_month last = begin + months(count - 1);
    return {Day(begin / 1), Day(last / std::chrono::last)};
}

IsoWeek isoWeekOf(Day day) {
    const unsigned weekday = std::chrono::weekday(day).iso_encoding();
    const Day thursday = day + days(4 - int(weekday));
    const int year = int(std::chrono::year_month_day(thursday).year());
    return {year, unsigned((thursday - dateline::day(year, 1, 1)).count() / 7 + 1)};
}

Day mondayOf(IsoWeek week) {
    const Day fourth = day(week.year, 1, 4);
    return fourth - days(int(std::chrono::weekday(fourth).iso_encoding()) - 1) + days(7 * (int(week.week) - 1));
}

std::optional<Day> parseIsoDay(QStringView text) {
    const std::optional<Timex> timex = text.size() == 10 ? parseTimex3(text) : std::nullopt;
    return timex && timex->period && timex->grain == Grain::Day ? std::optional(timex->period->from) : std::nullopt;
}

} // namespace dateline
