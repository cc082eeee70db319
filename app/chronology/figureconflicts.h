// Figure conflicts: two articles give other numbers for the same measure of one happening.
#pragma once

#include "app/chronology/chronology.h"

#include <vector>

namespace dateline {

std::vector<Conflict> figureConflicts(const Chronology& chronology);

} // namespace dateline
