// The part of the quantity finder that reads what stands in front of a number, or loosens it: a minus, "aged", "over".
#include "app/figures/quantities.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestQualifier = 6; // tokens

} // namespace

/// "was - 20 degrees Celsius": a minus set apart, behind a verb or a preposition; elsewhere it is a dash.
void QuantityFinder::addMinus(Quantity& quantity, const Sentence& sentence) const {
    const int minus = quantity.first - 1;
    if (quantity.unit.kind != UnitKind::Temperature || quantity.value <= 0 || quantity.isRange()
        || minus <= sentence.firstToken || !m_grammar.isWord(minus, u"-"_w)) {
        return;
    }
    const WordClass before = m_grammar.of(minus - 1);
    const bool infinitive = minus - 2 >= sentence.firstToken && m_grammar.isWord(minus - 2, u"to"_w);
    if (infinitive || before == WordClass::Verb || before == WordClass::Auxiliary || before == WordClass::Preposition) {
        quantity.value = -quantity.value;
        quantity.first = minus;
    }
}

/// "aged 45", "over the age of 21", "a percentage of 58": the unit in front.
void QuantityFinder::addUnitInFront(Quantity& quantity, const Sentence& sentence) const {
    int before = quantity.first - 1;
    if (before > sentence.firstToken && m_grammar.isWord(before, u"of"_w)) {
        --before;
    }
    const bool age = before >= sentence.firstToken
        && (m_grammar.isWord(before, u"age"_w) || m_grammar.isWord(before, u"aged"_w)
            || m_grammar.isWord(before, u"ages"_w));
    if (age && !quantity.unit && quantity.digits) {
        quantity.unit = {QStringLiteral("years old"), UnitKind::Age, -1, -1};
    }
    const bool percent = before + 1 == quantity.first - 1 && before >= sentence.firstToken
        && (m_grammar.isWord(before, u"percentage"_w) || m_grammar.isWord(before, u"percent"_w)
            || m_grammar.isWord(before, u"percents"_w) || m_grammar.isWord(before, u"cent"_w));
    const bool counted = before > sentence.firstToken && m_grammar.of(before - 1) == WordClass::Number;
    if (percent && !counted && !quantity.unit) {
        quantity.unit = {QStringLiteral("percent"), UnitKind::Percent, -1, -1};
    }
}

void QuantityFinder::addQualifier(Quantity& quantity, const Sentence& sentence) const {
    int before = quantity.first;
    if (before - 2 >= sentence.firstToken && m_grammar.isWord(before - 1, u"of"_w)
        && (m_grammar.isWord(before - 2, u"total"_w) || m_grammar.isWord(before - 2, u"record"_w))) {
        before -= 2;
    }
    if (before - 2 >= sentence.firstToken && m_grammar.isWord(before - 1, u"of"_w)
        && m_grammar.isWord(before - 2, u"age"_w)) {
        before -= 2;
    }
    if (before - 2 >= sentence.firstToken && m_grammar.isHyphen(before - 1) && m_grammar.isWord(before - 2, u"sub"_w)) {
        quantity.qualifier = Qualifier::LessThan;
    }
    while (before > sentence.firstToken
        && (m_grammar.isWord(before - 1, u"a"_w) || m_grammar.isWord(before - 1, u"the"_w))) {
        --before;
    }
    if (!qualifierEndingAt(quantity, before, sentence) && before != quantity.first) {
        qualifierEndingAt(quantity, quantity.first, sentence);
    }
    if (quantity.end + 1 < sentence.endToken && m_grammar.isWord(quantity.end, u"below"_w)
        && m_grammar.isWord(quantity.end + 1, u"zero"_w)) {
        quantity.value = -quantity.value;
        quantity.end += 2;
    }
    if (quantity.end < sentence.endToken && m_approximators.mayBegin(m_prose.tokens[quantity.end])) {
        const PhraseMatch match = m_approximators.longest(m_prose.tokens, quantity.end);
        if (match && match.entry->note == u"after") {
            setQualifier(quantity, match.entry->value);
            quantity.end += match.length;
        }
    }
}

bool QuantityFinder::qualifierEndingAt(Quantity& quantity, int end, const Sentence& sentence) const {
    for (int length = longestQualifier; length > 0; --length) {
        const int first = end - length;
        if (first < sentence.firstToken || !m_approximators.mayBegin(m_prose.tokens[first])) {
            continue;
        }
        const PhraseMatch match = m_approximators.longest(m_prose.tokens, first);
        if (match && match.length == length && match.entry->note == u"before") {
            setQualifier(quantity, match.entry->value);
            quantity.qualifierFirst = first;
            return true;
        }
    }
    return false;
}

void QuantityFinder::setQualifier(Quantity& quantity, QStringView value) {
    quantity.qualifier = value == u"~" ? Qualifier::About : value == u">" ? Qualifier::MoreThan : Qualifier::LessThan;
}

} // namespace dateline
