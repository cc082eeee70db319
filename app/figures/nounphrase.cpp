#include "app/figures/nounphrase.h"

#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longestChunk = 28; // tokens of a noun phrase with its qualifiers

} // namespace

NounPhrases::NounPhrases(const Grammar& grammar, const std::vector<bool>& dates)
    : m_grammar(grammar), m_prose(grammar.prose()), m_dates(dates), m_numbers(grammar.prose().tokens.size(), false) {}

void NounPhrases::enter(const Sentence& sentence, const std::vector<Quantity>& quantities) {
    m_sentence = sentence;
    for (const Quantity& quantity : quantities) {
        const bool counts = quantity.unit.kind == UnitKind::Count; // the counted noun may belong to a measure
        std::fill(
            m_numbers.begin() + quantity.first, m_numbers.begin() + (counts ? quantity.numberEnd : quantity.end), true);
    }
}

/// A participle that does the work of a verb: behind an auxiliary, before an object, or behind a noun ("shares edged
/// down").
bool NounPhrases::isFinite(int i) const {
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
    const bool past = hasEnding(m_prose.word(i), u"ed") && !first;
    if (past && m_grammar.isNominal(i - 1)
        && (m_grammar.isWord(i + 1, u"up"_w) || m_grammar.isWord(i + 1, u"down"_w))) {
        return true;
    }
    if (past && m_grammar.of(i - 1) == WordClass::Name) {
        return !m_grammar.isWord(i + 1, u"by"_w) && !m_grammar.isWord(i + 1, u"in"_w);
    }
    return past && m_grammar.isNominal(i - 1) && next != WordClass::Preposition;
}

bool NounPhrases::startsNumber(int i) const {
    return isNumber(i) || m_grammar.of(i) == WordClass::Number;
}

/// "as the reward rises", "after Voss had left": a preposition that begins a clause, but not "profit after tax".
bool NounPhrases::opensClause(int i) const {
    if (m_grammar.isWord(i, u"as"_w)) {
        return !m_grammar.isWord(i - 1, u"such"_w) && !m_grammar.isWord(i - 1, u"well"_w);
    }
    const bool time = m_grammar.isWord(i, u"after"_w) || m_grammar.isWord(i, u"before"_w)
        || m_grammar.isWord(i, u"until"_w) || m_grammar.isWord(i, u"since"_w);
    const WordClass next = time && i + 1 < m_sentence.endToken ? m_grammar.of(i + 1) : WordClass::Noun;
    return next == WordClass::Determiner || next == WordClass::Name;
}

/// Whether a token may stand inside a noun phrase with its prepositions.
bool NounPhrases::mayStandInside(int i) const {
    if (m_grammar.isHyphen(i) || m_grammar.isNominal(i)) {
        return true;
    }
    switch (m_grammar.of(i)) {
    case WordClass::Adjective:
    case WordClass::Skip:
    case WordClass::Determiner:
    case WordClass::Clitic:
    case WordClass::Number:
    case WordClass::Month:
    case WordClass::Weekday: return true;
    case WordClass::Preposition: return !opensClause(i);
    case WordClass::Participle: return !isFinite(i);
    case WordClass::Adverb: return m_grammar.isHyphen(i + 1);
    case WordClass::Conjunction: return m_grammar.isWord(i, u"and"_w);
    case WordClass::Punctuation: {
        const QChar c = m_prose.text[m_prose.tokens[i].begin];
        return c == u'&' || c == u'/' || c == u'\'' || c == u'\u2019' || c == u'$'
            || (c == u'.' && m_prose.tokens[i].glued && i + 1 < m_sentence.endToken);
    }
    default: return false;
    }
}

QString NounPhrases::text(Phrase phrase) const {
    if (!phrase) {
        return {};
    }
    return Span{m_prose.tokens[phrase.first].begin, m_prose.tokens[phrase.end - 1].end}
        .of(m_prose.text)
        .toString()
        .simplified();
}

/// "The March deficit", "the current deficit": a month that tells which one is meant, not when.
bool NounPhrases::namesMonth(int i) const {
    const WordClass c = m_grammar.of(i);
    return m_dates[i] && (c == WordClass::Month || c == WordClass::Adjective) && i > m_sentence.firstToken
        && m_grammar.of(i - 1) == WordClass::Determiner && i + 1 < m_sentence.endToken && m_grammar.isNominal(i + 1)
        && !m_dates[i + 1];
}

/// Whether a token may not stand at the edge of a phrase.
bool NounPhrases::isLoose(int i, bool front) const {
    const WordClass c = m_grammar.of(i);
    if (front && (namesMonth(i) || (c == WordClass::Adverb && m_grammar.isHyphen(i + 1)))) {
        return false;
    }
    return m_dates[i] || m_numbers[i] || c == WordClass::Determiner || c == WordClass::Preposition
        || c == WordClass::Conjunction || c == WordClass::Adverb || c == WordClass::Pronoun || c == WordClass::Clitic
        || c == WordClass::Punctuation;
}

