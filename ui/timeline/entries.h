// Entries: what a model tells a timeline, read once into arrays: events by date, lanes by speaker, pins of figures.
#pragma once

#include "ui/timeline/form.h"
#include "ui/timeline/gaps.h"
#include "ui/timeline/timescale.h"

#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemModel;

namespace dateline {

class Filter;

struct Entry {
    int row = 0; // in the model
    int first = 0; // days since 1970-01-01, inclusive
    int last = 0;
    int lane = 0; // where its full mark stands
    int quotes = 0;
    Form form = Form::Dot;
    bool future = false;
    bool unsure = false;

    DayRange days() const { return {double(first), double(last) + 1}; }
};

/// An entry in a lane; an echo when its full mark stands in another.
struct LaneItem {
    int entry = 0;
    int first = 0;
    int last = 0;
    bool echo = false;
    qint8 barRow = -1; // of a lasting event: its row among the lane's bars, if it found one
};

struct Lane {
    QString name; // empty: nobody speaks
    int others = 0; // how many speakers share it; 0: it is one speaker's
    int colour = -1; // of the eight series; -1: neutral
    int quotes = 0;
    std::vector<LaneItem> items; // by first day
    std::vector<std::vector<int>> barRows; // items that last and never overlap, by row; the same at every zoom
    std::vector<int> starts; // first days of what is counted here (echoes are not), sorted
    std::vector<int> ends; // their last days, sorted
    Gaps gaps;
};

struct Pin {
    int row = 0; // of the event in the model
    int child = 0; // the figure's row under it
    DayRange days;
    QString text;
};

struct Entries {
    std::vector<Entry> entries; // by first day, then the finer date, then the model's order
    std::vector<int> starts; // their first days
    std::vector<int> byRow; // model row to entry; -1: has no date
    std::vector<Lane> lanes;
    std::vector<Pin> pins; // by their middles
    DayRange extent; // of all entries

    bool isEmpty() const { return entries.empty() && pins.empty(); }

    int entryOfRow(int row) const { return row >= 0 && row < int(byRow.size()) ? byRow[row] : -1; }
};

/// Reads the roles of ChronologyModel. `speakers` are those met before, in their order, which keeps their colours;
/// new ones are added to it. What a filter does not let pass is not there.
Entries readEntries(const QAbstractItemModel& model, QStringList& speakers, const Filter* filter = nullptr);

/// The part of the extent worth showing first: without the few that lie far off.
DayRange coreOf(const Entries& entries);

} // namespace dateline
