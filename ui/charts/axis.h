// Axes: round values and whole calendar units that fit the room there is.
#pragma once

#include "app/time/timex.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace dateline {

struct ValueAxis {
    double from = 0;
    double to = 1;
    double step = 1; // ticks stand at multiples of it

    std::vector<double> ticks() const; // from `from` to `to`, a step apart
};

/// As many steps of 1, 2, 2.5 or 5 times a power of ten, or a few less, or one more. Starts at zero unless all values
/// lie close together, far from it.
ValueAxis valueAxis(double smallest, double largest, int steps = 4);

struct CalendarTick {
    double day = 0; // days since 1970-01-01: where the stroke stands, a unit's first day
    double labelDay = 0; // where its label is centred
    QStringList label; // one or two lines
};

struct CalendarAxis {
    double from = 0;
    double to = 1;
    std::vector<CalendarTick> ticks;
};

/// The finest of days, months and years whose labels, as wide as `width` says, stand apart on that many pixels.
CalendarAxis calendarAxis(Period period, double pixels, const std::function<double(const QString&)>& width);

} // namespace dateline
