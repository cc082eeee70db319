// Axis: which ticks stand on a timescale and what they are called, from seconds to millennia. No widget.
#pragma once

#include "ui/timeline/timescale.h"

#include <QString>

#include <vector>

namespace dateline {

/// A named stretch of the calendar. Named at its middle, or, when `atStart`, right of its first day.
struct AxisLabel {
    DayRange span;
    QString text;
    bool atStart = false;

    bool operator==(const AxisLabel&) const = default;
};

struct AxisTick {
    double day = 0;
    bool major = false;

    bool operator==(const AxisTick&) const = default;
};

struct Axis {
    std::vector<AxisLabel> upper; // years, or what the lower row stands in
    std::vector<AxisLabel> lower; // months or days; may be empty
    std::vector<AxisTick> ticks;
    std::vector<double> grid; // days with a line through all lanes

    bool operator==(const Axis&) const = default;
};

/// `unit` is how much larger than the design the letters are.
Axis makeAxis(const Timescale& scale, double width, double unit = 1);

QString yearText(qint64 year); // 2021, 44 BCE

} // namespace dateline
