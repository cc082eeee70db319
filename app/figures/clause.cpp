#include "app/figures/clause.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestChunk = 28; // tokens of a subject with its qualifiers
constexpr int reachOfClause = 40; // tokens looked through for the verb of a quantity

} // namespace

Clauses::Clauses(const Grammar& grammar, const std::vector<bool>& dates)
    : m_grammar(grammar), m_prose(grammar.prose()), m_dates(dates), m_numbers(grammar.prose().tokens.size(), false) {}

void Clauses::enter(const Sentence& sentence, const std::vector<Quantity>& quantities) {
    m_sentence = sentence;
    for (const Quantity& quantity : quantities) {
        const bool counts = quantity.unit.kind == UnitKind::Count; // the counted noun may belong to a measure
        std::fill(
            m_numbers.begin() + quantity.first, m_numbers.begin() + (counts ? quantity.numberEnd : quantity.end), true);
    }
}

bool Clauses::isVerbal(int i) const {
    const WordClass c = m_grammar.of(i);
    return c == WordClass::Verb || c == WordClass::Auxiliary
        || (c == WordClass::Participle && !m_grammar.isHyphen(i - 1));
}

/// A participle that does the work of a verb: behind an auxiliary, before an object, or behind a noun ("shares edged
/// down").
bool Clauses::isFinite(int i) const {
    if (m_grammar.of(i) != WordClass::Participle) {
        return m_grammar.of(i) == WordClass::Verb || m_grammar.of(i) == WordClass::Auxiliary;
    }
    const bool first = i <= m_sentence.firstToken;
    if (!first && m_grammar.of(i - 1) == WordClass::Auxiliary) {
        return true;
    }
    if (i + 1 >= m_sentence.endToken) {
        return false;
    }
    const WordClass next = m_grammar.of(i + 1);
    if (next == WordClass::Determiner || next == WordClass::Pronoun) {
        return true;
    }
    const bool past = m_prose.word(i).endsWith(u"ed");
    return past && !first && m_grammar.isNominal(i - 1) && next != WordClass::Preposition;
}

bool Clauses::startsNumber(int i) const {
    return m_numbers[i] || m_grammar.of(i) == WordClass::Number;
}

/// Whether a token may stand inside a noun phrase with its prepositions.
bool Clauses::mayStandInside(int i) const {
    if (m_grammar.isHyphen(i) || m_grammar.isNominal(i)) {
        return true;
    }
    switch (m_grammar.of(i)) {
    case WordClass::Adjective:
    case WordClass::Skip:
    case WordClass::Determiner:
    case WordClass::Preposition:
    case WordClass::Clitic:
    case WordClass::Number:
    case WordClass::Month:
    case WordClass::Weekday: return true;
    case WordClass::Participle: return !isFinite(i);
    case WordClass::Adverb: return m_grammar.isHyphen(i + 1);
    case WordClass::Conjunction: return m_grammar.isWord(i, u"and"_w);
    case WordClass::Punctuation: {
        const QChar c = m_prose.text[m_prose.tokens[i].begin];
        return c == u'&' || c == u'/' || c == u'\'' || c == u'\u2019' || c == u'$';
    }
    default: return false;
    }
}

QString Clauses::text(Phrase phrase) const {
    if (!phrase) {
        return {};
    }
    return Span{m_prose.tokens[phrase.first].begin, m_prose.tokens[phrase.end - 1].end}
        .of(m_prose.text)
        .toString()
        .simplified();
}

/// Takes articles, pronouns, dates, numbers and prepositions off the edges.
Phrase Clauses::trimmed(Phrase phrase) const {
    const auto loose = [&](int i) {
        const WordClass c = m_grammar.of(i);
        return m_dates[i] || m_numbers[i] || c == WordClass::Determiner || c == WordClass::Preposition
            || c == WordClass::Conjunction || c == WordClass::Adverb || c == WordClass::Pronoun
            || c == WordClass::Clitic || (c == WordClass::Punctuation && !m_grammar.isHyphen(i));
    };
    while (phrase
        && (loose(phrase.first)
            || (m_grammar.isWord(phrase.first, u"total"_w) && m_grammar.isWord(phrase.first + 1, u"of"_w)))) {
        ++phrase.first;
    }
    while (phrase && (loose(phrase.end - 1) && m_grammar.of(phrase.end - 1) != WordClass::Number)) {
        --phrase.end;
    }
    return phrase;
}

/// The chunk of nouns, adjectives and prepositions that ends with the token `last`.
Phrase Clauses::chunkEndingAt(int last) const {
    int first = last + 1;
    while (first > m_sentence.firstToken && first > last - longestChunk
        && (mayStandInside(first - 1) || m_grammar.isHyphen(first))) {
        --first;
    }
    return trimmed({first, last + 1});
}

