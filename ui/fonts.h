// Fonts: the bundled type in the program's styles. Sans is the program's voice, serif the article's, letter for letter.
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QPointF;

namespace dateline {

enum class TextStyle {
    Number, // the big number of a card
    Display, // empty state
    Head, // an event's date, a period
    ChartTitle,
    Title, // an event's title in its panel
    Body, // controls, tables, lane names
    Label, // the same, medium
    Strong, // the same, semi-bold
    Small, // second lines, counts, status, a chart's source
    SmallStrong,
    Source, // the article
    Quote, // quote cards, tray, sentence strip
};

/// Makes Inter known to the program; before the first text is drawn. Repeating it costs nothing.
void loadSans();

/// Makes Charis known to the program; with the first document.
void loadSerif();

/// How much larger than the design the system wants its text, at least 1. `system` is the font before ours was set.
double scaleOf(const QFont& system);

/// The scale the application's font was made with; 1 when it is not one of ours.
double textScale();

/// A style's font. Pictures are made at scale 1, widgets at textScale().
QFont fontOf(TextStyle style, double scale = 1);

/// The distance of two base lines in that style, in pixels.
int lineHeight(TextStyle style, double scale = 1);

/// Draws a text with every digit centred in the widest digit's cell, so that numbers stand in columns and counts do
/// not jitter; returns its width. Uses the painter's font.
qreal paintTabular(QPainter& painter, const QPointF& baseline, const QString& text);
qreal tabularWidth(const QFont& font, const QString& text);

} // namespace dateline
