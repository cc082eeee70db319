// Description: a chart in words: the line under its title and the text for those who cannot see the picture.
#pragma once

#include "ui/charts/chart.h"

namespace dateline {

/// "US dollars, 2020"; a card, which has its unit at the number, tells the period alone.
QString subtitleOf(const Chart& chart);

/// Whether the title begins with the unit: "Journeys, freight trains" needs no journeys beside its values.
bool saysUnit(const Chart& chart);

/// "Column chart. Freight, tonnes. 2020: 2.02 million; 2021: 2.4 million (+18.6%). Source: ..."; long charts are told
/// by their ends and extremes.
QString descriptionOf(const Chart& chart);

/// "Coal, 2020: 27 million (expected). Coal output fell to ...": a point and its sentence.
QString pointInWords(const Chart& chart, int point);

} // namespace dateline
