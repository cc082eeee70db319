// Quote conflicts: two articles quote the same speaker in nearly, but not quite, the same words.
#pragma once

#include "app/chronology/chronology.h"

#include <vector>

namespace dateline {

/// Pairs of quotes from different articles, in order of the later one.
std::vector<Conflict> quoteConflicts(const Chronology& chronology);

} // namespace dateline
