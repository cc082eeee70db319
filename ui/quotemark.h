// The quotation sign: two comma shapes. Both filled: direct; both hollow: indirect; one of each: mixed.
#pragma once

#include "app/quotes/quote.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace dateline {

void paintQuoteMark(QPainter& painter, const QRectF& place, QuoteKind kind, const QColor& colour);

/// "Direct", "Indirect", "Mixed": the word that always stands beside the sign.
QString quoteKindText(QuoteKind kind);

} // namespace dateline
