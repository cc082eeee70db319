#include "ui/timeline/walk.h"

#include <algorithm>
#include <cmath>

namespace dateline {

int neighbour(const Entries& entries, int entry, int step, bool onlyQuoted) {
    const int count = int(entries.entries.size());
    for (int next = entry + step; next >= 0 && next < count; next += step) {
        if (!onlyQuoted || entries.entries[next].quotes > 0) {
            return next;
        }
    }
    return entry;
}

int acrossLanes(const Entries& entries, int entry, int step) {
    const Entry& from = entries.entries[entry];
    for (int lane = from.lane + step; lane >= 0 && lane < int(entries.lanes.size()); lane += step) {
        int nearest = -1;
        for (const LaneItem& item : entries.lanes[lane].items) {
            if (!item.echo
                && (nearest < 0
                    || std::abs(item.at() - from.at()) < std::abs(entries.entries[nearest].at() - from.at()))) {
                nearest = item.entry;
            }
        }
        if (nearest >= 0) {
            return nearest;
        }
    }
    return entry;
}

} // namespace dateline
