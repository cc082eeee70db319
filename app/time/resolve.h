// Resolution: drafts become dates, by the publication date, the dates told before, date headings and the tense of the
// clause.
#pragma once

#include "app/time/draft.h"
#include "app/time/tense.h"
#include "app/time/times.h"

namespace dateline {

class Resolver {
public:
    /// `narrative`: a history, whose dates hang on the ones before and not on the publication date.
    Resolver(const std::optional<Timex>& published, bool narrative);

    /// The timex of a draft, with its reason and anchor. Call in order of place, and tell() what is kept.
    TimeMention resolve(const Draft& draft, Tense tense);
    /// The same for the other end of a range: the first such day or month behind its beginning, if no year is named.
    TimeMention resolveEnd(const Draft& draft, Tense tense, const TimeMention& beginning, int index);
    /// `draft`: what it was resolved from; `tense`: of its clause.
    void tell(const TimeMention& mention, int index, const Draft& draft, Tense tense);
    /// Makes a mention the range from its own days to those of another draft.
    void extend(TimeMention& mention, const Draft& last);
    void passSentences(int count);

private:
    /// A date told before, or the publication date.
    struct Anchor {
        Day day{};
        Grain grain = Grain::None;
        int mention = -1; // -1: the publication date
        bool heading = false;
        bool named = false; // with its year
        bool opens = false; // its sentence
    };

    bool isAside(const Anchor& anchor, bool opens, Tense tense) const;
    std::optional<Anchor> anchorFor(const Draft& draft, Tense tense) const;
    bool isWithinTold(const Draft& draft, Tense tense) const;
    std::optional<Anchor> openAnchor(const Draft& draft, Tense tense) const;
    std::optional<Anchor> reportedQuarter() const;
    bool isOfEntry(const Draft& draft) const;
    QString valueOf(const Draft& draft, Tense tense, TimeMention& mention) const;
    QString stepped(const Draft& draft, const Anchor& anchor, Tense tense) const;
    QString opened(const Draft& draft, const Anchor& anchor, Tense tense) const;
    QString openedMonth(const Draft& draft, const Anchor& anchor, Tense tense) const;
    QString openedWeekday(const Draft& draft, const Anchor& anchor, Tense tense) const;
    QString openedPart(const Draft& draft, const Anchor& anchor, Tense tense) const;
    QString afterClock(const Draft& draft) const;
    bool isOver(const Draft& draft, const Anchor& anchor) const;
    QString openedHoliday(const Draft& draft, const Anchor& anchor, Tense tense) const;

    std::optional<Anchor> m_published;
    std::optional<int> m_clock; // of the publication: seconds of its day
    std::optional<Anchor> m_told; // the last date told, of any grain
    std::optional<Anchor> m_story; // how far a history has come: the last date told but for years named in passing
    std::optional<Anchor> m_day; // the last day told
    std::optional<Anchor> m_quarter; // the latest quarter told that has begun: the one a results story reports
    std::optional<Anchor> m_age; // the last decade or century told
    std::optional<Anchor> m_heading;
    bool m_narrative;
    int m_sentencesSinceTold = 0;
    int m_sentencesSinceAge = 0;
    int m_sentencesSinceQuarter = 0;
    int m_sentencesSinceHeading = 0;
    bool m_quarterPassed = false; // months beyond the quarter were told since: a year earlier is no quarter then
};

} // namespace dateline
