// Charts: the figures of a chronology as charts a newspaper could print, the most worth showing first.
#pragma once

#include "ui/charts/chart.h"

namespace dateline {

/// Every series in the form that suits it best. Single changes in one unit stand together round one zero line, and what
/// is too much for one chart goes on in the next.
std::vector<Chart> makeCharts(const Chronology& chronology);
std::vector<Chart> makeCharts(const Chronology& chronology, std::vector<Series> series);

/// The chart with only what the text prints; in another form if too little is left for this one.
Chart withoutComputed(Chart chart);

/// The sentence a figure stands in; the figure alone if the sentence is not known.
Span sentenceSpan(const Account& account, const Figure& figure);

/// The words of a figure's sentence, on one line.
QString sentenceOf(const Chronology& chronology, FigureRef figure);

} // namespace dateline
