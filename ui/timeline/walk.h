// Walk: which event the keyboard goes to: the neighbours in time, and the nearest in the next lane. No widget.
#pragma once

#include "ui/timeline/entries.h"

namespace dateline {

/// The entry `step` further in time, or, when only those with quotes count, the next of them; the same at the ends.
int neighbour(const Entries& entries, int entry, int step, bool onlyQuoted);

/// The entry nearest in time in the next lane upwards (-1) or downwards (1); the same if there is none.
int acrossLanes(const Entries& entries, int entry, int step);

} // namespace dateline