/// Takes articles, pronouns, dates, numbers and prepositions off the edges; nothing is left of words that name no
/// thing: "last", "further".
Phrase NounPhrases::trimmed(Phrase phrase) const {
    while (phrase
        && (isLoose(phrase.first, true)
            || (m_grammar.isWord(phrase.first, u"total"_w) && m_grammar.isWord(phrase.first + 1, u"of"_w)))) {
        ++phrase.first;
    }
    while (phrase && isLoose(phrase.end - 1, false) && m_grammar.of(phrase.end - 1) != WordClass::Number) {
        --phrase.end;
    }
    const bool named = phrase.end - phrase.first > 2 || !phrase || m_grammar.of(phrase.end - 1) != WordClass::Skip;
    return named ? phrase : Phrase{};
}

/// Where a chunk may not go on to the left, though its words would let it: "in that time | the pace", "by 3 percent |
/// and the harbour".
bool NounPhrases::isBorder(int i) const {
    if (i <= m_sentence.firstToken) {
        return false;
    }
    const WordClass c = m_grammar.of(i);
    if (c == WordClass::Determiner) {
        return m_dates[i - 1] || m_grammar.isNominal(i - 1);
    }
    const bool goesOn = i + 1 < m_sentence.endToken && (m_numbers[i + 1] || m_dates[i + 1]);
    return c == WordClass::Conjunction && !goesOn && (m_numbers[i - 1] || m_dates[i - 1]);
}

/// The chunk of nouns, adjectives and prepositions that ends with the token `last`.
Phrase NounPhrases::chunkEndingAt(int last) const {
    int first = last + 1;
    while (first > m_sentence.firstToken && first > last - longestChunk && (first > last || !isBorder(first))
        && (mayStandInside(first - 1) || m_grammar.isHyphen(first)
            || (first > last && m_grammar.of(first - 1) == WordClass::Pronoun
                && m_grammar.of(std::max(m_sentence.firstToken, first - 2)) == WordClass::Preposition))) {
        --first;
    }
    return trimmed({overOpening(first, last), last + 1});
}

/// Over "Since last autumn" before the noun phrase proper begins.
int NounPhrases::overOpening(int first, int last) const {
    const bool opens = m_grammar.of(first) == WordClass::Preposition
        || (first > m_sentence.firstToken && m_grammar.of(first - 1) == WordClass::Preposition)
        || (first - 1 > m_sentence.firstToken && m_grammar.of(first - 2) == WordClass::Preposition);
    if (!opens || m_grammar.isWord(first, u"of"_w)) {
        return first;
    }
    for (int i = first + 1; i < last; ++i) {
        if (m_grammar.of(i) == WordClass::Preposition && !m_grammar.isWord(i, u"of"_w)) {
            return first;
        }
        if (m_dates[i] && !m_dates[i + 1] && m_grammar.of(i + 1) != WordClass::Clitic) {
            return m_grammar.of(i + 1) == WordClass::Preposition ? first : i + 1;
        }
    }
    return first;
}

Phrase NounPhrases::lastNounPhrase(Phrase chunk) const {
    for (int i = chunk.end - 1; i > chunk.first; --i) {
        const WordClass c = m_grammar.of(i);
        const bool tight = m_grammar.isWord(i, u"of"_w) || m_grammar.isWord(i, u"per"_w);
        if ((c == WordClass::Preposition && !tight) || c == WordClass::Conjunction) {
            return trimmed({i + 1, chunk.end});
        }
    }
    return chunk;
}

/// The end of the prepositional phrase at `at`, or `at` if none begins there.
int NounPhrases::prepositionPhrase(int at) const {
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

/// "issued and outstanding shares", "digital and physical sales".
bool NounPhrases::joinsAdjectives(int i) const {
    const auto adjective = [&](int at) {
        const WordClass c = m_grammar.of(at);
        return c == WordClass::Adjective || c == WordClass::Participle;
    };
    return m_grammar.isWord(i, u"and"_w) && i + 2 < m_sentence.endToken && adjective(i - 1) && adjective(i + 1);
}

/// A noun phrase that begins at or just behind `first`, with up to so many prepositional phrases.
Phrase NounPhrases::nounPhraseFrom(int first, int prepositions) const {
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
        } else if ((c == WordClass::Clitic && head >= 0) || (i > begin && head < 0 && joinsAdjectives(i))
            || (i > begin && m_grammar.isHyphen(i - 1) && m_grammar.isHyphen(i + 1))) {
            continue; // "loan-to-value mortgages"
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

Phrase NounPhrases::withPrepositions(Phrase phrase, int prepositions) const {
    for (int n = 0; n < prepositions; ++n) {
        phrase.end = prepositionPhrase(phrase.end);
    }
    return phrase;
}

} // namespace dateline
