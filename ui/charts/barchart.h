// Bars: horizontal bars from zero, one row a point, with names in full.
#pragma once

#include "ui/charts/chartlayout.h"

namespace dateline {

/// Also the way out for columns that are too many or too wordy for their width.
qreal plotBars(const Chart& chart, const QRectF& room, ChartLayout& layout);

} // namespace dateline
