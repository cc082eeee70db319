// Chart painter: a chart's layout in a theme's colours. Own painting: Qt Charts elides names, prints 1.78e+07 and has
// no calendar ticks.
#pragma once

#include "ui/charts/chartlayout.h"

class QColor;
class QPainter;

namespace dateline {

struct Theme;

/// What a meaning looks like; `series` counts the colours of Ink::Mark.
QColor colourOf(Ink ink, int series, const Theme& theme);

inline constexpr double softness = 0.28; // of what is Fill::Soft
inline constexpr double outline = 1.5; // of what is not filled

struct ChartMarks {
    int selected = -1; // the point with a ring round its mark
    int hovered = -1;
    bool focus = false; // the selected point is where the keyboard is
};

/// In the painter's coordinates at the layout's origin; the background is the caller's.
void paintChart(QPainter& painter, const ChartLayout& layout, const Theme& theme, const ChartMarks& marks = {});

} // namespace dateline
