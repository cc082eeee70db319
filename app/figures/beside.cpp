#include "app/figures/beside.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace dateline {

using namespace literals;

/// The token behind a quantity, over what is in brackets: "8 miles (13 kilometers) of tunnels".
int Beside::behind(const Quantity& quantity) const {
    constexpr int longestBracket = 8;
    if (quantity.end >= m_phrases.sentence().endToken || !m_grammar.isWord(quantity.end, u"("_w)) {
        return quantity.end;
    }
    for (int i = quantity.end + 1; i < m_phrases.sentence().endToken && i < quantity.end + longestBracket; ++i) {
        if (m_grammar.isWord(i, u")"_w)) {
            return i + 1;
        }
    }
    return quantity.end;
}

/// "wiped $3 billion off its value", "adding $300 to the price of a boat".
bool Beside::takesFrom(const Quantity& quantity, int at) const {
    if (quantity.unit.kind != UnitKind::Money && quantity.unit.kind != UnitKind::Percent) {
        return false;
    }
    const int verb = frontOf(quantity);
    return m_grammar.isWord(at, u"off"_w) || (m_grammar.isWord(at, u"from"_w) && m_grammar.is(verb, u"takes-off"))
        || (m_grammar.isWord(at, u"to"_w) && m_grammar.is(verb, u"puts-on"));
}

/// "5 percent of its workforce", "89,000 tonnes of supplies"; "$6 million in sales", "1.5 million in the north".
Phrase Beside::behindOf(const Quantity& quantity) const {
    const int at = behind(quantity);
    if (at + 1 >= m_phrases.sentence().endToken || m_phrases.isDate(at + 1)) {
        return {};
    }
    if (m_grammar.isWord(at, u"of"_w)) {
        return m_phrases.nounPhraseFrom(at + 1, 1);
    }
    if (takesFrom(quantity, at)) {
        return m_phrases.nounPhraseFrom(at + 1, 1);
    }
    const bool money = quantity.unit.kind == UnitKind::Money && m_grammar.of(at + 1) != WordClass::Name
        && m_grammar.of(at + 1) != WordClass::Determiner;
    const bool carried = quantity.unit.kind == UnitKind::Count && quantity.unit.first < 0;
    return m_grammar.isWord(at, u"in"_w) && (money || carried) ? m_phrases.nounPhraseFrom(at + 1, 0) : Phrase{};
}

/// "a 25 percent duty on cars", "the 550 megawatt solar farm".
Phrase Beside::modified(const Quantity& quantity) const {
    const UnitKind kind = quantity.unit.kind;
    const bool counts = kind == UnitKind::Count
        && (quantity.unit.first < 0 || m_grammar.isPlural(quantity.unit.end - 1) || quantity.value == 1);
    if (kind == UnitKind::None || counts || quantity.end >= m_phrases.sentence().endToken
        || m_phrases.isDate(quantity.end)) {
        return {};
    }
    const int next = m_grammar.isHyphen(quantity.end) ? quantity.end + 1 : quantity.end;
    const WordClass c = m_grammar.of(next);
    const bool nominal = m_grammar.isNominal(next) || c == WordClass::Adjective || c == WordClass::Skip;
    return nominal && !m_phrases.isNumber(next) ? m_phrases.nounPhraseFrom(next, 1) : Phrase{};
}

/// "$12,000 for a new roof", "$35,000 for an 8 kW system".
Phrase Beside::paidFor(const Quantity& quantity) const {
    const int at = behind(quantity);
    if (quantity.unit.kind != UnitKind::Money || at + 1 >= m_phrases.sentence().endToken
        || !m_grammar.isWord(at, u"for"_w)) {
        return {};
    }
    int first = at + 1;
    while (first + 1 < m_phrases.sentence().endToken
        && (m_grammar.of(first) == WordClass::Determiner || m_phrases.isNumber(first))) {
        ++first;
    }
    return m_phrases.nounPhraseFrom(first, 0);
}

/// "bought the vase for $5 million": what the money went for.
Phrase Beside::boughtFor(const Quantity& quantity) const {
    const int at = frontOf(quantity);
    if (quantity.unit.kind != UnitKind::Money || at <= m_phrases.sentence().firstToken
        || !m_grammar.isWord(at, u"for"_w)) {
        return {};
    }
    int last = at - 1;
    while (last > m_phrases.sentence().firstToken
        && (m_phrases.isDate(last) || (m_grammar.of(last) == WordClass::Preposition && m_phrases.isDate(last + 1)))) {
        --last;
    }
    return m_grammar.isNominal(last) && !m_phrases.isNumber(last) ? m_phrases.chunkEndingAt(last) : Phrase{};
}

/// "customers with more than 7 million crowns", "a grant worth $8 million", "investments over 35 GWh": the noun right in
/// front.
Phrase Beside::qualified(const Quantity& quantity) const {
    const int at = frontOf(quantity);
    int last = at;
    if (quantity.qualifierFirst >= 0 && m_grammar.of(quantity.qualifierFirst) == WordClass::Preposition
        && m_grammar.isNominal(at)) {
        const bool loose = m_grammar.isWord(at + 1, u"about"_w) || m_grammar.isWord(at + 1, u"around"_w)
            || m_grammar.isWord(at + 1, u"up"_w);
        return loose ? Phrase{} : m_phrases.lastNounPhrase(m_phrases.chunkEndingAt(at));
    }
    while (last > m_phrases.sentence().firstToken && m_grammar.of(last) == WordClass::Determiner) {
        --last;
    }
    if (!m_grammar.isWord(last, u"with"_w) && !m_grammar.isWord(last, u"worth"_w)) {
        return {};
    }
    --last;
    return last >= m_phrases.sentence().firstToken && m_grammar.isNominal(last) && !m_phrases.isNumber(last)
            && !m_phrases.isDate(last)
        ? m_phrases.lastNounPhrase(m_phrases.chunkEndingAt(last))
        : Phrase{};
}

