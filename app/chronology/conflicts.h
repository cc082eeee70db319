// Conflicts: where two articles tell one thing differently: another number for the same measure, other words in the
// same quotation.
#pragma once

#include "app/chronology/chronology.h"

#include <vector>

namespace dateline {

/// The conflicts of a merged chronology, by place. Figures are compared where two articles tell of one happening: the
/// same unit and measure, values that cannot both be true. Quotations are compared wherever the same speaker is quoted
/// by two articles in nearly the same words; a shorter excerpt of the same words is no conflict.
std::vector<Conflict> findConflicts(const Chronology& chronology);

} // namespace dateline
