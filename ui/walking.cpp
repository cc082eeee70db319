#include "ui/walking.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"

namespace dateline {

namespace {

int topRow(const QModelIndex& index) {
    return index.parent().isValid() ? index.parent().row() : index.row();
}

/// The next event for which the role is true, round the end to the first.
QModelIndex markedFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current, int role) {
    const int events = model.eventCount();
    const int from = current.isValid() ? topRow(current) : -1;
    for (int step = 1; step <= events; ++step) {
        const QModelIndex event = model.index((from + step) % events, 0);
        if (event.data(role).toBool() && filter.passes(event)) {
            return event;
        }
    }
    return {};
}

} // namespace

QModelIndex eventFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current, int step) {
    const int events = model.eventCount();
    if (events == 0) {
        return {};
    }
    const int from = current.isValid() ? qMin(topRow(current), events) : step > 0 ? -1 : events;
    for (int row = from + step; row >= 0 && row < events; row += step) {
        if (const QModelIndex event = model.index(row, 0); filter.passes(event)) {
            return event;
        }
    }
    const QModelIndex here = model.index(qBound(0, from, events - 1), 0);
    return filter.passes(here) ? here : QModelIndex();
}

QModelIndex quoteFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current, int step) {
    int top = current.isValid() ? topRow(current) : 0;
    int row = current.parent().isValid() ? current.row() + step : step > 0 ? 0 : -1;
    while (top >= 0 && top < model.rowCount()) {
        const QModelIndex under = model.index(top, 0);
        const int quotes = under.data(QuoteCountRole).toInt();
        if (row >= quotes && step < 0) {
            row = quotes - 1;
        }
        for (; row >= 0 && row < quotes; row += step) {
            if (const QModelIndex quote = model.index(row, 0, under); filter.passes(quote)) {
                return quote;
            }
        }
        top += step;
        row = step > 0 ? 0 : model.rowCount(model.index(top, 0));
    }
    return {};
}

QModelIndex unsureFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current) {
    return markedFrom(model, filter, current, UnsureRole);
}

QModelIndex bookmarkFrom(const ChronologyModel& model, const Filter& filter, const QModelIndex& current) {
    return markedFrom(model, filter, current, BookmarkedRole);
}

QModelIndex firstTold(const ChronologyModel& model, double fromDay, double toDay) {
    QModelIndex best;
    const auto rank = [&](const QModelIndex& event) {
        const bool outside
            = event.data(LastDayRole).toLongLong() < fromDay || event.data(FirstDayRole).toLongLong() > toDay;
        return std::tuple(outside, event.data(QuoteCountRole).toInt() == 0, event.data(AccountRole).toInt(),
            event.data(PlaceRole).toInt());
    };
    for (int row = 0; row < model.eventCount(); ++row) {
        const QModelIndex event = model.index(row, 0);
        if (!best.isValid() || rank(event) < rank(best)) {
            best = event;
        }
    }
    return best;
}

} // namespace dateline
