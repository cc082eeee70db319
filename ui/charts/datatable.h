// Data table: the points of a chart as rows, for spreadsheets and text editors.
#pragma once

#include "ui/charts/chart.h"

namespace dateline {

/// Lines of name, value, unit, note, sentence parted by tabs; the first names the columns. No cell is a formula.
QString tableOf(const Chart& chart);

/// The same as an HTML table with title, subtitle and source, every letter of the article escaped.
QString htmlTableOf(const Chart& chart);

} // namespace dateline
