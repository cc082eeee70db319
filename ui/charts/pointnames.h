// Point names: what stands under a column or before a bar, and the period all points of a chart have in common.
#pragma once

#include "ui/charts/sourceline.h"

namespace dateline {

/// Fills the points' names and the chart's `when`, `overTime` and `groups` from periods and categories, one point of
/// the chart for each of the series. Categories that are each followed over time become groups. Points that would share
/// a name are told apart by their place in the text or by the words round them.
void namePoints(Chart& chart, const std::vector<SeriesPoint>& points, const SourceLines& sources);

/// The period of a point that has one, in the largest calendar unit it is whole in.
QString periodText(const SeriesPoint& point);

/// After points were taken away; a single group that is left is told by the subtitle.
void dropEmptyGroups(Chart& chart);

} // namespace dateline
