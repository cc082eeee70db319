// Composition: what the rules found in a sentence, widened by modifiers ("early", "the end of", "about"), day and clock
// time joined, ranges completed ("Sept. 5-7, 2017"), doubtful words dropped that no neighbour vouches for.
#pragma once

#include "app/text/prose.h"
#include "app/time/rule.h"

#include <vector>

namespace dateline {

class GuardWords;

struct Piece {
    Draft draft;
    int first = 0; // lexemes
    int end = 0;
    bool opensRange = false; // the next piece is the range's other end
};

/// All pieces of a sentence in order of place, none overlapping.
std::vector<Piece> composePieces(
    const Prose& prose, std::span<const Lexeme> lexemes, const RuleBook& rules, const GuardWords& words);

} // namespace dateline
