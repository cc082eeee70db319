// Ahead: "will open in two weeks" gives no length but a time to come, counted from the publication date.
#pragma once

#include "app/time/candidate.h"
#include "app/time/tense.h"

namespace dateline {

/// Makes a date of a length behind "in" in a clause that looks ahead; "the largest in two years" stays a length.
void countAhead(const Prose& prose, const TenseReader& tenses, Candidate& candidate);

} // namespace dateline
