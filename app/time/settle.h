// Settling: what the words beside a piece make of it: a length ("the year ended March 31"), a quarter ("the quarter ended
// June 30"), a rate ("three times a week").
#pragma once

#include "app/time/compose.h"
#include "app/time/guardwords.h"

namespace dateline {

/// Changes the drafts of a sentence's pieces in place.
void settlePieces(
    const Prose& prose, std::span<const Lexeme> lexemes, const GuardWords& words, std::vector<Piece>& pieces);

} // namespace dateline
