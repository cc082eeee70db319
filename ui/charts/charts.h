// Charts: the figures of a chronology as charts a newspaper could print, the most worth showing first.
#pragma once

#include "ui/charts/chart.h"

namespace dateline {

/// Series in the form that suits them best. Single changes in one unit stand together round one zero line, and what
/// is too much for one chart goes on in the next, limits::chartParts times at most. Never more than limits::charts.
std::vector<Chart> makeCharts(const Chronology& chronology, std::vector<Series> series);

/// The same of those most worth showing.
std::vector<Chart> makeCharts(const Chronology& chronology);

/// The points of a chart as they were before it, their names as categories.
Series seriesOf(const Chart& chart);

/// The chart with only what the text prints; in another form if too little is left for this one.
Chart withoutComputed(Chart chart);

/// The words of a figure's sentence, on one line.
QString sentenceOf(const Chronology& chronology, FigureRef figure);

} // namespace dateline
