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
          m_happenings(findHappenings(prose, language, account.times, account.quotes)),
          m_eventOfSentence(prose.sentences.size(), -1), m_headingEvent(prose.sentences.size(), -1),
          m_eventOfTime(account.times.size(), -1), m_hasQuote(prose.sentences.size(), false) {
        for (const Quote& quote : account.quotes) {
            m_hasQuote[prose.sentenceOf(prose.tokenAt(quote.content.begin))] = true;
        }
    }

    void build(std::stop_token stop) {
        std::size_t next = 0;
        for (int s = 0; s < int(m_prose.sentences.size()) && !stop.stop_requested(); ++s) {
            const bool own = tellHappenings(s, next);
            if (m_governing[s] >= 0 && isTold(s) && (!own || m_hasQuote[s])) {
                const int heading = m_governing[s];
                m_headingEvent[s] = tell({heading, -1, *m_account.times[heading].timex.period}, s);
            }
        }
        finish();
    }

private:
    /// Events for the happenings dated within the sentence, from m_happenings[next] on; returns whether there were any.
    bool tellHappenings(int s, std::size_t& next) {
        const std::size_t first = next;
        while (next < m_happenings.size() && m_account.times[m_happenings[next].time].sentence == s) {
            tell(m_happenings[next++], s);
        }
        return next > first;
    }

    /// A heading alone tells nothing, nor does a line of dashes or stars.
    bool isTold(int s) const {
        const TimeMention& heading = m_account.times[m_governing[s]];
        if (std::ranges::none_of(m_prose.tokensOf(m_prose.sentences[s]), &Token::isWord)) {
            return false;
        }
        return heading.sentence != s || m_prose.sentences[s].span.end > heading.span.end + 3;
    }

    /// Adds what sentence `s` tells to the event of the happening's days; returns the event, or -1 past the limit.
    int tell(const Happening& happening, int s) {
        const TimeMention& mention = m_account.times[happening.time];
        const auto [found, isNew] = m_byPeriod.try_emplace(happening.period, int(m_events.size()));
        const int index = found->second;
        if (isNew && index >= limits::events) {
            m_byPeriod.erase(found);
            ++m_account.eventsLeftOut;
            return -1;
        }
        if (isNew) {
            Event& event = m_events.emplace_back();
            m_standsAlone.push_back(false);
            event.period = happening.period;
            event.precision = mention.timex.grain;
            event.mod = mention.timex.mod;
            event.time = happening.time;
            event.datedBy = mention.heading ? DatedBy::Heading : DatedBy::Mention;
            event.sentencesAbove = s - mention.sentence;
            event.future = mention.future;
        }
        Event& event = m_events[index];
        const Span span = m_prose.sentences[s].span;
        if (event.spans.empty() || event.spans.back() != span) {
            event.spans.push_back(span);
        }
        retitle(index, s, happening);
        m_eventOfTime[happening.time] = index;
        if (happening.until >= 0) {
            m_eventOfTime[happening.until] = index;
        }
        if (m_eventOfSentence[s] < 0) {
            m_eventOfSentence[s] = index;
        }
        return index;
    }

    /// The first title stays, unless it leans on what stands before it and a later one does not.
    void retitle(int index, int s, const Happening& happening) {
        constexpr int mostRead = 6; // sentences; keeps events told in many linear
        Event& event = m_events[index];
        if (!event.title.isEmpty() && (event.spans.size() > mostRead || m_standsAlone[index])) {
            return;
        }
        const QString title = titleOf(s, happening);
        if (title == event.title) {
            return;
        }
        const bool standsAlone = m_titles.standsAlone(title);
        if (event.title.isEmpty() || standsAlone) {
            event.title = title;
            m_standsAlone[index] = standsAlone;
        }
    }

    QString titleOf(int s, const Happening& happening) {
        if (m_titles.reaches(s, happening.time)) {
            return m_titles.title(s, happening.time, happening.until);
        }
        if (m_farTitled != s) {
            m_farTitled = s;
            m_farTitle = m_titles.title(s, happening.time, happening.until);
        }
        return m_farTitle;
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
            if (event.title.isEmpty()) { // a row of signs, longer than titles are sought in: its date, as written
                event.title = m_account.times[event.time].span.of(m_account.article.text).toString();
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
    std::vector<Happening> m_happenings;
    std::vector<int> m_eventOfSentence;
    std::vector<int> m_headingEvent;
    std::vector<int> m_eventOfTime;
    std::vector<bool> m_hasQuote;
    std::vector<Event> m_events;
    std::vector<bool> m_standsAlone; // the events' titles
    int m_farTitled = -1; // the sentence whose dates out of a title's reach have this title
    QString m_farTitle;
    std::map<Period, int> m_byPeriod;
};

} // namespace

void buildEvents(Account& account, const Prose& prose, const Language& language, std::stop_token stop) {
    EventBuilder(account, prose, language).build(stop);
}

} // namespace dateline
