// The noun phrase beside a quantity: "5 percent of its workforce", "a dividend yield of 4.1 percent", "a 25 percent
// duty".
#pragma once

#include "app/figures/nounphrase.h"

namespace dateline {

class Beside {
public:
    Beside(const Grammar& grammar, const NounPhrases& phrases)
        : m_grammar(grammar), m_prose(grammar.prose()), m_phrases(phrases) {}

    /// The phrase right before or behind a quantity that names what it measures; empty if none does.
    Phrase phrase(const Quantity& quantity) const;

    /// "5 percent of its workforce", "$6 million in sales", "1.5 million in the north".
    Phrase behindOf(const Quantity& quantity) const;

    /// The noun counted, with the prepositional phrase behind it: "people out of extreme poverty".
    Phrase counted(const Quantity& quantity) const;

    /// "wounding 238": the verb that tells what happened to the people counted.
    Phrase struck(const Quantity& quantity) const;

    /// "Floor area: 32": in a fragment without a verb, the words in front.
    Phrase inFront(const Quantity& quantity) const;

    /// Adjectives in front of an amount that itself stands in front of the thing: "the iconic 3,900-square-meter
    /// estate".
    Phrase leading(const Quantity& quantity, Phrase thing) const;

private:
    bool isNominalPart(int token) const;
    bool takesFrom(const Quantity& quantity, int at) const;
    int behind(const Quantity& quantity) const;
    Phrase modified(const Quantity& quantity) const;
    Phrase paidFor(const Quantity& quantity) const;
    Phrase boughtFor(const Quantity& quantity) const;
    Phrase qualified(const Quantity& quantity) const;
    Phrase beforeOf(const Quantity& quantity) const;
    Phrase changedObject(const Quantity& quantity) const;
    Phrase changedThing(const Quantity& quantity) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    const NounPhrases& m_phrases;
};

} // namespace dateline
