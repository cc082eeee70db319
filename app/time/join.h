// Joins: neighbouring pieces that make one expression: day and clock time ("Friday at 4 p.m."), the ends of a clock
// range ("2 to 4 p.m."), a distance from a date ("two days after Easter"), the parts of a length ("2 hours 30
// minutes").
#pragma once

#include "app/time/compose.h"

namespace dateline {

/// Joins what belongs together, left to right; pieces stay in order of place. Linear in the pieces.
void joinPieces(const Prose& prose, std::span<const Lexeme> lexemes, std::vector<Piece>& pieces);

} // namespace dateline
