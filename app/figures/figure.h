// Figure: a cited quantity: value, unit, what is measured, for which period, and whether it is a change or a level.
#pragma once

#include "app/text/span.h"
#include "app/time/timex.h"

#include <QString>

#include <optional>

namespace dateline {

enum class Qualifier { Exact, About, MoreThan, LessThan };
enum class Direction { None, Up, Down };

struct Figure {
    Span span;
    std::optional<double> value; // magnitude words are in it: 17.8 billion is 17800000000
    std::optional<double> low; // of a range; either may be missing
    std::optional<double> high;
    Qualifier qualifier = Qualifier::Exact;
    QString unit; // ISO 4217 code, "percent", "percentage point", a unit, or the noun that is counted; empty if none
    Span unitSpan; // as written; empty if none
    bool change = false; // a difference, not a level
    Direction direction = Direction::None;
    QString measure; // what is measured, in the article's words; empty if unknown
    std::optional<Period> period; // what the figure refers to
    int time = -1; // index of the time mention the period comes from; -1: none
    int base = -1; // for a change: index of the figure that holds the level it leads to; for a level: none
    int sentence = 0;
    int event = -1; // index into the events of the account; set by the chronology
    bool corrected = false; // a reader named the measure or the event

    bool operator==(const Figure&) const = default;
};

/// A length of time or an age: read, but neither charted nor pinned to the timeline.
bool isDuration(const Figure& figure);

} // namespace dateline
