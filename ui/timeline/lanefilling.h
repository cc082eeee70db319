// Lane filling: from events and the names each belongs to, to lanes in order with everything that stands in them.
#pragma once

#include "ui/timeline/entries.h"

namespace dateline {

/// The names of all events, each known by its number.
struct LaneNames {
    QStringList names;
    std::vector<int> counts; // of quotes or events, by name
    int nameless = 0; // the same of events without a name
    std::vector<int> ofRows; // numbers of the names of each row, one row after the other
    std::vector<int> begins; // where a row's begin; one more than there are rows
};

/// Makes the lanes of `entries`, which are sorted. Names that are new to `known` come behind it, by their counts.
void fillLanes(Entries& entries, const LaneNames& names, QStringList& known);

} // namespace dateline
