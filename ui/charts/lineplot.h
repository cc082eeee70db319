// Line plot: values on a calendar axis, a line through those of one group, each with its marker and, where there is
// room, its value.
#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/chartlayout.h"

namespace dateline {

/// What several plots of one chart have in common.
struct LineAxes {
    ValueAxis values;
    Period days;
};

/// `steps` of the value axis, about.
LineAxes lineAxesOf(const Chart& chart, int steps = 4);

/// What one of them shows of it.
struct LinePart {
    std::vector<int> points; // indices into the chart's, each group's in order of time
    qreal lowest = 150; // pixels, with its labels
    bool coloured = false; // each group in its own colour and marker
};

/// Returns where it ends.
qreal plotLines(
    const Chart& chart, const LinePart& part, const LineAxes& axes, const QRectF& room, ChartLayout& layout);

/// What stands for a group of that number: the keys of a legend, the markers of a plot.
MarkShape markerOf(int group);

inline constexpr qreal markerSize = 9;

/// "0.5m" as the axis of a chart has it, all in one magnitude.
QString tickText(const Chart& chart, const ValueAxis& axis, double value);

} // namespace dateline
