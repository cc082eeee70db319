#include "app/time/timex.h"

namespace dateline {

QString toTimex3(const Timex& timex) { return timex.value; }

std::optional<Timex> parseTimex3(QStringView value) {
    const std::optional<Day> parsed = parseIsoDay(value);
    if (!parsed) {
        return {};
    }
    Timex timex;
    timex.value = value.toString();
    timex.grain = Grain::Day;
    timex.period = Period {*parsed, *parsed};
    return timex;
}

QString toEdtf(const Timex& timex) { return timex.value; }

QString modId(Mod) { return {}; }

QString grainId(Grain grain) {
    static constexpr const char16_t* ids[] {u"second", u"minute", u"hour", u"part of day", u"day", u"weekend", u"week", u"month",
        u"quarter", u"season", u"half", u"year", u"decade", u"century", u"millennium", u""};
    return QString::fromUtf16(ids[int(grain)]);
}

QString toIso(Day day) {
    const std::chrono::year_month_day date(day);
    return QStringLiteral("%1-%2-%3")
        .arg(int(date.year()), 4, 10, QLatin1Char('0'))
        .arg(unsigned(date.month()), 2, 10, QLatin1Char('0'))
        .arg(unsigned(date.day()), 2, 10, QLatin1Char('0'));
}

Day day(int year, unsigned month, unsigned dayOfMonth) {
    return Day(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth));
}

std::optional<Day> parseIsoDay(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return {};
    }
    const std::chrono::year_month_day date(std::chrono::year(text.first(4).toInt()),
        std::chrono::month(text.sliced(5, 2).toUInt()), std::chrono::day(text.sliced(8, 2).toUInt()));
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

} // namespace dateline