/// The first token of the verb group around `verb`: "is expected to rise".
int Clauses::groupStart(int verb) const {
    int first = verb;
    while (first > m_sentence.firstToken) {
        const WordClass c = m_grammar.of(first - 1);
        const bool part = c == WordClass::Verb || c == WordClass::Auxiliary || c == WordClass::Adverb
            || m_grammar.isWord(first - 1, u"to"_w)
            || (c == WordClass::Participle && (isVerbal(first) || m_grammar.isWord(first, u"to"_w)));
        if (!part) {
            break;
        }
        --first;
    }
    return first;
}

/// Over an aside that ends at `last`: "(F)", ", the year's best performer,".
int Clauses::overAside(int last) const {
    const bool bracket = m_grammar.isWord(last, u")"_w);
    if (!bracket && !m_grammar.isWord(last, u","_w)) {
        return last;
    }
    for (int i = last - 1; i > m_sentence.firstToken && i > last - longestChunk; --i) {
        if (bracket ? m_grammar.isWord(i, u"("_w) : m_grammar.isWord(i, u","_w)) {
            return i - 1;
        }
    }
    return last - 1;
}

Phrase Clauses::subjectOf(int verb) const {
    int last = groupStart(verb) - 1;
    const bool free = m_grammar.of(verb) == WordClass::Participle || m_grammar.of(verb) == WordClass::Adverb
        || m_grammar.of(verb) == WordClass::Preposition;
    if (last > m_sentence.firstToken && m_grammar.isWord(last, u","_w) && free) {
        return {}; // "..., surging 75 percent": the subject stands in the clause before
    }
    if (last > m_sentence.firstToken && m_grammar.of(last) == WordClass::Relative) {
        --last;
        last = m_grammar.isWord(last, u","_w) ? last - 1 : last;
        last = m_grammar.isWord(last, u")"_w) ? overAside(last) : last;
    } else if (last > m_sentence.firstToken) {
        last = overAside(last);
    }
    if (last < m_sentence.firstToken || m_grammar.of(last) == WordClass::Pronoun) {
        return {};
    }
    return chunkEndingAt(last);
}

/// The subject of the clause a quantity stands in; for participles ("surging 75 percent") of the clause before.
Phrase Clauses::clauseSubject(const Quantity& quantity) const {
    int i = quantity.changeWord >= 0 && quantity.changeWord < quantity.first ? quantity.changeWord : quantity.first - 1;
    for (int steps = 0; i >= m_sentence.firstToken && steps < reachOfClause; --i, ++steps) {
        if (m_numbers[i] || !(isVerbal(i) || i == quantity.changeWord)) {
            continue;
        }
        if (const Phrase subject = subjectOf(i)) {
            return subject;
        }
        i = groupStart(i);
    }
    return {};
}

/// The end of the prepositional phrase at `at`, or `at` if none begins there.
int Clauses::prepositionPhrase(int at) const {
    if (at >= m_sentence.endToken || m_grammar.of(at) != WordClass::Preposition) {
        return at;
    }
    const bool outOf = m_grammar.isWord(at, u"out"_w) && m_grammar.isWord(at + 1, u"of"_w);
    const WordId word = m_prose.tokens[at].word;
    if (!outOf && word != u"of"_w && word != u"on"_w && word != u"in"_w && word != u"for"_w && word != u"into"_w
        && word != u"from"_w) {
        return at;
    }
    const int next = outOf ? at + 2 : at + 1;
    if (next >= m_sentence.endToken || m_dates[next] || startsNumber(next)) {
        return at;
    }
    const Phrase phrase = nounPhraseFrom(next, 0);
    return phrase ? phrase.end : at;
}

/// A noun phrase that begins at or just behind `first`, with up to so many prepositional phrases.
Phrase Clauses::nounPhraseFrom(int first, int prepositions) const {
    int i = first;
    while (i < m_sentence.endToken && i < first + longestChunk && m_grammar.of(i) == WordClass::Determiner) {
        ++i;
    }
    const int begin = i;
    int head = -1;
    const int limit = std::min(m_sentence.endToken, first + longestChunk);
    for (; i < limit && !m_dates[i] && !m_numbers[i]; ++i) {
        const WordClass c = m_grammar.of(i);
        const bool nominal = m_grammar.isNominal(i) || (c == WordClass::Number && head >= 0);
        if (nominal) {
            head = i;
        } else if (c == WordClass::Clitic && head >= 0) {
            continue;
        } else if (m_grammar.isHyphen(i) || c == WordClass::Skip || c == WordClass::Adjective
            || (c == WordClass::Participle && head < 0)) {
            if (head >= 0 && m_grammar.isPlural(head) && !(i + 1 < m_sentence.endToken && m_grammar.isNominal(i + 1))) {
                break;
            }
        } else {
            break;
        }
    }
    if (head < 0) {
        return {};
    }
    return trimmed(withPrepositions({begin, head + 1}, prepositions));
}

Phrase Clauses::withPrepositions(Phrase phrase, int prepositions) const {
    for (int n = 0; n < prepositions; ++n) {
        phrase.end = prepositionPhrase(phrase.end);
    }
    return phrase;
}

} // namespace dateline
