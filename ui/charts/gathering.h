// Gathering: which series share a chart, and which need none of their own.
#pragma once

#include "app/chronology/series.h"

namespace dateline {

/// Changes of different measures in one unit share a zero line if each has only one to show; a lone change that is
/// shown with the level it led to, a lone sum told once more in another currency, and what no newspaper could print are
/// left out.
std::vector<Series> gathered(const Chronology& chronology, std::vector<Series> series);

/// For every account and level the change the text says led to it; -1: none.
std::vector<std::vector<int>> changesLedTo(const Chronology& chronology);

/// The first limits::charts, the most worth showing; the rest is told by the table.
std::vector<Series> worthCharting(const std::vector<Series>& series);

} // namespace dateline
