#include "ui/quotemark.h"

#include "ui/texts.h"

#include <QPainter>
#include <QPainterPath>

namespace dateline {

namespace {

constexpr double drawingWidth = 12.5; // in the units of the comma below
constexpr double drawingHeight = 11;

QPainterPath comma() {
    QPainterPath path(QPointF(1, 6.2));
    path.cubicTo(1, 4, 2.2, 2.6, 4.4, 2);
    path.lineTo(4.4, 3.6);
    path.cubicTo(3.5, 4, 3.1, 4.6, 3, 5.5);
    path.lineTo(4.6, 5.5);
    path.lineTo(4.6, 9.5);
    path.lineTo(1, 9.5);
    path.closeSubpath();
    return path;
}

} // namespace

void paintQuoteMark(QPainter& painter, const QRectF& place, QuoteKind kind, const QColor& colour) {
    const double scale = std::min(place.width() / drawingWidth, place.height() / drawingHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(drawingWidth, drawingHeight) * scale / 2);
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, 1));
    const QPainterPath shape = comma();
    painter.setBrush(kind == QuoteKind::Indirect ? QBrush() : QBrush(colour));
    painter.drawPath(shape);
    painter.setBrush(kind == QuoteKind::Direct ? QBrush(colour) : QBrush());
    painter.drawPath(shape.translated(6, 0));
    painter.restore();
}

QString quoteKindText(QuoteKind kind) {
    switch (kind) {
    case QuoteKind::Direct: return QuoteText::tr("Direct");
    case QuoteKind::Indirect: return QuoteText::tr("Indirect");
    case QuoteKind::Mixed: return QuoteText::tr("Mixed");
    }
    return {};
}

} // namespace dateline
