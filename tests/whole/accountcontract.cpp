#include "app/text/limits.h"
#include "tests/whole/contract.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

class AccountCheck {
public:
    explicit AccountCheck(const Account& account) : m_account(account) {}

    QString run() {
        const Account& a = m_account;
        spans(a.article.furniture, "furniture");
        spans(a.sentences, "sentences");
        need(disjoint(a.sentences), "sentences overlap");
        need(a.events.size() <= limits::events, "more events than the limit");
        need(a.quotes.size() <= limits::quotes, "more quotes than the limit");
        need(std::ranges::is_sorted(a.times, {}, [](const TimeMention& t) { return t.span.begin; }),
            "times not in order");
        need(std::ranges::is_sorted(a.quotes, {}, [](const Quote& q) { return q.content.begin; }),
            "quotes not in order");
        need(std::ranges::is_sorted(a.figures, {}, [](const Figure& f) { return f.span.begin; }),
            "figures not in order");
        std::ranges::for_each(a.times, [this](const TimeMention& time) { check(time); });
        std::ranges::for_each(a.people, [this](const Person& person) { check(person); });
        std::ranges::for_each(a.quotes, [this](const Quote& quote) { check(quote); });
        std::ranges::for_each(a.figures, [this](const Figure& figure) { check(figure); });
        for (int i = 0; i < int(a.events.size()); ++i) {
            check(a.events[i], i);
        }
        return m_breach;
    }

private:
    void need(bool holds, const char* what) {
        if (!holds && m_breach.isEmpty()) {
            m_breach = QString::fromLatin1(what);
        }
    }

    void span(Span s, const char* what) {
        need(s.begin >= 0 && s.begin < s.end && s.end <= m_account.article.text.size(), what);
    }

    void spans(const std::vector<Span>& list, const char* what) {
        std::ranges::for_each(list, [&](Span s) { span(s, what); });
        need(std::ranges::is_sorted(list), what);
    }

    static bool disjoint(const std::vector<Span>& list) {
        return std::ranges::adjacent_find(list, [](Span a, Span b) { return b.begin < a.end; }) == list.end();
    }

    void period(const std::optional<Period>& days, const char* what) { need(!days || days->from <= days->to, what); }

    template <typename Items> void index(int i, const Items& items, const char* what) {
        need(i >= -1 && i < int(items.size()), what);
    }

    void check(const TimeMention& time) {
        span(time.span, "time: span");
        period(time.timex.period, "time: from after to");
    }

    void check(const Person& person) {
        need(!person.name.isEmpty(), "person without a name");
        spans(person.mentions, "person: mentions");
    }

    void check(const Quote& quote) {
        span(quote.content, "quote: content");
        spans(quote.pieces, "quote: pieces");
        for (Span piece : quote.pieces) {
            need(quote.content.contains(piece), "quote: a piece leaves the content");
        }
        if (quote.mention) {
            span(*quote.mention, "quote: mention");
        }
        if (quote.cue) {
            span(*quote.cue, "quote: cue");
        }
        index(quote.speaker, m_account.people, "quote: speaker");
        index(quote.event, m_account.events, "quote: event");
    }

    void check(const Figure& figure) {
        span(figure.span, "figure: span");
        if (!figure.unitSpan.isEmpty()) {
            span(figure.unitSpan, "figure: unit");
        }
        need(figure.value || figure.low || figure.high, "figure without a value");
        for (const std::optional<double>& number : {figure.value, figure.low, figure.high}) {
            need(!number || std::isfinite(*number), "figure: not finite");
        }
        need(!figure.low || !figure.high || *figure.low <= *figure.high, "figure: low above high");
        period(figure.period, "figure: from after to");
        index(figure.time, m_account.times, "figure: time");
        index(figure.base, m_account.figures, "figure: base");
        index(figure.sentence, m_account.sentences, "figure: sentence");
        index(figure.event, m_account.events, "figure: event");
    }

    void check(const Event& event, int id) {
        period(event.period, "event: from after to");
        spans(event.spans, "event: spans");
        need(!event.spans.empty(), "event without words");
        need(!event.title.isEmpty(), "event without a title");
        index(event.time, m_account.times, "event: time");
        for (int quote : event.quotes) {
            const bool known = quote >= 0 && quote < int(m_account.quotes.size());
            need(known && m_account.quotes[quote].event == id, "event and quote disagree");
        }
        for (int figure : event.figures) {
            const bool known = figure >= 0 && figure < int(m_account.figures.size());
            need(known && m_account.figures[figure].event == id, "event and figure disagree");
        }
    }

    const Account& m_account;
    QString m_breach;
};

} // namespace

QString breachOf(const Account& account) {
    return AccountCheck(account).run();
}

} // namespace dateline
