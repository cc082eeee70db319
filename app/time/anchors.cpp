// The part of the resolver that remembers which dates were told, and picks the one a draft hangs on.
#include "app/time/calendar.h"
#include "app/time/resolve.h"

namespace dateline {

using namespace calendar;

void Resolver::tell(const TimeMention& mention, int index) {
    const Timex& timex = mention.timex;
    if (!timex.period || timex.type == TimexType::Duration || timex.type == TimexType::Set) {
        return;
    }
    const Grain grain = timex.grain <= Grain::Day ? Grain::Day : timex.grain;
    const std::optional<Period> whole = calendarPeriod(timex);
    const Anchor anchor{whole->from, grain, index, mention.heading};
    const bool outlook = m_published && anchor.day > m_published->day && grain >= Grain::Year; // "by 2030"
    if (grain > Grain::Year || outlook) {
        return;
    }
    m_told = anchor;
    m_sentencesSinceTold = 0;
    if (grain == Grain::Day) {
        m_day = anchor;
    }
    if (grain == Grain::Quarter && (!m_quarter || m_quarter->day <= anchor.day)
        && !(m_published && whole->to >= m_published->day)) {
        m_quarter = anchor;
        m_sentencesSinceQuarter = 0;
    }
    if (mention.heading) {
        m_heading = anchor;
    }
}

std::optional<Resolver::Anchor> Resolver::openAnchor(bool monthWanted) const {
    const bool toldSince = m_told && m_heading && m_told->mention > m_heading->mention;
    if (m_heading && (!toldSince || (!m_narrative && m_heading->grain < Grain::Year && m_sentencesSinceTold > 1))) {
        return m_heading;
    }
    if (m_heading || m_narrative) {
        return m_told ? m_told : m_published;
    }
    const bool yearInSentence = m_told && m_told->grain == Grain::Year && m_sentencesSinceTold == 0 && monthWanted;
    return m_published && !yearInSentence ? m_published : m_told;
}

/// The quarter told, or else the last one that had ended when the article came out.
std::optional<Resolver::Anchor> Resolver::reportedQuarter() const {
    if (m_quarter || !m_published) {
        return m_quarter;
    }
    return Anchor{addMonths(m_published->day, -3), Grain::Day, -1, false};
}

std::optional<Resolver::Anchor> Resolver::anchorFor(const Draft& draft) const {
    switch (draft.base) {
    case Base::Published: return m_narrative && m_told ? m_told : m_published;
    case Base::Mention:
        if (draft.grain == Grain::Quarter) {
            return reportedQuarter();
        }
        if (draft.reports && !m_narrative && m_quarter && m_sentencesSinceQuarter < 8) {
            return m_quarter;
        }
        if (draft.grain <= Grain::Day && m_day && (m_narrative || m_heading || m_sentencesSinceTold <= 3)) {
            return m_told && m_told->mention > m_day->mention && m_narrative && m_told->grain < Grain::Year ? m_told
                                                                                                            : m_day;
        }
        return m_told && (m_narrative || m_heading || m_sentencesSinceTold <= 2) ? m_told : m_published;
    case Base::Open:
        if (draft.heading && m_heading) {
            return m_heading;
        }
        break;
    }
    const std::optional<Anchor> anchor = openAnchor(draft.month != 0);
    const bool weekdayOnly = draft.weekday != 0 && draft.month == 0;
    return weekdayOnly && anchor && anchor->grain > Grain::Day ? (m_day ? m_day : m_published) : anchor;
}

} // namespace dateline
