// The part of the resolver that places what has no year: "May 4", "Friday", "the winter", "Easter".
#include "app/time/calendar.h"
#include "app/time/draftvalue.h"
#include "app/time/resolve.h"

namespace dateline {

using namespace calendar;
using std::chrono::days;

namespace {

/// Which year a month or a day of one belongs to, that comes `order` months (or days of the same month) after the
/// publication date within its year: what lies near ahead is meant even where the verb is past or none is heard.
int turnOfYear(int order, bool dayKnown, Tense tense) {
    const int ahead = order >= 0 ? order : order + 12;
    const int back = 12 - ahead;
    const int farthest = tense == Tense::Future ? 12 : tense == Tense::Unknown ? 6 : dayKnown ? 4 : 2;
    if (order == 0) {
        return 0;
    }
    const bool future = ahead <= farthest && back >= 0;
    return future ? (order < 0 ? 1 : 0) : (order > 0 ? -1 : 0);
}

/// "Friday, July 18": the weekday tells of the years around which one is meant.
void agreeWithWeekday(Draft& draft) {
    const auto agrees = [&](int year) {
        const std::optional<Day> found = civilDay(year, draft.month, draft.day);
        return found && isoWeekday(*found) == draft.weekday;
    };
    if (draft.weekday == 0 || draft.day == 0 || agrees(draft.year)) {
        return;
    }
    draft.year += agrees(draft.year + 1) ? 1 : agrees(draft.year - 1) ? -1 : 0;
}

/// A day of the anchor's month that is over.
bool isBefore(int dayOfMonth, const Day& anchor) {
    return dayOfMonth != 0 && dayOfMonth < dayOf(anchor);
}

} // namespace

QString Resolver::openedMonth(const Draft& draft, const Anchor& anchor, Tense tense) const {
    Draft filled = draft;
    const int month = monthOf(anchor.day);
    filled.year = yearOf(anchor.day);
    const bool told = anchor.mention >= 0 && draft.turn == Turn::Open;
    const bool behindYear = anchor.grain >= Grain::Year; // the May that followed 2025
    if (told) {
        const int distance = draft.month - month;
        const bool goesOn = anchor.named // May 2019, and again in December
            && (m_sentencesSinceTold == 0
                || (m_published && draft.opens && anchor.opens && m_sentencesSinceTold == 1));
        if (anchor.grain < Grain::Quarter && (distance < -6 || (distance > 6 && !goesOn))) {
            filled.year += distance > 0 ? -1 : 1; // the nearest: January behind December is the next one
        }
        filled.year = toldYear(filled.year);
        return absoluteValue(filled);
    }
    const int order = draft.month - month; // a day of the same month is of this year
    const Turn turn = draft.turn == Turn::Open && draft.base == Base::Mention ? Turn::Previous : draft.turn; // that May
    switch (turn) {
    case Turn::This: break;
    case Turn::Last:
    case Turn::Previous: filled.year -= order > 0 || (order == 0 && !isBefore(draft.day, anchor.day)); break;
    case Turn::Next:
    case Turn::Following: filled.year += draft.month <= month || behindYear; break;
    case Turn::Open: filled.year += turnOfYear(order, draft.day != 0, tense); agreeWithWeekday(filled);
    }
    const bool leapDay = filled.month == 2 && filled.day == 29; // of the next year that has one, or the last
    for (int steps = 0; leapDay && steps < 8 && !civilDay(filled.year, 2, 29); ++steps) {
        filled.year += tense == Tense::Future ? 1 : -1;
    }
    return absoluteValue(filled);
}

QString Resolver::openedWeekday(const Draft& draft, const Anchor& anchor, Tense tense) const {
    if (anchor.grain > Grain::Day) {
        return {};
    }
    const int back = (isoWeekday(anchor.day) - draft.weekday + 7) % 7; // to the latest such day
    switch (draft.turn) {
    case Turn::Last:
    case Turn::Previous: return dayValue(anchor.day - days(back == 0 ? 7 : back));
    case Turn::Next:
    case Turn::Following: return dayValue(anchor.day + days(7 - back));
    case Turn::This: return dayValue(anchor.day + days(back == 0 ? 0 : tense == Tense::Past ? -back : 7 - back));
    case Turn::Open: break;
    }
    return dayValue(tense == Tense::Future && back != 0 ? anchor.day + days(7 - back) : anchor.day - days(back));
}

QString Resolver::openedPart(const Draft& draft, const Anchor& anchor, Tense tense) const {
    Draft filled = draft;
    filled.year = yearOf(anchor.day);
    if (anchor.mention >= 0 && draft.turn == Turn::Open) {
        const bool begun = draft.base == Base::Mention && draft.grain == Grain::Season && draft.part == 4
            && anchor.grain <= Grain::Month && monthOf(anchor.day) < 3; // in January "that winter" is the year before's
        filled.year = toldYear(filled.year - begun);
        return absoluteValue(filled);
    }
    const auto begins = [&](int year) {
        const std::optional<Timex> timex = parseTimex3([&] {
            Draft d = draft;
            d.year = year;
            return absoluteValue(d);
        }());
        return timex && timex->period ? *timex->period : Period{day(year, 1, 1), day(year, 12, 31)};
    };
    switch (draft.turn) {
    case Turn::This: break;
    case Turn::Last:
    case Turn::Previous: filled.year -= begins(filled.year).to >= anchor.day; break;
    case Turn::Next:
    case Turn::Following: filled.year += begins(filled.year).from <= anchor.day || anchor.grain >= Grain::Year; break;
    case Turn::Open:
        if (tense == Tense::Future) {
            const int reported = draft.grain == Grain::Quarter ? 120 : 0; // days: "will report its first quarter"
            filled.year += begins(filled.year).to < anchor.day - days(reported);
            filled.year -= reported > 0 && begins(filled.year - 1).to >= anchor.day - days(reported);
        } else {
            filled.year -= begins(filled.year).from > anchor.day;
        }
    }
    return absoluteValue(filled);
}

QString Resolver::openedHoliday(const Draft& draft, const Anchor& anchor, Tense tense) const {
    int year = yearOf(anchor.day);
    const std::optional<Day> here = holiday(draft.holiday, year);
    if (!here) {
        return {};
    }
    if (anchor.mention < 0 || draft.turn != Turn::Open) {
        if (draft.turn == Turn::Last) {
            year -= *here >= anchor.day;
        } else if (draft.turn == Turn::Next) {
            year += *here <= anchor.day || anchor.grain >= Grain::Year;
        } else if (tense == Tense::Future) {
            year += *here < anchor.day;
        } else {
            year -= *here > anchor.day + days(tense == Tense::Past ? 30 : 150);
        }
    }
    const std::optional<Day> found = holiday(draft.holiday, year);
    if (!found) {
        return {};
    }
    return holidayValue(draft, *found);
}

QString Resolver::opened(const Draft& draft, const Anchor& anchor, Tense tense) const {
    if (!isSafeYear(yearOf(anchor.day))) {
        return {};
    }
    if (!draft.holiday.isEmpty()) {
        return openedHoliday(draft, anchor, tense);
    }
    if (draft.part != 0) {
        return openedPart(draft, anchor, tense);
    }
    if (draft.month != 0) {
        return openedMonth(draft, anchor, tense);
    }
    if (draft.nth != 0 && draft.grain == Grain::Week) { // week 24
        Draft filled = draft;
        filled.year = yearOf(anchor.day);
        return absoluteValue(filled);
    }
    if (draft.day != 0) {
        Draft filled = draft;
        filled.year = toldYear(yearOf(anchor.day));
        filled.month = monthOf(anchor.day);
        const bool exists = civilDay(filled.year, filled.month, filled.day).has_value();
        return anchor.grain <= Grain::Month && exists ? absoluteValue(filled) : QString();
    }
    return draft.weekday != 0 ? openedWeekday(draft, anchor, tense) : QString();
}

} // namespace dateline
