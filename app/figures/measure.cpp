#include "app/figures/measure.h"

namespace dateline {

using namespace literals;

MeasureFinder::MeasureFinder(const Grammar& grammar, const std::vector<bool>& dates)
    : m_grammar(grammar), m_prose(grammar.prose()), m_clauses(grammar, dates) {}

/// "5 percent of its workforce", "89,000 tonnes of supplies".
Phrase MeasureFinder::behindOf(const Quantity& quantity) const {
    if (quantity.end + 1 >= m_clauses.sentence().endToken || !m_grammar.isWord(quantity.end, u"of"_w)) {
        return {};
    }
    return m_clauses.nounPhraseFrom(quantity.end + 1, 1);
}

/// "a 25 percent duty on cars", "the 550 megawatt solar farm".
Phrase MeasureFinder::modified(const Quantity& quantity) const {
    const UnitKind kind = quantity.unit.kind;
    if (kind == UnitKind::None || kind == UnitKind::Count || quantity.end >= m_clauses.sentence().endToken
        || m_clauses.isDate(quantity.end)) {
        return {};
    }
    const int next = m_grammar.isHyphen(quantity.end) ? quantity.end + 1 : quantity.end;
    const WordClass c = m_grammar.of(next);
    const bool nominal = m_grammar.isNominal(next) || c == WordClass::Adjective || c == WordClass::Skip;
    return nominal && !m_clauses.isNumber(next) ? m_clauses.nounPhraseFrom(next, 1) : Phrase{};
}

/// "$12,000 for a new roof".
Phrase MeasureFinder::paidFor(const Quantity& quantity) const {
    if (quantity.unit.kind != UnitKind::Money || quantity.end + 1 >= m_clauses.sentence().endToken
        || !m_grammar.isWord(quantity.end, u"for"_w)) {
        return {};
    }
    return m_clauses.nounPhraseFrom(quantity.end + 1, 0);
}

/// "a dividend yield of 4.1 percent", "Total cost: $72,370".
Phrase MeasureFinder::beforeOf(const Quantity& quantity) const {
    int i = (quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first) - 1;
    while (i > m_clauses.sentence().firstToken && m_grammar.of(i) == WordClass::Determiner) {
        --i;
    }
    const bool colon = i > m_clauses.sentence().firstToken && m_grammar.isWord(i, u":"_w);
    if (i <= m_clauses.sentence().firstToken || (!m_grammar.isWord(i, u"of"_w) && !colon) || !m_grammar.isNominal(i - 1)
        || m_clauses.isNumber(i - 1)) {
        return {};
    }
    const WordId noun = m_prose.tokens[i - 1].word;
    if (noun == u"total"_w || noun == u"record"_w || noun == u"average"_w || noun == u"maximum"_w
        || noun == u"minimum"_w || noun == u"number"_w || noun == u"high"_w || noun == u"low"_w || noun == u"sum"_w) {
        return {};
    }
    int first = i;
    while (first > m_clauses.sentence().firstToken
        && (m_grammar.isNominal(first - 1) || m_grammar.isHyphen(first - 1)
            || m_grammar.of(first - 1) == WordClass::Adjective || m_grammar.of(first - 1) == WordClass::Skip)
        && !m_clauses.isNumber(first - 1) && !m_clauses.isDate(first - 1)) {
        --first;
    }
    return m_clauses.trimmed({first, i});
}

/// The noun counted, with the prepositional phrase behind it: "people out of extreme poverty".
Phrase MeasureFinder::counted(const Quantity& quantity) const {
    if (quantity.unit.kind != UnitKind::Count || quantity.unit.first < 0) {
        return {};
    }
    return m_clauses.withPrepositions({quantity.unit.first, quantity.unit.end}, 1);
}

/// "wounding 238": the verb tells what happened to the people counted.
Phrase MeasureFinder::struck(const Quantity& quantity) const {
    const int verb = (quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first) - 1;
    const bool people
        = quantity.unit.kind == UnitKind::Count && quantity.unit.first < 0 && verb >= m_clauses.sentence().firstToken;
    const WordClass c = people ? m_grammar.of(verb) : WordClass::Noun;
    return c == WordClass::Participle || c == WordClass::Verb ? Phrase{verb, verb + 1} : Phrase{};
}

/// "7.5 million crowns ($1.1 million)", "8 miles, or 13 kilometers".
bool MeasureFinder::isConversion(const Quantity& previous, const Quantity& quantity) const {
    const int first = quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first;
    const int gap = first - previous.end;
    if (previous.unit.kind != quantity.unit.kind
        || (quantity.end < m_clauses.sentence().endToken && m_grammar.isNominal(quantity.end))) {
        return false;
    }
    return gap >= 1 && gap <= 3
        && (m_grammar.isWord(previous.end, u"("_w)
            || (m_grammar.isWord(previous.end, u","_w) && m_grammar.isWord(first - 1, u"or"_w)));
}

/// "cut its debt by 5 percent": the object of the verb of change.
Phrase MeasureFinder::changedObject(const Quantity& quantity) const {
    const int verb = quantity.changeWord;
    const int first = quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first;
    if (verb < 0 || verb + 2 >= first) {
        return {};
    }
    const Phrase object = m_clauses.nounPhraseFrom(verb + 1, 1);
    return object && object.end < first && m_grammar.isNominal(object.end - 1) ? object : Phrase{};
}

/// "a 9.2 percent drop in exports", "a 7 percent share price increase", "a rise in exports of 5 percent".
Phrase MeasureFinder::changedThing(const Quantity& quantity) const {
    const int noun = quantity.changeWord;
    if (noun < 0 || m_grammar.of(noun) == WordClass::Adverb) {
        return {};
    }
    const bool behind = noun >= quantity.end;
    const bool inside = m_grammar.isWord(noun + 1, u"in"_w) || m_grammar.isWord(noun + 1, u"for"_w)
        || (behind && m_grammar.isWord(noun + 1, u"of"_w));
    if ((behind || m_grammar.of(noun) != WordClass::Verb) && inside && noun + 2 < m_clauses.sentence().endToken
        && !m_clauses.isDate(noun + 2)) {
        if (const Phrase thing = m_clauses.nounPhraseFrom(noun + 2, 0)) {
            return thing;
        }
    }
    return behind && noun > quantity.end ? m_clauses.trimmed({quantity.end, noun}) : Phrase{};
}

/// "Floor area: 32", "panel strength of": in a fragment without a verb, the words in front.
Phrase MeasureFinder::inFront(const Quantity& quantity) const {
    const int last = (quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first) - 1;
    return last >= m_clauses.sentence().firstToken && m_grammar.isNominal(last) && !m_clauses.isNumber(last)
        ? m_clauses.chunkEndingAt(last)
        : Phrase{};
}

Phrase MeasureFinder::beside(const Quantity& quantity) const {
    if (quantity.change) {
        const Phrase thing = changedThing(quantity);
        return thing ? thing : changedObject(quantity);
    }
    for (const Phrase phrase : {behindOf(quantity), modified(quantity), paidFor(quantity), beforeOf(quantity)}) {
        if (phrase) {
            return phrase;
        }
    }
    const Phrase noun = counted(quantity);
    return noun && noun.end > quantity.unit.end ? noun : Phrase{};
}

MeasureFinder::Measured MeasureFinder::measureOf(
    const std::vector<Quantity>& quantities, int index, const std::vector<Measured>& before) {
    const Quantity& quantity = quantities[index];
    if (index > 0 && isConversion(quantities[index - 1], quantity)) {
        return before[index - 1];
    }
    if (quantity.leadsFrom >= 0) {
        return before[quantity.leadsFrom];
    }
    if (quantity.level >= 0 && quantity.level < index) {
        return before[quantity.level]; // "recorded 3,398 journeys, up 75 percent"
    }
    if (quantity.previous && index > 0) {
        return before[index - 1];
    }
    const Phrase subject = m_clauses.clauseSubject(quantity);
    if (subject) {
        m_topic = subject;
    }
    Phrase phrase = beside(quantity);
    if (!phrase) {
        phrase = counted(quantity);
    }
    if (!phrase) {
        phrase = struck(quantity);
    }
    if (phrase) {
        const bool apart = subject.end <= phrase.first || subject.first >= phrase.end;
        return {phrase, apart ? subject : Phrase{}};
    }
    if (subject) {
        return {subject, {}};
    }
    if (const Phrase words = inFront(quantity)) {
        return {words, {}};
    }
    return index > 0 && before[index - 1].phrase ? before[index - 1] : Measured{m_topic, {}};
}

std::vector<QString> MeasureFinder::measures(const Sentence& sentence, const std::vector<Quantity>& quantities) {
    m_clauses.enter(sentence, quantities);
    std::vector<Measured> found;
    std::vector<QString> measures;
    for (int i = 0; i < int(quantities.size()); ++i) {
        found.push_back(measureOf(quantities, i, found));
        const QString subject = m_clauses.text(found.back().subject);
        measures.push_back(
            m_clauses.text(found.back().phrase) + (subject.isEmpty() ? QString() : QStringLiteral(", ") + subject));
    }
    return measures;
}

} // namespace dateline
