// Quote conflicts: two articles quote the same speaker in nearly, but not quite, the same words.
#pragma once

#include "app/chronology/chronology.h"

#include <vector>

namespace dateline {

std::vector<Conflict> quoteConflicts(const Chronology& chronology);

} // namespace dateline
