// Chart layout: where every letter, bar, marker and line of a chart lies, as plain data, before anything is painted.
#pragma once

#include "ui/charts/chart.h"
#include "ui/fonts.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

namespace dateline {

/// Colours by what they mean; the theme says which they are.
enum class Ink { Text, Quiet, Grid, Axis, Paper, Mark, Rise, Fall };

enum class Fill {
    Solid,
    Soft, // where within it the value lies is not known: a range, a period
    Hollow, // expected
    Dashed, // computed
};

enum class MarkShape { Bar, Dot, Diamond, Square, Triangle, Band };

struct PlacedText {
    QRectF rect; // what the letters take up: their advance and the height of the line
    QString text;
    TextStyle style = TextStyle::Body;
    Ink ink = Ink::Text;
    int point = -1; // index into the chart's points; -1: none
};

struct PlacedMark {
    MarkShape shape = MarkShape::Bar;
    QRectF rect;
    Ink ink = Ink::Mark;
    Fill fill = Fill::Solid;
    int point = 0; // -1: a key to what marks of its kind stand for
    int series = 0; // of Ink::Mark: which of the theme's colours
};

struct PlacedLine {
    QLineF line;
    Ink ink = Ink::Axis;
    qreal width = 1;
    bool dashed = false;
    int series = 0; // of Ink::Mark
};

/// In pixels at scale 1; painted lines first, then marks, then texts.
struct ChartLayout {
    QSizeF size;
    QRectF plot;
    std::vector<PlacedLine> lines;
    std::vector<PlacedMark> marks;
    std::vector<PlacedText> texts;
};

enum class Fit {
    Fill, // the source line stands at the bottom of the room
    Tight, // and right under the plot: no blank below what does not grow with its room
};

/// Lays a chart out in at least that much room; it grows, downwards first, rather than cut or shorten a text.
ChartLayout layOut(const Chart& chart, QSizeF room, Fit fit = Fit::Fill);

/// The point at a place of the layout: its mark with a little room around it, or its label; -1 if none.
int pointAt(const ChartLayout& layout, QPointF place);

/// What a point takes up: its marks without the labels.
QRectF markRect(const ChartLayout& layout, int point);

/// The same; of a point without a mark its first words.
QRectF pointRect(const ChartLayout& layout, int point);

} // namespace dateline
