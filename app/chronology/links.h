// Links: which event a quote was said at and which a figure belongs to.
#pragma once

#include "app/chronology/chronology.h"
#include "app/text/prose.h"

#include <vector>

namespace dateline {

/// Ties the quotes and figures of `account` to its events. `eventOfSentence` holds, for every sentence, the event told
/// there or -1; `governed` whether it stands under a date heading.
void linkQuotesAndFigures(
    Account& account, const Prose& prose, const std::vector<int>& eventOfSentence, const std::vector<int>& eventOfTime);

} // namespace dateline
