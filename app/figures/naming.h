// Numbers that name, date or count nothing: years, days, clock times, scores, ordinals, versions, models, list markers.
#pragma once

#include "app/figures/quantity.h"

namespace dateline {

/// Whether a number that looks like a quantity is none. `sentence` is the one it stands in.
bool isNaming(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity, const Numeral& numeral);

/// Whether a number in words or without a unit says too little: "the two", "one of them", "a quarter".
bool isEmptyCount(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity, const Numeral& numeral);

} // namespace dateline
