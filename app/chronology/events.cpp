#include "app/chronology/events.h"

#include "app/chronology/happening.h"
#include "app/chronology/links.h"
#include "app/chronology/scope.h"
#include "app/chronology/title.h"
#include "app/text/limits.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace dateline {

namespace {

/// Collects events while walking the sentences in order. Happenings of one period are one event, however often told.
class EventBuilder {
public:
    EventBuilder(Account& account, const Prose& prose, const Language& language)
        : m_account(account), m_prose(prose), m_titles(account, prose, language),
          m_governing(governingHeadings(prose, account.times)),
          m_happens(findHappenings(prose, language, account.times, account.quotes)),
          m_eventOfSentence(prose.sentences.size(), -1), m_headingEvent(prose.sentences.size(), -1),
          m_eventOfTime(account.times.size(), -1), m_hasQuote(prose.sentences.size(), false) {
        for (const Quote& quote : account.quotes) {
            m_hasQuote[prose.sentenceOf(prose.tokenAt(quote.content.begin))] = true;
        }
    }

    void build(std::stop_token stop) {
        int time = 0;
        for (int s = 0; s < int(m_prose.sentences.size()) && !stop.stop_requested(); ++s) {
            const bool own = tellOwnTimes(s, time);
            if (m_governing[s] >= 0 && isTold(s) && (!own || m_hasQuote[s])) {
                m_headingEvent[s] = tell(m_governing[s], s);
            }
        }
        finish();
    }

private:
    /// Events for the happenings dated within the sentence; returns whether there were any.
    bool tellOwnTimes(int s, int& time) {
        bool any = false;
        for (; time < int(m_account.times.size()) && m_account.times[time].sentence <= s; ++time) {
            if (m_account.times[time].sentence == s && m_happens[time]) {
                tell(time, s);
                any = true;
            }
        }
        return any;
    }

    /// A heading alone tells nothing.
    bool isTold(int s) const {
        const TimeMention& heading = m_account.times[m_governing[s]];
        return heading.sentence != s || m_prose.sentences[s].span.end > heading.span.end + 3;
    }

    /// Adds what sentence `s` tells of `time` to its event; returns the event, or -1 past the limit.
    int tell(int time, int s) {
        const TimeMention& mention = m_account.times[time];
        const auto [found, isNew] = m_byPeriod.try_emplace(*mention.timex.period, int(m_events.size()));
        const int index = found->second;
        if (isNew && index >= limits::events) {
            m_byPeriod.erase(found);
            return -1;
        }
        if (isNew) {
            Event& event = m_events.emplace_back();
            event.period = *mention.timex.period;
            event.precision = mention.timex.grain;
            event.mod = mention.timex.mod;
            event.time = time;
            event.datedBy = datedBy(time);
            event.sentencesAbove = s - mention.sentence;
            event.future = mention.future;
        }
        Event& event = m_events[index];
        const Span span = m_prose.sentences[s].span;
        if (event.spans.empty() || event.spans.back() != span) {
            event.spans.push_back(span);
        }
        if (event.title.isEmpty()) {
            event.title = m_titles.title(s, time);
        }
        m_eventOfTime[time] = index;
        if (m_eventOfSentence[s] < 0) {
            m_eventOfSentence[s] = index;
        }
        return index;
    }

    DatedBy datedBy(int time) const {
        const TimeMention& mention = m_account.times[time];
        if (mention.heading) {
            return DatedBy::Heading;
        }
        switch (mention.reason) {
        case Reason::Published: return DatedBy::Published;
        case Reason::Previous: return DatedBy::Previous;
        default: return DatedBy::Mention;
        }
    }

    /// Sorts by date, then precision, then place, and hands everything to the account.
    void finish() {
        std::vector<int> order(m_events.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [&](int a, int b) {
            const Event& left = m_events[a];
            const Event& right = m_events[b];
            return std::tie(left.period.from, left.precision, left.spans.front())
                < std::tie(right.period.from, right.precision, right.spans.front());
        });
        std::vector<int> place(m_events.size());
        for (int i = 0; i < int(order.size()); ++i) {
            Event& event = m_events[order[i]];
            if (event.title.isEmpty()) {
                event.title = m_titles.words(m_prose.sentenceOf(m_prose.tokenAt(event.spans.front().begin)));
            }
            place[order[i]] = i;
            m_account.events.push_back(std::move(m_events[order[i]]));
        }
        for (std::vector<int>* events : {&m_eventOfSentence, &m_headingEvent, &m_eventOfTime}) {
            for (int& event : *events) {
                event = event < 0 ? -1 : place[event];
            }
        }
        linkQuotesAndFigures(m_account, m_prose, {m_eventOfSentence, m_headingEvent, m_eventOfTime});
    }

    Account& m_account;
    const Prose& m_prose;
    TitleMaker m_titles;
    std::vector<int> m_governing;
    std::vector<bool> m_happens;
    std::vector<int> m_eventOfSentence;
    std::vector<int> m_headingEvent;
    std::vector<int> m_eventOfTime;
    std::vector<bool> m_hasQuote;
    std::vector<Event> m_events;
    std::map<Period, int> m_byPeriod;
};

} // namespace

void buildEvents(Account& account, const Prose& prose, const Language& language, std::stop_token stop) {
    EventBuilder(account, prose, language).build(stop);
}

} // namespace dateline
