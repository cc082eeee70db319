// Density: how many events fall into bins of time, exactly, and when a lane is too full to draw them one by one.
#pragma once

#include "ui/timeline/entries.h"

namespace dateline {

/// Bins of one width on a grid that begins at day 0, so that panning never moves an event to another bin.
struct Bins {
    qint64 first = 0; // number of the first bin; bin n covers [n, n + 1) widths
    std::vector<int> counts;

    bool operator==(const Bins&) const = default;
};

/// Counts of the bins that meet `range`; `starts` are sorted.
Bins countBins(const std::vector<double>& starts, double daysPerBin, DayRange range);

int fullestBin(const std::vector<double>& starts, double daysPerBin);

/// How many of the sorted days lie in [from, to).
int countWithin(const std::vector<double>& days, double from, double to);

/// Whether a lane is drawn as bins at that zoom. Depends on all its events, never on what is in view; many events on
/// one day do not make a lane crowded: they become a capsule.
bool isCrowded(const Lane& lane, double pixelsPerDay);

} // namespace dateline
