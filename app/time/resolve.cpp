#include "app/time/resolve.h"

#include "app/time/calendar.h"
#include "app/time/draftvalue.h"

#include <cmath>

namespace dateline {

using namespace calendar;
using std::chrono::days;

namespace {

Draft calendarDay(Draft draft, Day day) {
    draft.year = toldYear(yearOf(day));
    draft.month = monthOf(day);
    draft.day = dayOf(day);
    return draft;
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
    m_sentencesSinceAge += count;
    m_sentencesSinceQuarter += count;
    m_sentencesSinceHeading += count;
}

void Resolver::extend(TimeMention& mention, const Draft& last) {
    const TimeMention end = resolveEnd(last, Tense::Unknown, mention, mention.anchor);
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
        if (!draft.holiday.isEmpty()) { // Christmas of last year
            const std::optional<Day> found = holiday(draft.holiday, within.year);
            return found ? holidayValue(draft, *found) : QString();
        }
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
            = draft.step == 0 && tense != Tense::Future && draft.base != Base::Published
            && isoWeekday(base) < (tense == Tense::Past && anchor.mention < 0 ? 6 : 4);
        return weekendValue(base + days(7 * (gone ? -1 : draft.step)));
    }
    case Grain::Decade: return decadeValue(toldYear(yearOf(base) + 10 * draft.step));
    case Grain::Century: return centuryValue(toldYear(yearOf(base) + 100 * draft.step));
    default: return dayValue(base + days(draft.step));
    }
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
        return found ? holidayValue(draft, *found) : yearValue(draft.year);
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
