#include "app/figures/measure.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestGap = 12; // tokens between two amounts that share a verb

} // namespace

MeasureFinder::MeasureFinder(const Grammar& grammar, const std::vector<bool>& dates)
    : m_grammar(grammar), m_phrases(grammar, dates), m_clauses(grammar, m_phrases), m_beside(grammar, m_phrases) {}

/// "..., and the harbour by 2.6 percent": the noun phrase between "and" and an amount like the one before.
Phrase MeasureFinder::gapped(const Quantity& previous, const Quantity& quantity) const {
    int last = frontOf(quantity);
    if (previous.unit.kind != quantity.unit.kind || quantity.first - previous.end > longestGap) {
        return {};
    }
    while (last > previous.end
        && (m_grammar.isWord(last, u"by"_w) || m_grammar.isWord(last, u"between"_w) || m_grammar.isWord(last, u"at"_w)
            || m_grammar.isWord(last, u"to"_w))) {
        --last;
    }
    int first = last + 1;
    while (first > previous.end
        && (m_phrases.mayStandInside(first - 1) && m_grammar.of(first - 1) != WordClass::Preposition)) {
        --first;
    }
    const bool joined = m_grammar.of(first) == WordClass::Conjunction || m_grammar.isWord(first - 1, u","_w);
    const bool alone = first - previous.end <= 1;
    return joined && alone && first <= last && m_grammar.isNominal(last) ? m_phrases.trimmed({first, last + 1})
                                                                         : Phrase{};
}

/// "7.5 million crowns ($1.1 million)", "8 miles, or 13 kilometers".
bool MeasureFinder::isConversion(const Quantity& previous, const Quantity& quantity) const {
    const int first = quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first;
    const int gap = first - previous.end;
    if (previous.unit.kind != quantity.unit.kind
        || (quantity.end < m_phrases.sentence().endToken && m_grammar.isNominal(quantity.end))) {
        return false;
    }
    return gap >= 1 && gap <= 3
        && (m_grammar.isWord(previous.end, u"("_w)
            || (m_grammar.isWord(previous.end, u","_w) && m_grammar.isWord(first - 1, u"or"_w)));
}

/// Whether a quantity says again what the one before measures: a conversion, the level a change led to, "or about 5".
bool MeasureFinder::repeats(const std::vector<Quantity>& quantities, int index) const {
    if (index == 0) {
        return false;
    }
    const Quantity& previous = quantities[index - 1];
    const Quantity& quantity = quantities[index];
    const int first = frontOf(quantity) + 1;
    const bool either = m_grammar.isWord(first - 1, u"or"_w) && first - previous.end <= 2 && !quantity.change;
    return isConversion(previous, quantity) || quantity.previous
        || (either && previous.unit.kind == quantity.unit.kind && quantity.unit.kind != UnitKind::Count);
}

MeasureFinder::Measured MeasureFinder::measureOf(
    const std::vector<Quantity>& quantities, int index, const std::vector<Measured>& before) {
    const Quantity& quantity = quantities[index];
    if (repeats(quantities, index)) {
        return before[index - 1];
    }
    if (quantity.leadsFrom >= 0) {
        return before[quantity.leadsFrom];
    }
    if (m_counted.phrase && meansCounted(quantity) && !m_beside.behindOf(quantity)) {
        return m_counted;
    }
    if (quantity.level >= 0 && quantity.level < index) {
        return before[quantity.level]; // "recorded 3,398 journeys, up 75 percent"
    }
    if (index > 0) {
        if (const Phrase own = gapped(quantities[index - 1], quantity)) {
            return {own, {}, {}};
        }
    }
    const Phrase subject = m_clauses.clauseSubject(quantity);
    if (subject) {
        m_topic = subject;
    }
    if (quantity.unit.kind == UnitKind::Count && isOccasion(quantity)) {
        return {subject ? subject : m_topic, {}, {}};
    }
    Phrase phrase = m_beside.phrase(quantity);
    if (!phrase && (quantity.digits || subject)) {
        phrase = quantity.digits ? m_beside.counted(quantity) : subject;
    }
    if (!phrase) {
        phrase = m_beside.struck(quantity);
    }
    if (phrase) {
        const Phrase lead = m_beside.leading(quantity, phrase);
        const int first = lead ? lead.first : phrase.first;
        const bool apart = subject.end <= first || subject.first >= phrase.end;
        return {phrase, apart ? subject : Phrase{}, lead};
    }
    if (subject) {
        return {subject, {}, {}};
    }
    if (quantity.unit.kind == UnitKind::Count && !quantity.digits) {
        return {};
    }
    if (const Phrase verb = quantity.unit.kind == UnitKind::Money ? m_clauses.verbOfPerson(quantity) : Phrase{}) {
        return {verb, {}, {}};
    }
    if (const Phrase words = m_beside.inFront(quantity)) {
        return {words, {}, {}};
    }
    if (index > 0 && before[index - 1].phrase) {
        return before[index - 1];
    }
    const Phrase title = m_clauses.title();
    return {title ? title : m_topic, {}, {}};
}

/// "39 percent of these", "that number can grow to 60": what was counted last.
bool MeasureFinder::meansCounted(const Quantity& quantity) const {
    if (quantity.unit.kind == UnitKind::Count) {
        return quantity.unit.first < 0 && quantity.unit.name == m_countedUnit;
    }
    return m_grammar.isWord(quantity.end, u"of"_w)
        && (m_grammar.isWord(quantity.end + 1, u"these"_w) || m_grammar.isWord(quantity.end + 1, u"those"_w)
            || m_grammar.isWord(quantity.end + 1, u"them"_w))
        && !m_grammar.isNominal(quantity.end + 2);
}

/// "3,200 times": counts occasions, not things.
bool MeasureFinder::isOccasion(const Quantity& quantity) const {
    return quantity.unit.first >= 0 && m_grammar.isWord(quantity.unit.first, u"times"_w);
}

std::vector<QString> MeasureFinder::measures(const Sentence& sentence, const std::vector<Quantity>& quantities) {
    if (quantities.empty()) {
        return {};
    }
    m_phrases.enter(sentence, quantities);
    m_clauses.enter(quantities);
    std::vector<Measured> found;
    std::vector<QString> measures;
    for (int i = 0; i < int(quantities.size()); ++i) {
        found.push_back(measureOf(quantities, i, found));
        if (quantities[i].unit.kind == UnitKind::Count && quantities[i].unit.first >= 0 && quantities[i].digits) {
            m_counted = found.back();
            m_countedUnit = quantities[i].unit.name;
        }
        const QString lead = m_phrases.text(found.back().lead);
        const QString subject = m_phrases.text(found.back().subject);
        measures.push_back((lead.isEmpty() ? QString() : lead + u' ') + m_phrases.text(found.back().phrase)
            + (subject.isEmpty() ? QString() : QStringLiteral(", ") + subject));
    }
    return measures;
}

} // namespace dateline
