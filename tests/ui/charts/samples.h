// Chart samples: an invented railway's chronology and series, made by hand, and series drawn at random.
#pragma once

#include "app/chronology/series.h"

#include <random>

namespace dateline::samples {

/// One article of Meridian Newswire with `figures` figures, each in a paragraph of its own.
Chronology chronology(int figures);

SeriesPoint at(double value, int year, int figure = 0);
SeriesPoint named(double value, const QString& category, int figure = 0);

Series series(const QString& measure, const QString& unit, std::vector<SeriesPoint> points, bool change = false);

/// What the railway's article would give: columns, a line, bars, bars round zero, cards.
std::vector<Series> railway();

/// Parts of a whole, with names of any length.
Series shares(std::mt19937& random);

/// Any shape a series may take: counts, sizes, signs, ranges, periods, long and foreign names.
Series random(std::mt19937& random, int mostFigures);

} // namespace dateline::samples
