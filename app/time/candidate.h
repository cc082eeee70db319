// Candidate: a time expression found in a text, with its tokens, still without a value.
#pragma once

#include "app/text/prose.h"
#include "app/time/draft.h"

#include <optional>
#include <vector>

namespace dateline {

struct Candidate {
    Draft draft;
    std::optional<Draft> last; // of a heading that is a range: its other end
    int sentence = 0;
    int firstToken = 0;
    int endToken = 0;
    bool opensRange = false; // the next candidate is the other end
    bool heading = false;
};

} // namespace dateline
