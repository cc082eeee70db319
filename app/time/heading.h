// Date headings: a date that stands alone in its paragraph, or leads it before a dash or colon, and dates what is
// below.
#pragma once

#include "app/time/candidate.h"

namespace dateline {

/// Marks the candidates that are headings. A range that is a heading becomes one candidate.
void markHeadings(const Prose& prose, std::vector<Candidate>& candidates);

} // namespace dateline
