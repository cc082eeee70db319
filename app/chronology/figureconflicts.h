// Figure conflicts: two articles give other numbers for the same measure of one happening.
#pragma once

#include "app/chronology/chronology.h"

#include <vector>

namespace dateline {

/// The first telling of each event against every later one, in order of the events.
std::vector<Conflict> figureConflicts(const Chronology& chronology);

} // namespace dateline
