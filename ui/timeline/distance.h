// Distance: how long from one event to another, in days and in the units people say.
#pragma once

#include "ui/timeline/entries.h"

namespace dateline {

/// "62 days (2 months 1 day)", "2 h 15 min", "the same day"; "about" where either date is not exact. From when the one
/// begins to when the other does.
QString distanceText(const Entry& a, const Entry& b);

} // namespace dateline