/// "a dividend yield of 4.1 percent", "Total cost: $72,370".
Phrase Beside::beforeOf(const Quantity& quantity) const {
    const int begin = m_phrases.sentence().firstToken;
    int i = frontOf(quantity);
    while (i > begin && (m_grammar.of(i) == WordClass::Determiner || m_grammar.isWord(i, u"between"_w))) {
        --i;
    }
    const bool colon = i > begin && m_grammar.isWord(i, u":"_w);
    if (i <= begin || (!m_grammar.isWord(i, u"of"_w) && !colon) || !m_grammar.isNominal(i - 1)
        || m_phrases.isNumber(i - 1)) {
        return {};
    }
    if (m_grammar.is(i - 1, u"hollow")) {
        return {};
    }
    int first = i;
    while (first > begin && isNominalPart(first - 1) && !m_phrases.isNumber(first - 1) && !m_phrases.isDate(first - 1)) {
        --first;
    }
    return m_phrases.trimmed({first, i});
}

/// A noun, or what may stand between the article and it.
bool Beside::isNominalPart(int i) const {
    const WordClass c = m_grammar.of(i);
    return m_grammar.isNominal(i) || m_grammar.isHyphen(i) || c == WordClass::Adjective || c == WordClass::Skip
        || (c == WordClass::Participle && m_grammar.of(i + 1) != WordClass::Determiner)
        || (c == WordClass::Adverb && m_grammar.isHyphen(i + 1));
}

/// The noun counted, with the prepositional phrase behind it: "people out of extreme poverty".
Phrase Beside::counted(const Quantity& quantity) const {
    if (quantity.unit.kind != UnitKind::Count || quantity.unit.first < 0) {
        return {};
    }
    return m_phrases.withPrepositions({quantity.unit.first, quantity.unit.end}, 1);
}

/// "wounding 238": the verb tells what happened to the people counted.
Phrase Beside::struck(const Quantity& quantity) const {
    const int verb = frontOf(quantity);
    const bool people
        = quantity.unit.kind == UnitKind::Count && quantity.unit.first < 0 && verb >= m_phrases.sentence().firstToken;
    const WordClass c = people ? m_grammar.of(verb) : WordClass::Noun;
    return c == WordClass::Participle || c == WordClass::Verb ? Phrase{verb, verb + 1} : Phrase{};
}

/// "cut its debt by 5 percent": the object of the verb of change.
Phrase Beside::changedObject(const Quantity& quantity) const {
    const int verb = quantity.changeWord;
    const int first = quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first;
    if (verb < 0 || verb + 2 >= first) {
        return {};
    }
    const Phrase object = m_phrases.nounPhraseFrom(verb + 1, 1);
    return object && object.end < first && m_grammar.isNominal(object.end - 1) ? object : Phrase{};
}

/// "a 9.2 percent drop in exports", "a 7 percent share price increase", "a rise in exports of 5 percent".
Phrase Beside::changedThing(const Quantity& quantity) const {
    const int noun = quantity.changeWord;
    if (noun < 0 || m_grammar.of(noun) == WordClass::Adverb) {
        return {};
    }
    const bool behind = noun >= quantity.end;
    const bool inside = m_grammar.isWord(noun + 1, u"in"_w) || m_grammar.isWord(noun + 1, u"for"_w)
        || (behind && m_grammar.isWord(noun + 1, u"of"_w));
    if ((behind || m_grammar.of(noun) != WordClass::Verb) && inside && noun + 2 < m_phrases.sentence().endToken
        && !m_phrases.isDate(noun + 2)) {
        if (const Phrase thing = m_phrases.nounPhraseFrom(noun + 2, 0)) {
            return thing;
        }
    }
    return behind && noun > quantity.end ? m_phrases.trimmed({quantity.end, noun}) : Phrase{};
}

/// "Floor area: 32", "panel strength of": in a fragment without a verb, the words in front.
Phrase Beside::inFront(const Quantity& quantity) const {
    const int last = frontOf(quantity);
    return last >= m_phrases.sentence().firstToken && m_grammar.isNominal(last) && !m_phrases.isNumber(last)
        ? m_phrases.chunkEndingAt(last)
        : Phrase{};
}

Phrase Beside::phrase(const Quantity& quantity) const {
    if (quantity.change) {
        const Phrase thing = changedThing(quantity);
        return thing ? thing : changedObject(quantity);
    }
    for (const Phrase phrase : {behindOf(quantity), modified(quantity), beforeOf(quantity), paidFor(quantity),
             boughtFor(quantity), qualified(quantity), changedObject(quantity)}) {
        if (phrase) {
            return phrase;
        }
    }
    const Phrase noun = counted(quantity);
    return noun && noun.end > quantity.unit.end ? noun : Phrase{};
}

/// "the iconic 3,900-square-meter estate": adjectives in front of an amount that itself stands in front of the thing.
Phrase Beside::leading(const Quantity& quantity, Phrase thing) const {
    if (!thing || quantity.qualifierFirst >= 0 || thing.first < quantity.end || thing.first > quantity.end + 1) {
        return {};
    }
    int first = quantity.first;
    while (first > m_phrases.sentence().firstToken && !m_phrases.isDate(first - 1)
        && (m_grammar.of(first - 1) == WordClass::Adjective
            || (m_grammar.of(first - 1) == WordClass::Name && first == quantity.first))) {
        --first;
    }
    return {first, quantity.first};
}

} // namespace dateline
