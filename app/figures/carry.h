// Carrying: what a quantity does not say itself and its neighbours do: units over lists and levels, dollars and cents.
#pragma once

#include "app/figures/quantity.h"

#include <vector>

namespace dateline {

/// Joins "3 dollars 50 cents" into one quantity.
void joinSubunits(const Grammar& grammar, std::vector<Quantity>& quantities);

/// Gives quantities without a unit that of a neighbour, sentence by sentence: "45 and 50 mg", "to 8.7 billion talers
/// from 7.6 billion", "wounding 238", "that number can grow to 60". Changes are marked before.
class UnitCarrier {
public:
    UnitCarrier(const Grammar& grammar, const UnitReader& units) : m_grammar(grammar), m_units(units) {}

    void carry(const Sentence& sentence, std::vector<Quantity>& quantities); // of that sentence, in order

private:
    const Grammar& m_grammar;
    const UnitReader& m_units;
    Unit m_counted; // the noun the sentence before counted last
};

} // namespace dateline
