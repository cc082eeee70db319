#include "ui/timeline/distance.h"

#include "ui/texts.h"
#include "ui/timeline/civil.h"

#include <QStringList>

#include <cmath>

namespace dateline {

namespace {

constexpr double minutesPerDay = 1440;
constexpr int fewestForMonths = 28; // days from which months are told

QString daysText(qint64 days) {
    return TimelineText::tr("%Ln day(s)", nullptr, int(days));
}

/// Whole years, months and days from one day to a later one, as a calendar counts them.
QString calendarText(qint64 from, qint64 to) {
    const CivilDate a = civilOf(from);
    const CivilDate b = civilOf(to);
    qint64 months = (b.year - a.year) * 12 + b.month - a.month;
    const auto shifted = [&] { // the same day of the month, or its last one
        const qint64 first = dayOf({a.year, int(a.month + months), 1});
        const qint64 next = dayOf({a.year, int(a.month + months + 1), 1});
        return std::min(first + a.day - 1, next - 1);
    };
    if (shifted() > to) {
        --months;
    }
    QStringList parts;
    if (months >= 12) {
        parts << TimelineText::tr("%Ln year(s)", nullptr, int(months / 12));
    }
    if (months % 12 > 0) {
        parts << TimelineText::tr("%Ln month(s)", nullptr, int(months % 12));
    }
    if (const qint64 rest = to - shifted(); rest > 0) {
        parts << daysText(rest);
    }
    return parts.join(u' ');
}

bool isClock(const Entry& entry) {
    return entry.days.length() < 1;
}

bool isExact(const Entry& entry) {
    return entry.form == Form::Dot || entry.form == Form::Range || entry.form == Form::Since;
}

QString exactText(const Entry& earlier, const Entry& later) {
    const double apart = later.days.from - earlier.days.from;
    if (isClock(earlier) && isClock(later) && apart < 2) {
        const qint64 minutes = std::llround(apart * minutesPerDay);
        const QString text = TimelineText::tr("%1 min").arg(minutes % 60);
        return minutes < 60 ? text : TimelineText::tr("%1 h").arg(minutes / 60) + u' ' + text;
    }
    const qint64 from = qint64(std::floor(earlier.days.from));
    const qint64 to = qint64(std::floor(later.days.from));
    if (from == to) {
        return TimelineText::tr("the same day");
    }
    const QString days = daysText(to - from);
    return to - from < fewestForMonths ? days : QStringLiteral("%1 (%2)").arg(days, calendarText(from, to));
}

} // namespace

QString distanceText(const Entry& a, const Entry& b) {
    const bool swapped = b.days.from < a.days.from;
    const QString text = exactText(swapped ? b : a, swapped ? a : b);
    return isExact(a) && isExact(b) ? text : TimelineText::tr("about %1").arg(text);
}

} // namespace dateline
