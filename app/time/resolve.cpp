#include "app/time/resolve.h"

#include "app/time/calendar.h"
#include "app/time/draftvalue.h"

#include <cmath>

namespace dateline {

using namespace calendar;
using std::chrono::days;

namespace {

/// A year far enough from the edges of std::chrono for any step.
bool isSafeYear(int year) {
    return year > -9999 && year < 9999;
}

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

int isoWeekday(Day day) {
    return int(std::chrono::weekday(day).iso_encoding());
}

Draft calendarDay(Draft draft, Day day) {
    draft.year = toldYear(yearOf(day));
    draft.month = monthOf(day);
    draft.day = dayOf(day);
    return draft;
}

/// A day of the anchor's month that is over.
bool isBefore(int dayOfMonth, const Day& anchor) {
    return dayOfMonth != 0 && dayOfMonth < dayOf(anchor);
}

/// What a clock time adds to a day: "T10:35" to 1998-08-07.
void addClock(const Draft& draft, QString& value) {
    if (!draft.clock.isEmpty() && !draft.clockEnd.isEmpty()) {
        value += draft.clock + u'/' + draft.clockEnd.sliced(1); // T14:00/16:00
    } else if (!draft.clock.isEmpty()) {
        value += draft.clock;
    }
}

} // namespace

Resolver::Resolver(const std::optional<Timex>& published, bool narrative) : m_narrative(narrative) {
    if (published && published->period) {
        const Grain grain = published->grain <= Grain::Day ? Grain::Day : published->grain;
        m_published = Anchor{published->period->from, grain, -1, false};
        m_clock = secondsOf(published->value);
    }
}

void Resolver::passSentences(int count) {
    m_sentencesSinceTold += count;
    m_sentencesSinceQuarter += count;
}

void Resolver::extend(TimeMention& mention, const Draft& last) {
    const TimeMention end = resolve(last, Tense::Unknown);
    if (mention.timex.period && end.timex.period && end.timex.period->to >= mention.timex.period->from) {
        mention.timex.value += u'/' + end.timex.value;
        mention.timex.period->to = end.timex.period->to;
    }
}

/// last year, two days later, December last year, Friday of last week.
QString Resolver::stepped(const Draft& draft, const Anchor& anchor, Tense tense) const {
    const Day base = anchor.day;
    const bool tooVague = draft.stepUnit < anchor.grain; // the next day, where only a year was told
    if (tooVague || !isSafeYear(yearOf(base)) || std::abs(draft.step) > 3000) {
        return {};
    }
    switch (draft.stepUnit) {
    case Grain::Year: {
        Draft within = draft;
        within.year = toldYear(yearOf(base) + draft.step);
        if (draft.grain == Grain::Quarter && draft.part == 0) {
            within.part = quarterOf(base);
        }
        if (draft.grain == Grain::Month && draft.month == 0) {
            within.month = anchor.grain <= Grain::Month ? monthOf(base) : 0;
        }
        if (draft.grain == Grain::Year && anchor.grain == Grain::Quarter && draft.reports) {
            return quarterValue(within.year, quarterOf(base));
        }
        return within.grain != Grain::Month || within.month != 0 ? absoluteValue(within) : QString();
    }
    case Grain::Quarter: {
        const Day moved = addMonths(base, 3 * draft.step);
        return quarterValue(yearOf(moved), quarterOf(moved));
    }
    case Grain::Month: {
        const Day moved = addMonths(base, draft.step);
        if (draft.nth != 0) {
            Draft within = draft;
            within.year = yearOf(moved);
            within.month = monthOf(moved);
            return absoluteValue(within);
        }
        const std::optional<Day> inMonth = civilDay(yearOf(moved), monthOf(moved), draft.day);
        return draft.day == 0 ? monthValue(toldYear(yearOf(moved)), monthOf(moved))
            : inMonth         ? dayValue(*inMonth)
                              : QString();
    }
    case Grain::Week: {
        const Day moved = base + days(7 * draft.step);
        return draft.weekday != 0 ? dayValue(moved + days(draft.weekday - isoWeekday(moved))) : weekValue(moved);
    }
    case Grain::Weekend: {
        const bool gone
            = draft.step == 0 && tense != Tense::Future && isoWeekday(base) < 4 && draft.base != Base::Published;
        return weekendValue(base + days(7 * (gone ? -1 : draft.step)));
    }
    case Grain::Decade: return decadeValue(toldYear(yearOf(base) + 10 * draft.step));
    case Grain::Century: return centuryValue(toldYear(yearOf(base) + 100 * draft.step));
    default: return dayValue(base + days(draft.step));
    }
}

QString Resolver::openedMonth(const Draft& draft, const Anchor& anchor, Tense tense) const {
    Draft filled = draft;
    const int month = monthOf(anchor.day);
    filled.year = yearOf(anchor.day);
    const bool told = anchor.mention >= 0 && draft.turn == Turn::Open;
    if (told) {
        const int distance = draft.month - month;
        const bool goesOn = anchor.named && m_sentencesSinceTold == 0; // May 2019, and again in December
        if (anchor.grain < Grain::Quarter && (distance < -6 || (distance > 6 && !goesOn))) {
            filled.year += distance > 0 ? -1 : 1; // the nearest: January behind December is the next one
        }
        filled.year = toldYear(filled.year);
        return absoluteValue(filled);
    }
    const int order = draft.month - month; // a day of the same month is of this year
    switch (draft.turn) {
    case Turn::This: break;
    case Turn::Last:
    case Turn::Previous: filled.year -= order > 0 || (order == 0 && !isBefore(draft.day, anchor.day)); break;
    case Turn::Next:
    case Turn::Following: filled.year += draft.month <= month; break;
    case Turn::Open: filled.year += turnOfYear(order, draft.day != 0, tense);
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
        filled.year = toldYear(filled.year);
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
    case Turn::Following: filled.year += begins(filled.year).from <= anchor.day; break;
    case Turn::Open:
        if (tense == Tense::Future && draft.grain != Grain::Quarter) {
            filled.year += begins(filled.year).to < anchor.day;
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
    if (anchor.mention < 0) {
        if (draft.turn == Turn::Last) {
            year -= *here >= anchor.day;
        } else if (draft.turn == Turn::Next || tense == Tense::Future) {
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
    if (draft.day != 0) {
        Draft filled = draft;
        filled.year = toldYear(yearOf(anchor.day));
        filled.month = monthOf(anchor.day);
        return anchor.grain <= Grain::Month ? absoluteValue(filled) : QString();
    }
    return draft.weekday != 0 ? openedWeekday(draft, anchor, tense) : QString();
}

QString Resolver::valueOf(const Draft& draft, Tense tense, TimeMention& mention) const {
    if (!draft.value.isEmpty()) {
        return draft.value;
    }
    if (draft.year != 0 && draft.grain == Grain::Quarter && draft.part == 0) { // the 1988 quarter
        const std::optional<Anchor> anchor = reportedQuarter();
        return anchor ? quarterValue(draft.year, quarterOf(anchor->day)) : QStringLiteral("XXXX-QX");
    }
    if (draft.year != 0 && draft.holiday.isEmpty()) {
        return absoluteValue(draft);
    }
    if (draft.year != 0) {
        const std::optional<Day> found = holiday(draft.holiday, draft.year);
        return found ? holidayValue(draft, *found) : QString();
    }
    const std::optional<Anchor> anchor = draft.generic && !m_narrative ? std::nullopt : anchorFor(draft, tense);
    if (!anchor) {
        mention.reason = Reason::Unresolved;
        return openValue(draft);
    }
    const bool steps = draft.stepUnit != Grain::None;
    const bool clockOnly
        = !draft.clock.isEmpty() && !steps && draft.weekday == 0 && draft.day == 0 && draft.holiday.isEmpty();
    const QString value = clockOnly
        ? (anchor->grain <= Grain::Day ? dayValue(anchor->day + days(isOver(draft, *anchor)))
                                       : QStringLiteral("XXXX-XX-XX"))
        : steps ? stepped(draft, *anchor, tense)
                : opened(draft, *anchor, tense);
    if (value.isEmpty()) {
        mention.reason = Reason::Unresolved;
        return openValue(draft);
    }
    mention.anchor = anchor->mention;
    mention.reason = anchor->mention < 0 ? Reason::Published : anchor->heading ? Reason::Heading : Reason::Previous;
    return value;
}

TimeMention Resolver::resolveEnd(const Draft& draft, Tense tense, const TimeMention& beginning, int index) {
    TimeMention mention = resolve(draft, tense);
    const bool open = draft.base == Base::Open && draft.year == 0 && draft.turn == Turn::Open;
    const bool backwards = open && beginning.timex.period && mention.timex.period
        && mention.timex.period->from < beginning.timex.period->from;
    if (!backwards) {
        return mention;
    }
    Draft later = draft;
    if (draft.month != 0) {
        const int year = yearOf(beginning.timex.period->from);
        later.year = toldYear(draft.month < monthOf(beginning.timex.period->from) ? year + 1 : year);
    } else if (draft.weekday != 0) {
        const Day after = beginning.timex.period->from;
        const Day end = after + days((draft.weekday - isoWeekday(after) + 7) % 7);
        later = calendarDay(draft, end);
    }
    TimeMention moved = resolve(later, tense);
    moved.reason = Reason::Previous;
    moved.anchor = index;
    return moved;
}

TimeMention Resolver::resolve(const Draft& draft, Tense tense) {
    TimeMention mention;
    QString value = valueOf(draft, tense, mention);
    if (draft.shiftUnit > Grain::Hour && draft.shiftUnit != Grain::None) {
        value = shiftedValue(draft, value);
        if (value.isEmpty()) {
            Draft unknown;
            unknown.grain = draft.grain;
            unknown.part = draft.part;
            value = openValue(unknown);
            mention.reason = Reason::Unresolved;
        }
    } else if (draft.shiftUnit <= Grain::Hour && m_clock && draft.base == Base::Published
        && mention.reason == Reason::Published) {
        value = afterClock(draft);
    }
    addClock(draft, value);
    if (const std::optional<Timex> timex = parseTimex3(value)) {
        mention.timex = *timex;
    } else {
        mention.timex.value = value;
        mention.timex.grain = draft.grain;
    }
    if (draft.type != TimexType::Date) {
        mention.timex.type = draft.type;
    }
    setMod(mention.timex, draft.mod);
    mention.future = mention.timex.period && m_published ? mention.timex.period->from > m_published->day
                                                         : tense == Tense::Future && mention.timex.period;
    return mention;
}

} // namespace dateline
