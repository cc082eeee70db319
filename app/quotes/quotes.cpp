#include "app/quotes/quotes.h"

#include "app/language/language.h"
#include "app/quotes/attribution.h"
#include "app/quotes/speakers.h"
#include "app/text/limits.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline {

namespace {

/// Direct if all words stand in marks, indirect if none does.
QuoteKind kindOf(const Prose& prose, const std::vector<Quotation>& quotations, const std::vector<Tokens>& pieces) {
    int inside = 0;
    int outside = 0;
    for (Tokens piece : pieces) {
        auto quotation = std::ranges::lower_bound(quotations, piece.first, {}, &Quotation::firstToken);
        int reach = piece.first;
        if (quotation != quotations.begin() && std::prev(quotation)->endToken > piece.first) {
            reach = std::prev(quotation)->endToken;
        }
        for (int i = piece.first; i < piece.end; ++i) {
            while (quotation != quotations.end() && quotation->firstToken <= i) {
                reach = std::max(reach, quotation->endToken);
                ++quotation;
            }
            if (prose.tokens[i].isWord() || prose.tokens[i].isNumber()) {
                ++(i < reach ? inside : outside);
            }
        }
    }
    return inside == 0 ? QuoteKind::Indirect : outside == 0 ? QuoteKind::Direct : QuoteKind::Mixed;
}

class QuoteFinder {
public:
    QuoteFinder(const Prose& prose, const Language& language, std::vector<Person>& people)
        : m_prose(prose), m_attributions(language), m_speakers(prose, language, people),
          m_quotations(pairMarks(prose)) {}

    const std::vector<Quotation>& quotations() const { return m_quotations; }

    bool isFull() const { return int(m_found.size()) >= limits::quotes; }

    void passage(const Passage& passage) {
        int inPassage = -1; // who spoke last here
        const std::optional<Waiting> waiting = std::exchange(m_waiting, std::nullopt);
        std::vector<Attribution> found = m_attributions.find(passage);
        for (const Attribution& attribution : found) {
            Quote quote;
            quote.speaker = speaker(passage, attribution, inPassage);
            if (attribution.source) {
                quote.mention = passage.span(*attribution.source);
            } else if (attribution.carried && inPassage >= 0 && attribution.cue) {
                quote.mention = m_lastMention;
            } else if (attribution.carried && !attribution.cue) {
                quote.mention = m_lastMention;
            }
            fill(quote, passage, attribution);
            if (quote.speaker >= 0 && attribution.speech && attribution.source) {
                m_last = quote.speaker;
                inPassage = quote.speaker;
                m_lastMention = quote.mention;
            }
            const bool opens = attribution.source && attribution.speech && waiting && waiting->end == passage.first
                && waiting->paragraph == passage.paragraph && attribution.source->first == passage.first;
            if (opens) {
                m_found[waiting->quote].speaker = quote.speaker;
                m_found[waiting->quote].mention = quote.mention;
            }
            if (!isFull() && m_seen.insert({quote.content.begin, quote.content.end}).second) {
                m_found.push_back(std::move(quote));
                wait(passage, attribution);
            }
        }
    }

    std::vector<Quote> take() {
        std::ranges::stable_sort(m_found, {}, [](const Quote& quote) { return quote.content; });
        return std::move(m_found);
    }

private:
    /// A quotation that opens a paragraph and has no cue: '"We lost." Oder said that ...' names its speaker behind it.
    struct Waiting {
        int quote = 0;
        int end = 0; // of its passage
        int paragraph = 0;
    };

    void wait(const Passage& passage, const Attribution& attribution) {
        const bool bare = !attribution.cue && !attribution.source;
        const int sentence = m_prose.sentenceOf(passage.first);
        const bool opens = sentence == 0 || m_prose.sentences[sentence - 1].paragraph != passage.paragraph;
        const int sign = std::max(passage.end - 2, passage.first);
        const bool asks = m_prose.text[m_prose.tokens[sign].begin] == u'?'; // who speaks next may answer
        if (bare && opens && !asks && attribution.pieces.front() == Tokens{passage.first, passage.end}) {
            m_waiting = Waiting{int(m_found.size()) - 1, passage.end, passage.paragraph};
        }
    }

    int speaker(const Passage& passage, const Attribution& attribution, int inPassage) {
        if (attribution.source) {
            return m_speakers.speakerOf(passage, *attribution.source, m_last);
        }
        if (!attribution.carried) {
            return -1;
        }
        return inPassage >= 0 ? inPassage : m_last;
    }

    void fill(Quote& quote, const Passage& passage, const Attribution& attribution) const {
        const std::vector<Tokens>& pieces = attribution.pieces;
        quote.content = passage.span({pieces.front().first, pieces.back().end});
        if (pieces.size() > 1) {
            for (Tokens piece : pieces) {
                quote.pieces.push_back(passage.span(piece));
            }
        }
        quote.kind = passage.statement > 0 ? QuoteKind::Direct : kindOf(m_prose, m_quotations, pieces);
        quote.speech = attribution.speech;
        if (attribution.cue) {
            quote.cue = passage.span(*attribution.cue);
        }
    }

    const Prose& m_prose;
    Attributions m_attributions;
    Speakers m_speakers;
    std::vector<Quotation> m_quotations;
    std::vector<Quote> m_found;
    std::set<std::pair<int, int>> m_seen;
    std::optional<Span> m_lastMention;
    std::optional<Waiting> m_waiting;
    int m_last = -1; // who spoke last in the text
};

} // namespace

std::vector<Quote> findQuotes(
    const Prose& prose, const Language& language, std::vector<Person>& people, std::stop_token stop) {
    QuoteFinder finder(prose, language, people);
    for (const Passage& passage : cutPassages(prose, language, finder.quotations())) {
        if (stop.stop_requested() || finder.isFull()) {
            break;
        }
        finder.passage(passage);
    }
    for (Person& person : people) {
        std::ranges::sort(person.mentions);
        person.mentions.erase(std::unique(person.mentions.begin(), person.mentions.end()), person.mentions.end());
    }
    return finder.take();
}

} // namespace dateline
