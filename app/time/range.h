// Ranges: two dates that share their words ("14-24 August", "Sept. 5-7, 2017", "1995-96") become two whole dates.
#pragma once

#include "app/time/compose.h"

namespace dateline {

/// Adds the missing end of each range, hands year and era to the end that lacks them, and marks which pieces open one.
void completeRanges(const Prose& prose, std::span<const Lexeme> lexemes, std::vector<Piece>& pieces);

} // namespace dateline
