// Chart painter: a chart's layout in a theme's colours. Own painting: Qt Charts elides names, prints 1.78e+07 and has
// no calendar ticks.
#pragma once

#include "ui/charts/chartlayout.h"

class QPainter;

namespace dateline {

struct Theme;

struct ChartMarks {
    int selected = -1; // the point with a ring round its mark
    int hovered = -1;
    bool focus = false; // the selected point is where the keyboard is
};

/// In the painter's coordinates at the layout's origin; the background is the caller's.
void paintChart(QPainter& painter, const ChartLayout& layout, const Theme& theme, const ChartMarks& marks = {});

} // namespace dateline
