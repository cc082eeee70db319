// Placing: the moves every plot is made of: lines of text set against a point, the fill of a mark, the room a label
// needs.
#pragma once

#include "ui/charts/chartlayout.h"

#include <QPolygonF>

namespace dateline {

enum class Anchor { Left, Centre, Right }; // where the text's own edge or middle meets the point

struct Lettering {
    TextStyle style = TextStyle::Body;
    Ink ink = Ink::Text;
    int point = -1;
};

/// Lines on a common pitch in pictures; closer than in widgets.
qreal linePitch(TextStyle style);

QSizeF sizeOf(const QStringList& lines, TextStyle style); // pixels at scale 1

/// Sets lines from `top` downwards, their `side` at `x`.
void place(ChartLayout& layout, const QStringList& lines, Lettering lettering, qreal x, qreal top, Anchor side);

/// What a point's label says, in as few lines of at most `width` as it takes.
QStringList labelLines(const ChartPoint& point, qreal width);

/// The point with its change in its label: "520 (+41%)".
ChartPoint withChange(ChartPoint point);

Fill fillOf(const ChartPoint& point);

/// Where the letters of a placed text stand.
QPointF baselineOf(const PlacedText& text);

/// The corners of a mark that has some; empty for what is round.
QPolygonF cornersOf(const PlacedMark& mark);

} // namespace dateline
