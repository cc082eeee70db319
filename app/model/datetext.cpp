#include "app/model/datetext.h"

#include <QStringList>

namespace dateline {

namespace {

constexpr const char* monthNames[] = {"January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December"};

struct Civil {
    int year;
    int month; // 1 to 12
    int day;
};

Civil civil(Day day) {
    const std::chrono::year_month_day date(day);
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

QString yearText(int year) {
    return year > 0 ? QString::number(year) : QStringLiteral("%1 BC").arg(1 - year);
}

QString monthText(int month, DateStyle style) {
    const QString name = QString::fromLatin1(monthNames[month - 1]);
    return style == DateStyle::Long || name.size() <= 4 ? name : name.first(3);
}

QString ordinal(int n) {
    const bool teen = n % 100 / 10 == 1;
    const char* ending = teen ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return QString::number(n) + QString::fromLatin1(ending);
}

QString isoText(const Civil& date) {
    const QString year = date.year > 0 ? QStringLiteral("%1").arg(date.year, 4, 10, QChar(u'0')) : yearText(date.year);
    return QStringLiteral("%1-%2-%3").arg(year).arg(date.month, 2, 10, QChar(u'0')).arg(date.day, 2, 10, QChar(u'0'));
}

QString dayText(const Civil& date, DateStyle style) {
    return QStringLiteral("%1 %2 %3").arg(date.day).arg(monthText(date.month, style), yearText(date.year));
}

QString daysText(const Civil& from, const Civil& to, DateStyle style) {
    if (from.year != to.year) {
        return dayText(from, style) + QStringLiteral(" – ") + dayText(to, style);
    }
    if (from.month != to.month) {
        return QStringLiteral("%1 %2 – ").arg(from.day).arg(monthText(from.month, style)) + dayText(to, style);
    }
    return from.day == to.day ? dayText(to, style) : QStringLiteral("%1–").arg(from.day) + dayText(to, style);
}

/// "Sep 5–7, 2017", "Sep 30 – Oct 2, 2017".
QString monthFirstText(const Civil& from, const Civil& to, DateStyle style) {
    const QString month = monthText(to.month, style);
    const QString first = QStringLiteral("%1 %2").arg(monthText(from.month, style)).arg(from.day);
    const QString year = QStringLiteral(", ") + yearText(to.year);
    if (from.year != to.year) {
        return QStringLiteral("%1, %2 – %3 %4%5")
            .arg(first, yearText(from.year), month, QString::number(to.day), year);
    }
    if (from.month != to.month) {
        return QStringLiteral("%1 – %2 %3%4").arg(first, month, QString::number(to.day), year);
    }
    return from.day == to.day ? first + year : QStringLiteral("%1–%2%3").arg(first, QString::number(to.day), year);
}

QString orderedText(const Civil& from, const Civil& to, DateStyle style, DateOrder order) {
    switch (order) {
    case DateOrder::MonthFirst: return monthFirstText(from, to, style);
    case DateOrder::YearFirst: {
        const bool one = from.year == to.year && from.month == to.month && from.day == to.day;
        return one ? isoText(to) : isoText(from) + QStringLiteral(" – ") + isoText(to);
    }
    case DateOrder::DayFirst: break;
    }
    return daysText(from, to, style);
}

QString monthsText(const Civil& from, const Civil& to, DateStyle style) {
    const QString last = monthText(to.month, style) + u' ' + yearText(to.year);
    if (from.year != to.year) {
        return monthText(from.month, style) + u' ' + yearText(from.year) + QStringLiteral(" – ") + last;
    }
    return from.month == to.month ? last : monthText(from.month, style) + QStringLiteral(" – ") + last;
}

QString yearsText(int from, int to) {
    if (from == to) {
        return yearText(to);
    }
    return from > 0 ? QStringLiteral("%1–%2").arg(from).arg(to) : yearText(from) + QStringLiteral(" – ") + yearText(to);
}

/// A stretch of years counted in tens, hundreds or thousands.
QString agesText(const Civil& from, const Civil& to, Grain grain) {
    const int size = grain == Grain::Decade ? 10 : grain == Grain::Century ? 100 : 1000;
    if (from.year <= 0 || to.year - from.year >= size) {
        return yearsText(from.year, to.year);
    }
    if (grain == Grain::Decade) {
        return QStringLiteral("%1s").arg(from.year / 10 * 10);
    }
    const QString name = grain == Grain::Century ? QStringLiteral("century") : QStringLiteral("millennium");
    return ordinal((from.year - 1) / size + 1) + u' ' + name;
}

QString quartersText(const Civil& from, const Civil& to) {
    const QString first = QStringLiteral("Q%1").arg((from.month + 2) / 3);
    const QString last = QStringLiteral("Q%1 %2").arg((to.month + 2) / 3).arg(yearText(to.year));
    const bool one = from.year == to.year && (from.month + 2) / 3 == (to.month + 2) / 3;
    if (one) {
        return last;
    }
    return (from.year == to.year ? first : first + u' ' + yearText(from.year)) + QStringLiteral(" – ") + last;
}

QString seasonText(const Civil& from, const Civil& to, DateStyle style) {
    const bool threeMonths = (to.year - from.year) * 12 + to.month - from.month == 2;
    if (!threeMonths || from.month % 3 != 0) {
        return monthsText(from, to, style);
    }
    constexpr const char* names[] = {"winter", "spring", "summer", "autumn"};
    const QString name = QString::fromLatin1(names[from.month % 12 / 3]);
    return name + u' ' + yearsText(from.year, to.year);
}

QString halfText(const Civil& from, const Civil& to, DateStyle style) {
    if (from.year != to.year || to.month - from.month != 5 || (from.month != 1 && from.month != 7)) {
        return monthsText(from, to, style);
    }
    return (from.month == 1 ? QStringLiteral("first half of ") : QStringLiteral("second half of "))
        + yearText(from.year);
}

QString periodText(const Civil& from, const Civil& to, Grain grain, DateStyle style, DateOrder order) {
    switch (grain) {
    case Grain::Month: return monthsText(from, to, style);
    case Grain::Quarter: return quartersText(from, to);
    case Grain::Season: return seasonText(from, to, style);
    case Grain::Half: return halfText(from, to, style);
    case Grain::Year: return yearsText(from.year, to.year);
    case Grain::Decade:
    case Grain::Century:
    case Grain::Millennium: return agesText(from, to, grain);
    default: return orderedText(from, to, style, order);
    }
}

} // namespace

QString dateText(Period period, Grain grain, Mod mod, DateStyle style, DateOrder order) {
    const QString text = periodText(civil(period.from), civil(period.to), grain, style, order);
    switch (mod) {
    case Mod::Approx: return QStringLiteral("about ") + text;
    case Mod::Start: return QStringLiteral("early ") + text;
    case Mod::Mid: return QStringLiteral("mid-") + text;
    case Mod::End: return QStringLiteral("late ") + text;
    case Mod::Before: return QStringLiteral("before ") + text;
    case Mod::After: return QStringLiteral("after ") + text;
    case Mod::OnOrBefore: return QStringLiteral("by ") + text;
    case Mod::OnOrAfter: return QStringLiteral("since ") + text;
    default: return text;
    }
}

Grain grainOf(Period period) {
    const Civil from = civil(period.from);
    const Civil to = civil(period.to);
    const bool wholeMonths = from.day == 1 && civil(period.to + std::chrono::days(1)).day == 1;
    if (!wholeMonths) {
        return Grain::Day;
    }
    if (from.month == 1 && to.month == 12) {
        return Grain::Year;
    }
    const int months = (to.year - from.year) * 12 + to.month - from.month + 1;
    if (months == 6 && from.month % 6 == 1) {
        return Grain::Half;
    }
    return months == 3 && from.month % 3 == 1 ? Grain::Quarter : Grain::Month;
}

} // namespace dateline
