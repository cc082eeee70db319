// Point names: what stands under a column or before a bar, and the period all points of a chart have in common.
#pragma once

#include "ui/charts/sourceline.h"

namespace dateline {

/// Fills the points' names and the chart's `when` and `overTime` from periods and categories, one point of the chart
/// for each of the series. Points that would share a name are told apart by their place in the text.
void namePoints(Chart& chart, const std::vector<SeriesPoint>& points, const SourceLines& sources);

} // namespace dateline
