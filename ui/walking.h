// Walking a chronology by keyboard: which event or quote comes next, of those the filter lets pass. Invalid indices
// where there is none.
#pragma once

#include <QModelIndex>

namespace dateline {

class ChronologyModel;
class Filter;

/// The event `step` places from the current one; from nowhere the first or the last. Stops at both ends.
QModelIndex eventFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current, int step);

/// The next or previous quote, through the events and at last the undated ones; stays at the ends.
QModelIndex quoteFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current, int step);

/// The next event whose date is unsure, round the end to the first.
QModelIndex unsureFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current);

/// The next event with a bookmark, round the end to the first.
QModelIndex bookmarkFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current);

/// The event the text tells first of those within the days (since 1970-01-01), one with quotes if there is any.
QModelIndex firstTold(const ChronologyModel& model, double fromDay, double toDay);

} // namespace dateline
