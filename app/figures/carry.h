// Carrying: what a quantity does not say itself and its neighbours do: units over lists and levels, dollars and cents.
#pragma once

#include "app/figures/quantity.h"

#include <vector>

namespace dateline {

/// Joins "3 dollars 50 cents" into one quantity.
void joinSubunits(const Grammar& grammar, std::vector<Quantity>& quantities);

/// "45 and 50 mg", "to 8.7 billion talers from 7.6 billion", "wounding 238": the unit of the neighbour, or people.
/// Changes are marked before.
void carryUnits(const Grammar& grammar, const Sentence& sentence, std::vector<Quantity>& quantities);

} // namespace dateline
