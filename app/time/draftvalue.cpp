#include "app/time/draftvalue.h"

#include "app/time/calendar.h"

namespace dateline {

using namespace calendar;

QString absoluteValue(const Draft& draft) {
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
    if (draft.nth != 0 && draft.month != 0) {
        const std::optional<Day> found = nthWeekday(draft.year, draft.month, draft.nth, draft.weekday);
        return found ? dayValue(*found) : QString();
    }
    return monthValue(draft.year, draft.month) + u'-' + QStringLiteral("%1").arg(draft.day, 2, 10, QLatin1Char('0'));
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

} // namespace dateline
