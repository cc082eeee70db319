// The part of the resolver that remembers which dates were told and when the article came out, and picks what a draft
// hangs on.
#include "app/time/calendar.h"
#include "app/time/draftvalue.h"
#include "app/time/resolve.h"

#include <array>

namespace dateline {

using namespace calendar;

/// Years named in passing ("declassified in 2005", "the first since 1973", "planned for 1976") do not move a history
/// on; nor does the year it is in already.
bool Resolver::isAside(const Anchor& anchor, bool opens, Tense tense) const {
    constexpr int farthest = 10; // years ahead
    if (!m_story || m_story->grain >= Grain::Year || anchor.heading || anchor.grain != Grain::Year) {
        return false;
    }
    const int ahead = yearOf(anchor.day) - yearOf(m_story->day);
    return ahead == 0 || (!opens && (ahead < 0 || ahead > farthest || tense == Tense::Future));
}

void Resolver::tell(const TimeMention& mention, int index, const Draft& draft, Tense tense) {
    const Timex& timex = mention.timex;
    if (timex.value == u"P9M" || timex.value == u"P6M") {
        m_quarterPassed = true;
    }
    if (!timex.period || timex.type == TimexType::Duration || timex.type == TimexType::Set) {
        return;
    }
    if (draft.reports && !draft.opens && !m_narrative) { // "up from $3 million a year earlier": the story goes on now
        const bool quarter = timex.grain == Grain::Quarter && !m_quarter;
        m_quarter = quarter ? Anchor{addMonths(timex.period->from, 12), Grain::Quarter, index} : m_quarter;
        return;
    }
    const Grain grain = timex.grain <= Grain::Day ? Grain::Day : timex.grain;
    const std::optional<Period> whole = calendarPeriod(timex);
    const Anchor anchor{whole->from, grain, index, mention.heading, mention.reason == Reason::Absolute, draft.opens};
    const bool outlook = m_published && anchor.day > m_published->day && grain >= Grain::Year; // "by 2030"
    if (grain > Grain::Year) {
        m_age = anchor;
        m_sentencesSinceAge = 0;
    }
    if (grain > Grain::Year || outlook) {
        return;
    }
    m_told = anchor;
    m_sentencesSinceTold = 0;
    if (!isAside(anchor, draft.opens, tense)) {
        m_story = anchor;
    }
    if (grain == Grain::Day) {
        m_day = anchor;
    }
    m_quarterPassed = m_quarterPassed && grain != Grain::Quarter;
    if (grain == Grain::Quarter && (!m_quarter || m_quarter->day <= anchor.day)
        && !(m_published && whole->to >= m_published->day)) {
        m_quarter = anchor;
        m_sentencesSinceQuarter = 0;
    }
    if (mention.heading) {
        m_heading = anchor;
        m_sentencesSinceHeading = 0;
    }
}

/// The 4th, and a month that opens the sentence behind "in December 2029": of the month or year that was told.
bool Resolver::isWithinTold(const Draft& draft, Tense tense) const {
    constexpr int reach = 1; // sentences
    const bool near = m_sentencesSinceTold <= reach && m_told->grain <= Grain::Month;
    const bool bareDay = draft.day != 0 && draft.month == 0 && draft.weekday == 0;
    const bool month = draft.month != 0 && draft.opens && m_told->opens && m_told->named && tense == Tense::Past;
    return near && (bareDay || month);
}

std::optional<Resolver::Anchor> Resolver::openAnchor(const Draft& draft, Tense tense) const {
    const bool toldSince = m_told && m_heading && m_told->mention > m_heading->mention;
    if (m_heading && (!toldSince || (!m_narrative && m_heading->grain < Grain::Year && m_sentencesSinceTold > 1))) {
        return m_heading;
    }
    const bool looksAhead = tense == Tense::Future && m_published && !m_narrative;
    if (looksAhead && toldSince && m_sentencesSinceTold > 0) {
        return m_published; // behind the last entry of a chronology: "who retires in December"
    }
    if (m_heading || m_narrative) {
        const std::optional<Anchor>& told = m_narrative ? m_story : m_told;
        return told ? told : m_published;
    }
    const bool goesOn = m_told && m_told->named && (m_told->grain == Grain::Year || tense != Tense::Future);
    if (m_told && tense != Tense::Future && isWithinTold(draft, tense)) {
        return m_told;
    }
    const bool yearInSentence = goesOn
        && ((m_sentencesSinceTold == 0 && draft.month != 0)
            || (m_sentencesSinceTold <= 2 && draft.grain == Grain::Season && draft.turn == Turn::Open
                && tense == Tense::Past));
    return m_published && !yearInSentence ? m_published : m_told;
}

/// The quarter told, or else the last one that had ended when the article came out.
std::optional<Resolver::Anchor> Resolver::reportedQuarter() const {
    if (m_quarter || !m_published) {
        return m_quarter;
    }
    return Anchor{addMonths(m_published->day, -3), Grain::Day, -1, false};
}

/// "this year" in an entry of a chronology: that of the entry
bool Resolver::isOfEntry(const Draft& draft) const {
    constexpr int longest = 3; // sentences of an entry
    return m_heading && m_sentencesSinceHeading <= longest && draft.step == 0 && draft.stepUnit >= Grain::Month
        && m_heading->grain <= draft.stepUnit;
}

std::optional<Resolver::Anchor> Resolver::anchorFor(const Draft& draft, Tense tense) const {
    const Grain steps = draft.stepUnit == Grain::None ? draft.grain : draft.stepUnit;
    switch (draft.base) {
    case Base::Published: return isOfEntry(draft) ? m_heading : m_narrative && m_told ? m_told : m_published;
    case Base::Mention:
        if (draft.grain == Grain::Quarter) {
            return reportedQuarter();
        }
        if (steps > Grain::Year && m_age && m_sentencesSinceAge <= 2) {
            return m_age; // that decade
        }
        if (draft.reports && !m_narrative && m_quarter && m_sentencesSinceQuarter < 8) {
            return m_quarterPassed && m_published ? m_published : m_quarter;
        }
        if (steps <= Grain::Day && m_day && (m_narrative || m_heading || m_sentencesSinceTold <= 3)) {
            return m_told && m_told->mention > m_day->mention && m_narrative && m_told->grain < Grain::Year ? m_told
                                                                                                            : m_day;
        }
        if (steps <= Grain::Day && m_told && m_told->grain > Grain::Day && !m_narrative && !m_heading
            && (draft.step == 0 || m_told->grain == Grain::Week)) {
            return m_published; // at noon; the trading day before
        }
        return m_told && (m_narrative || m_heading || m_sentencesSinceTold <= 2) ? m_told : m_published;
    case Base::Open:
        if (draft.heading && m_heading) {
            return m_heading;
        }
        break;
    }
    const std::optional<Anchor> anchor = openAnchor(draft, tense);
    const bool weekdayOnly = draft.weekday != 0 && draft.month == 0;
    if (!weekdayOnly || !anchor || anchor->grain <= Grain::Day) {
        return anchor;
    }
    // The day of the last entry is behind the text once a year or month of its own was told.
    const bool dayPassed = m_day && m_heading && !m_narrative && m_day->mention <= m_heading->mention;
    return m_day && !(dayPassed && m_published) ? m_day : m_published;
}

/// "in two hours", counted from the publication's clock time if it has one.
QString Resolver::afterClock(const Draft& draft) const {
    static constexpr std::array<int, 3> seconds{1, 60, 3600};
    const long long total = *m_clock + static_cast<long long>(draft.shift) * seconds[int(draft.shiftUnit)];
    const int day = int((total - (total < 0 ? 86'399 : 0)) / 86'400);
    const int rest = int(total - day * 86'400LL);
    const QString clock = u'T' + padded(rest / 3600, 2) + u':' + padded(rest / 60 % 60, 2);
    return dayValue(m_published->day + std::chrono::days(day)) + clock;
}

/// A clock time that had passed when someone typed it is tomorrow's.
bool Resolver::isOver(const Draft& draft, const Anchor& anchor) const {
    const std::optional<int> clock = draft.alone && anchor.mention < 0 ? secondsOf(draft.clock) : std::nullopt;
    return clock && m_clock && *clock < *m_clock;
}

} // namespace dateline
