// Entries: what a model tells a timeline, read once into arrays: events by date, lanes by who speaks or another kind,
// pins of figures.
#pragma once

#include "ui/timeline/form.h"
#include "ui/timeline/gaps.h"
#include "ui/timeline/lanekind.h"
#include "ui/timeline/timescale.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

class QAbstractItemModel;

namespace dateline {

class Filter;

/// Where a mark that shows nothing but when it began stands: in the middle of the first day, or of a shorter time.
inline double dotOf(DayRange days) {
    return days.from + std::min(1.0, days.length()) / 2;
}

/// The last day, or the whole of a shorter time, begins here.
inline double lastOf(DayRange days) {
    return days.to - std::min(1.0, days.length());
}

/// When it happens, in days since 1970-01-01; a clock time is a part of its day.
struct Entry {
    DayRange days;
    int row = 0; // in the model
    int lane = 0; // where its full mark stands
    int quotes = 0;
    Form form = Form::Dot;
    qint8 colour = -1; // of its first speaker, of the eight series; -1: neutral
    bool future = false;
    bool unsure = false;

    double at() const { return dotOf(days); }
};

/// An entry in a lane; an echo when its full mark stands in another.
struct LaneItem {
    DayRange days;
    int entry = 0;
    bool echo = false;
    qint8 barRow = -1; // of a lasting event: its row among the lane's bars, if it found one

    double at() const { return dotOf(days); }
};

struct Lane {
    QString name; // empty: of events that have none
    int others = 0; // how many names share it; 0: it is one name's
    int colour = -1; // of the eight series; -1: neutral
    int count = 0; // of quotes or of events, as the kind of lane has it
    std::vector<LaneItem> items; // by where they are dots
    std::vector<std::vector<int>> barRows; // items that last and never overlap, by row; the same at every zoom
    std::vector<double> starts; // when what is counted here (echoes are not) begins, sorted
    std::vector<double> ends; // when its last day begins, sorted
    Gaps gaps;
};

/// By what lanes are made, and the names that had one before, in the order that gave them place and colour.
struct LaneOrder {
    const LaneKind* kind = &laneKinds().front();
    QStringList speakers;
    QStringList others; // the names of a kind that is not by speaker

    bool bySpeaker() const { return kind == &laneKinds().front(); }
    QStringList& names() { return bySpeaker() ? speakers : others; }
};

struct Pin {
    int row = 0; // of the event in the model
    int child = 0; // the figure's row under it
    DayRange days;
    QString text;
};

struct Entries {
    const LaneKind* kind = &laneKinds().front(); // of the lanes
    std::vector<Entry> entries; // by where they are dots, then the finer date, then the model's order
    std::vector<double> starts; // when they begin, sorted
    std::vector<int> byRow; // model row to entry; -1: has no date
    std::vector<Lane> lanes;
    std::vector<Pin> pins; // by their middles
    DayRange extent; // of all entries
    double finest = 1; // days of the shortest of them, at most one

    bool isEmpty() const { return entries.empty() && pins.empty(); }

    int entryOfRow(int row) const { return row >= 0 && row < int(byRow.size()) ? byRow[row] : -1; }
};

/// Reads the roles of ChronologyModel. Names in `order` keep their place and colour; new ones are added to it.
/// What a filter does not let pass is not there.
Entries readEntries(const QAbstractItemModel& model, LaneOrder& order, const Filter* filter = nullptr);

/// The part of the extent worth showing first: without the few that lie far off.
DayRange coreOf(const Entries& entries);

} // namespace dateline
