#include "app/time/draftvalue.h"

#include "app/time/calendar.h"

#include <cstdlib>

namespace dateline {

using namespace calendar;
using std::chrono::days;

namespace {

constexpr int farthestYear = 9000; // well within std::chrono, and any that is written

/// The nth day, week, weekend or month of a month or a year; weeks are those of ISO 8601, with their Thursday in it.
QString nthUnitValue(const Draft& draft) {
    const Period whole = monthsFrom(draft.year, unsigned(std::max(draft.month, 1)), draft.month != 0 ? 1 : 12);
    const auto unitOn = [&](int weekday) { // the nth such day within
        const int first = (weekday - int(std::chrono::weekday(whole.from).iso_encoding()) + 7) % 7;
        const int last = (int(std::chrono::weekday(whole.to).iso_encoding()) - weekday + 7) % 7;
        return draft.nth > 0 ? whole.from + days(first + 7 * (draft.nth - 1)) : whole.to - days(last);
    };
    const auto inside = [&](Day day) { return day >= whole.from && day <= whole.to; };
    switch (draft.grain) {
    case Grain::Month: return monthValue(draft.year, draft.nth > 0 ? draft.nth : 12);
    case Grain::Week: return inside(unitOn(4)) ? weekValue(unitOn(4)) : QString();
    case Grain::Weekend: return inside(unitOn(6)) ? weekendValue(unitOn(6)) : QString();
    default: break;
    }
    const Day found = draft.weekday != 0 ? unitOn(draft.weekday)
        : draft.nth > 0                  ? whole.from + days(draft.nth - 1)
                                         : whole.to;
    return inside(found) ? dayValue(found) : QString();
}

} // namespace

QString absoluteValue(const Draft& draft) {
    if (draft.nth != 0) {
        return nthUnitValue(draft);
    }
    switch (draft.grain) {
    case Grain::Century: return centuryValue(draft.year);
    case Grain::Millennium: return QString::number(draft.year / 1000);
    case Grain::Decade: return decadeValue(draft.year);
    case Grain::Half: return halfValue(draft.year, draft.part);
    case Grain::Season: return seasonValue(draft.year, draft.part);
    case Grain::Quarter: return draft.part != 0 ? quarterValue(draft.year, draft.part) : QString();
    case Grain::Month: return monthValue(draft.year, draft.month);
    case Grain::Year: return yearValue(draft.year);
    case Grain::Week:
        return draft.day != 0 && draft.year > 0 ? weekValue(day(draft.year, unsigned(draft.month), unsigned(draft.day)))
                                                : QString();
    default: break;
    }
    return monthValue(draft.year, draft.month) + u'-' + padded(draft.day, 2);
}

QString openValue(const Draft& draft) {
    switch (draft.grain) {
    case Grain::Year: return QStringLiteral("XXXX");
    case Grain::Quarter: return draft.part != 0 ? quarterValue(0, draft.part) : QStringLiteral("XXXX-QX");
    case Grain::Half: return draft.part != 0 ? halfValue(0, draft.part) : QStringLiteral("XXXX-HX");
    case Grain::Season: return seasonValue(0, draft.part);
    case Grain::Month: return draft.month != 0 ? monthValue(0, draft.month) : QStringLiteral("XXXX-XX");
    case Grain::Week: return QStringLiteral("XXXX-WXX");
    case Grain::Weekend: return QStringLiteral("XXXX-WXX-WE");
    default: break;
    }
    if (draft.month != 0 && draft.day != 0) {
        return absoluteValue(draft);
    }
    return draft.weekday != 0 ? QStringLiteral("XXXX-WXX-%1").arg(draft.weekday) : QStringLiteral("XXXX-XX-XX");
}

QString holidayValue(const Draft& draft, Day day) {
    const int weekday = isoWeekday(day);
    const Day near = weekday <= 2 ? day - days(weekday) : day; // a Monday's weekend is the one that it ends
    return draft.grain == Grain::Weekend ? weekendValue(near)
        : draft.grain == Grain::Week     ? weekValue(day)
                                         : dayValue(day);
}

QString shiftedValue(const Draft& draft, const QString& value) {
    const std::optional<Timex> timex = parseTimex3(value);
    if (!timex || !timex->period || std::abs(yearOf(timex->period->from)) > farthestYear
        || std::abs(draft.shift) > 3000) {
        return value;
    }
    const Day from = timex->period->from;
    const int year = yearOf(from);
    const int perStep = draft.shiftUnit == Grain::Century ? 100 : draft.shiftUnit == Grain::Decade ? 10 : 1;
    if (std::abs(year + draft.shift * perStep) > farthestYear) {
        return {};
    }
    const bool byDay = draft.grain <= Grain::Day;
    switch (draft.shiftUnit) {
    case Grain::Day: return dayValue(from + days(draft.shift));
    case Grain::Week:
    case Grain::Weekend: return dayValue(from + days(7 * draft.shift));
    case Grain::Month:
    case Grain::Quarter: {
        const Day moved = addMonths(from, draft.shift * (draft.shiftUnit == Grain::Month ? 1 : 3));
        return byDay ? dayValue(moved) : monthValue(yearOf(moved), monthOf(moved));
    }
    case Grain::Decade:
    case Grain::Century:
    case Grain::Year: {
        const int years = draft.shift * perStep;
        const Day moved = addMonths(from, 12 * years);
        return byDay                        ? dayValue(moved)
            : draft.grain == Grain::Week    ? weekValue(moved)
            : draft.grain <= Grain::Quarter ? monthValue(yearOf(moved), monthOf(moved))
                                            : yearValue(year + years);
    }
    default: return value;
    }
}

std::optional<int> secondsOf(QStringView value) {
    const qsizetype at = value.indexOf(u'T');
    if (at < 0 || value.size() < at + 6 || value[at + 3] != u':') {
        return {};
    }
    return value.sliced(at + 1, 2).toInt() * 3600 + value.sliced(at + 4, 2).toInt() * 60;
}

} // namespace dateline
