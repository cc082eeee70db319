// Page line: sentences of a page with a date and nothing that happened on it.
#pragma once

#include "app/text/lexicon.h"
#include "app/text/prose.h"
#include "app/time/times.h"

namespace dateline {

/// Whether the mention stands in "9.30 A.M. / 7.00 P.M.", "Updated June 13, 2019" or "Book your tickets today!".
bool standsInPageLine(const Prose& prose, const Lexicon& lexicon, const TimeMention& mention);

} // namespace dateline
