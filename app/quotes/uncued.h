// Uncued: quotations that no word of saying stands with, and who said them.
#pragma once

#include "app/quotes/attribution.h"

namespace dateline {

/// Who a line with a colon at its end gives the floor: "And from Ann Oder:", "Oder had one message:".
std::optional<Tokens> announcer(const NounPhrases& phrases, const Passage& passage, int colon);

/// Adds the quotations of the passage that no attribution found so far reaches, signed ("..." - Ann Oder), announced or
/// carried on from who spoke before.
void addUncued(const NounPhrases& phrases, const Passage& passage, std::vector<Attribution>& found);

} // namespace dateline
