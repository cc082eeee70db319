#include "ui/find/hits.h"

#include "app/chronology/edits.h"
#include "app/language/language.h"
#include "app/text/numeral.h"
#include "app/text/prose.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int shortestName = 2; // letters of a name that are looked up among the speakers

/// The value of what was typed, if it is a number and nothing else but its unit: "2.4 million", "18.6%", "90 tonnes".
std::optional<double> typedNumber(const QString& typed) {
    if (std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); })) {
        return {};
    }
    const Language& language = english();
    const Prose prose = cutProse(typed, language.lexicon);
    const NumeralReader reader(typed, prose.tokens, language.lexicon.table(u"numerals"));
    for (int at = 0; at < int(prose.tokens.size()) && at < 2; ++at) { // a currency sign may stand before it
        if (const std::optional<Numeral> number = reader.at(at, true)) {
            return number->value;
        }
    }
    return {};
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Collects the hits of one article.
class Seeker {
public:
    Seeker(const Chronology& chronology, int account, const QString& typed, std::vector<Hit>& hits)
        : m_account(chronology.accounts[account]), m_number(account), m_typed(typed), m_hits(hits) {}

    void speakers() {
        for (int i = 0; i < int(m_account.quotes.size()); ++i) {
            const Quote& quote = m_account.quotes[i];
            if (quote.speaker >= 0 && m_account.people[quote.speaker].name.contains(m_typed, Qt::CaseInsensitive)) {
                add({HitKind::Speaker, m_number, quote.content, i});
            }
        }
    }

    void figures(double value) {
        for (int i = 0; i < int(m_account.figures.size()); ++i) {
            const Figure& figure = m_account.figures[i];
            for (const std::optional<double>& part : {figure.value, figure.low, figure.high}) {
                if (part && near(*part, value)) {
                    add({HitKind::Number, m_number, figure.span, i});
                    break;
                }
            }
        }
    }

    void dates(Period wanted) {
        for (int i = 0; i < int(m_account.events.size()); ++i) {
            const Event& event = m_account.events[i];
            if (event.period.from >= wanted.from && event.period.to <= wanted.to && !event.spans.empty()) {
                const Span words = event.time < 0 ? event.spans.front() : m_account.times[event.time].span;
                add({HitKind::Date, m_number, words, i});
            }
        }
    }

    void words(const QStringMatcher& matcher) {
        const QString& text = m_account.article.text;
        for (qsizetype at = matcher.indexIn(text); at >= 0 && room(); at = matcher.indexIn(text, at + m_typed.size())) {
            add({HitKind::Text, m_number, {int(at), int(at + m_typed.size())}, -1});
        }
    }

    /// In the order of the text, without words that a figure or a date found there already holds.
    void finish() {
        std::stable_sort(m_hits.begin() + m_first, m_hits.end(),
            [](const Hit& a, const Hit& b) { return a.span.begin < b.span.begin; });
        int heldTo = 0;
        const auto gone = std::remove_if(m_hits.begin() + m_first, m_hits.end(), [&](const Hit& hit) {
            if (hit.kind == HitKind::Number || hit.kind == HitKind::Date) {
                heldTo = std::max(heldTo, hit.span.end);
            }
            return hit.kind == HitKind::Text && hit.span.end <= heldTo;
        });
        m_hits.erase(gone, m_hits.end());
    }

private:
    bool room() const { return int(m_hits.size()) < mostHits; }

    void add(Hit hit) {
        if (room()) {
            m_hits.push_back(hit);
        }
    }

    const Account& m_account;
    int m_number;
    const QString& m_typed;
    std::vector<Hit>& m_hits;
    std::ptrdiff_t m_first = std::ptrdiff_t(m_hits.size());
};

} // namespace

std::vector<Hit> findHits(const Chronology& chronology, const QString& asTyped) {
    std::vector<Hit> hits;
    const QString typed = asTyped.trimmed();
    if (typed.isEmpty()) {
        return hits;
    }
    const QStringMatcher matcher(typed, Qt::CaseInsensitive);
    const std::optional<double> number = typedNumber(typed);
    const std::optional<EventDate> date = readDate(typed);
    for (int account = 0; account < int(chronology.accounts.size()); ++account) {
        Seeker seeker(chronology, account, typed, hits);
        if (typed.size() >= shortestName) {
            seeker.speakers();
        }
        if (number) {
            seeker.figures(*number);
        }
        if (date) {
            seeker.dates(date->period);
        }
        seeker.words(matcher);
        seeker.finish();
    }
    return hits;
}

} // namespace dateline
