// Scope: which date heading governs a sentence. A heading ("April 20, 2021", "May 2 -") dates what stands under it
// until the next heading, or until the text itself moves on to another time.
#pragma once

#include "app/text/prose.h"
#include "app/time/times.h"

#include <vector>

namespace dateline {

/// For every sentence the index of the governing heading among `times`, or -1. The closing paragraphs under the last
/// heading are governed no longer once one of them has a later date of its own.
std::vector<int> governingHeadings(const Prose& prose, const std::vector<TimeMention>& times);

} // namespace dateline
