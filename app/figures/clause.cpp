#include "app/figures/clause.h"

#include <algorithm>
#include <iterator>

namespace dateline {

using namespace literals;

namespace {

constexpr int reachOfClause = 40; // tokens looked through for the verb of a quantity
constexpr int reachOfPerson = 8; // tokens between "they" and the verb in front of a quantity
constexpr int longestAside = 28; // tokens between two commas or brackets

} // namespace

void Clauses::enter(const std::vector<Quantity>& quantities) {
    m_ages.clear();
    for (const Quantity& quantity : quantities) {
        if (quantity.unit.kind == UnitKind::Age && quantity.unit.first >= 0) {
            m_ages.push_back({quantity.first, quantity.end});
        }
    }
}

bool Clauses::isVerbal(int i) const {
    const WordClass c = m_grammar.of(i);
    return c == WordClass::Verb || c == WordClass::Auxiliary
        || (c == WordClass::Participle && !m_grammar.isHyphen(i - 1));
}

/// The first token of the verb group around `verb`: "is expected to rise".
int Clauses::groupStart(int verb) const {
    int first = verb;
    while (first > sentence().firstToken) {
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
    for (int i = last - 1; i > sentence().firstToken && i > last - longestAside; --i) {
        if (bracket ? m_grammar.isWord(i, u"("_w) : m_grammar.isWord(i, u","_w)) {
            return i - 1;
        }
    }
    return last - 1;
}

Phrase Clauses::subjectOf(int verb) const {
    int last = groupStart(verb) - 1;
    const WordClass c = m_grammar.of(verb);
    const bool free = c == WordClass::Participle || c == WordClass::Adverb || c == WordClass::Preposition;
    if (last > sentence().firstToken && m_grammar.isWord(last, u","_w) && free) {
        return {}; // "..., surging 75 percent": the subject stands in the clause before
    }
    if (last > sentence().firstToken && m_grammar.of(last) == WordClass::Relative) {
        --last;
        last = m_grammar.isWord(last, u","_w) ? last - 1 : last;
        last = m_grammar.isWord(last, u")"_w) ? overAside(last) : last;
        return m_phrases.lastNounPhrase(m_phrases.chunkEndingAt(last));
    }
    if (last > sentence().firstToken) {
        last = overAside(last);
    }
    const bool across = last > sentence().firstToken && m_grammar.of(last - 1) == WordClass::Preposition;
    if (last < sentence().firstToken || (m_grammar.of(last) == WordClass::Pronoun && !across)) {
        return {};
    }
    const auto age = std::ranges::find(m_ages, last + 1, &Phrase::end); // "a 60-year-old would draw"
    return age != m_ages.end() ? *age : m_phrases.chunkEndingAt(last);
}

/// "The mill makes 300 tables and employs 40 people": the subject of the second verb stands before the first.
bool Clauses::sharesSubject(int verb) const {
    const int before = groupStart(verb) - 1;
    return before > sentence().firstToken && m_grammar.of(before) == WordClass::Conjunction
        && (m_grammar.isWord(before, u"and"_w) || m_grammar.isWord(before, u"but"_w)
            || m_grammar.isWord(before, u"or"_w));
}

/// "will bring a mill to the valley creating 400 jobs": the subject is that of the verb before, even with no comma.
bool Clauses::tellsResult(int verb) const {
    return m_grammar.is(groupStart(verb), u"result");
}

/// The subject of the clause a quantity stands in; for participles ("surging 75 percent") of the clause before.
Phrase Clauses::clauseSubject(const Quantity& quantity) const {
    int i = quantity.changeWord >= 0 && quantity.changeWord < quantity.first ? quantity.changeWord : quantity.first - 1;
    bool finiteOnly = false;
    for (int steps = 0; i >= sentence().firstToken && steps < reachOfClause; --i, ++steps) {
        if (m_phrases.isNumber(i) || !(isVerbal(i) || i == quantity.changeWord)) {
            continue;
        }
        if (sharesSubject(i) || tellsResult(i)) {
            finiteOnly = true;
        } else if (finiteOnly && (!m_phrases.isFinite(i) || m_grammar.isWord(i - 1, u"to"_w))) {
            continue;
        } else if (const Phrase subject = subjectOf(i)) {
            return subject;
        }
        i = groupStart(i);
    }
    return {};
}

Phrase Clauses::verbOfPerson(const Quantity& quantity) const {
    static constexpr WordId persons[]{
        u"they"_w, u"he"_w, u"she"_w, u"we"_w, u"i"_w, u"you"_w, u"who"_w, u"everyone"_w, u"nobody"_w};
    const int verb = frontOf(quantity);
    if (verb <= sentence().firstToken || !isVerbal(verb) || m_grammar.of(verb) == WordClass::Auxiliary) {
        return {};
    }
    for (int i = verb; i > sentence().firstToken && i > verb - reachOfPerson; --i) {
        if (isVerbal(i)) {
            const int before = groupStart(i) - 1;
            const bool person = before >= sentence().firstToken
                && std::ranges::find(persons, m_prose.tokens[before].word) != std::end(persons);
            if (person) {
                return {verb, verb + 1};
            }
            i = before + 1;
        }
    }
    return {};
}

Phrase Clauses::title() const {
    const Phrase phrase = m_phrases.nounPhraseFrom(sentence().firstToken, 0);
    if (!phrase || !(m_grammar.isWord(phrase.end, u"including"_w) || m_grammar.isWord(phrase.end, u":"_w))) {
        return {};
    }
    for (int i = phrase.end; i < std::min(sentence().endToken, phrase.end + reachOfClause); ++i) {
        if (m_phrases.isFinite(i)) {
            return {};
        }
    }
    return phrase;
}

} // namespace dateline
