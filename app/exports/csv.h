// CSV of figures: a line a point, each with the sentence it comes from. RFC 4180: commas, CRLF, quotes where needed.
#pragma once

#include "app/chronology/series.h"

#include <QByteArray>

namespace dateline {

/// Columns: measure, name, value, low, high, qualifier, unit, kind, from, to, note, sentence, file, begin, end. UTF-8;
/// numbers with a decimal point and no grouping; offsets of the figure's words in code points. A text a spreadsheet
/// would take for a formula begins with an apostrophe.
QByteArray figuresCsv(const Chronology& chronology, const std::vector<Series>& series);

/// One cell of text on one line, never a formula.
QString inertCell(const QString& text);

} // namespace dateline
