#include "app/time/calendar.h"

#include "app/time/lunar.h"

#include <QList>

#include <array>

namespace dateline::calendar {

using namespace std::chrono;

namespace {

/// The Gregorian computus (Meeus, Jones, Butcher).
Day easter(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int skipped = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    const int moon = skipped - (skipped / 28) * (1 - (29 / (skipped + 1)) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    const int offset = moon - weekday;
    const int month = 3 + (offset + 40) / 44;
    return day(year, unsigned(month), unsigned(offset + 28 - 31 * (month / 4)));
}

/// Easter of the Orthodox churches: the Julian computus, told in the Gregorian calendar.
Day orthodoxEaster(int year) {
    const int moon = (19 * (year % 19) + 15) % 30;
    const int offset = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114;
    const int behind = year / 100 - year / 400 - 2; // days of the Julian calendar behind the Gregorian
    return day(year, unsigned(offset / 31), unsigned(offset % 31 + 1)) + days(behind);
}

/// The day that a letter stands for, from which a rule counts.
std::optional<Day> feast(QChar letter, int year) {
    const bool reckoned = year >= 1583 && year < 9000; // the years of the Gregorian calendar
    switch (letter.unicode()) {
    case u'E': return easter(year);
    case u'O': return orthodoxEaster(year);
    default: break;
    }
    if (!reckoned) {
        return {};
    }
    switch (letter.unicode()) {
    case u'H': return lunar::roshHashanah(year);
    case u'K': return lunar::hanukkah(year);
    case u'C': return lunar::chineseNewYear(year);
    default: return {};
    }
}

} // namespace

QString yearValue(int year) {
    return year == 0 ? QStringLiteral("XXXX") : year < 0 ? QStringLiteral("BC") + padded(-year, 4) : padded(year, 4);
}

QString monthValue(int year, int month) {
    return yearValue(year) + u'-' + padded(month, 2);
}
QString dayValue(Day day) {
    return toIso(day);
}

QString weekValue(Day day) {
    const IsoWeek week = isoWeekOf(day);
    return yearValue(week.year) + QStringLiteral("-W") + padded(int(week.week), 2);
}

QString weekendValue(Day day) {
    return weekValue(day) + QStringLiteral("-WE");
}
QString quarterValue(int year, int quarter) {
    return QStringLiteral("%1-Q%2").arg(yearValue(year)).arg(quarter);
}
QString halfValue(int year, int half) {
    return QStringLiteral("%1-H%2").arg(yearValue(year)).arg(half);
}

QString seasonValue(int year, int season) {
    static constexpr std::array<QStringView, 4> names{u"SP", u"SU", u"FA", u"WI"};
    return QStringLiteral("%1-%2").arg(yearValue(year), names[season - 1]);
}

QString decadeValue(int year) {
    return year < 0 ? QStringLiteral("BC") + padded(-year / 10, 3) : padded(year / 10, 3);
}

QString centuryValue(int year) {
    return year < 0 ? QStringLiteral("BC") + padded(-year / 100, 2) : padded(year / 100, 2);
}

int yearOf(Day day) {
    return int(year_month_day(day).year());
}
int toldYear(int year) {
    return year > 0 ? year : year - 1;
}
int monthOf(Day day) {
    return int(unsigned(year_month_day(day).month()));
}
int dayOf(Day day) {
    return int(unsigned(year_month_day(day).day()));
}
int quarterOf(Day day) {
    return (monthOf(day) - 1) / 3 + 1;
}
int isoWeekday(Day day) {
    return int(weekday(day).iso_encoding());
}
bool isSafeYear(int year) {
    return year > -9999 && year < 9999;
}

Day addMonths(Day day, int count) {
    const year_month_day date(day);
    const year_month month = year_month(date.year(), date.month()) + months(count);
    const year_month_day same = month / date.day();
    return same.ok() ? Day(same) : Day(month / last);
}

std::optional<Day> nthWeekday(int year, int month, int nth, int weekday) {
    const std::chrono::weekday day(unsigned(weekday % 7));
    const std::chrono::year_month in = std::chrono::year(year) / month;
    if (nth < 0) {
        return Day(in / day[last]);
    }
    const year_month_weekday date = in / day[unsigned(nth)];
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

std::optional<Day> holiday(QStringView rule, int year) {
    if (rule.size() > 1 && (rule[1] == u'+' || rule[1] == u'-')) {
        const std::optional<Day> day = feast(rule[0], year);
        return day ? std::optional(*day + days(rule.sliced(1).toInt())) : std::nullopt;
    }
    if (rule.startsWith(u'I')) {
        const QList<QStringView> parts = rule.sliced(1).split(u'.');
        return year >= 1583 && year < 9000 && parts.size() == 2
            ? std::optional(lunar::islamicDay(year, parts[0].toInt(), parts[1].toInt()))
            : std::nullopt;
    }
    if (rule.size() == 5 && rule[2] == u'-') {
        return parseIsoDay(QStringLiteral("%1-%2").arg(yearValue(year), rule));
    }
    const qsizetype plus = rule.indexOf(u'+');
    const QList<QStringView> parts = (plus < 0 ? rule : rule.first(plus)).split(u'.');
    if (parts.size() != 3) {
        return {};
    }
    const std::optional<Day> day = nthWeekday(year, parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    return day ? std::optional(*day + days(plus < 0 ? 0 : rule.sliced(plus).toInt())) : std::nullopt;
}

} // namespace dateline::calendar
