#include "ui/charts/placing.h"

#include "ui/charts/lettering.h"

#include <QFontMetricsF>

namespace dateline {

qreal linePitch(TextStyle style) {
    switch (style) {
    case TextStyle::Number: return 44;
    case TextStyle::ChartTitle: return 20;
    default: return 16;
    }
}

QSizeF sizeOf(const QStringList& lines, TextStyle style) {
    return {widest(style, lines), linePitch(style) * lines.size()};
}

void place(ChartLayout& layout, const QStringList& lines, Lettering lettering, qreal x, qreal top, Anchor side) {
    const qreal pitch = linePitch(lettering.style);
    for (const QString& line : lines) {
        const qreal width = textWidth(lettering.style, line);
        const qreal left = side == Anchor::Left ? x : side == Anchor::Right ? x - width : x - width / 2;
        layout.texts.push_back(
            {QRectF(left, top, width, pitch), line, lettering.style, lettering.ink, lettering.point});
        top += pitch;
    }
}

QStringList labelLines(const ChartPoint& point, qreal width) {
    const QString whole = point.note.isEmpty() ? point.label : point.label + u' ' + point.note;
    return wrapped(TextStyle::Strong, whole, width);
}

ChartPoint withChange(ChartPoint point) {
    if (!point.change.isEmpty()) {
        point.label += QStringLiteral(" (%1)").arg(point.change);
    }
    return point;
}

Fill fillOf(const ChartPoint& point) {
    return point.derived ? Fill::Dashed : point.expected ? Fill::Hollow : Fill::Solid;
}

QPointF baselineOf(const PlacedText& text) {
    const QFontMetricsF metrics(pictureFont(text.style));
    const qreal spare = text.rect.height() - metrics.ascent() - metrics.descent();
    return {text.rect.left(), text.rect.top() + spare / 2 + metrics.ascent()};
}

QPolygonF cornersOf(const PlacedMark& mark) {
    const QRectF& rect = mark.rect;
    const QPointF centre = rect.center();
    switch (mark.shape) {
    case MarkShape::Diamond:
        return QList<QPointF>{{centre.x(), rect.top()}, {rect.right(), centre.y()}, {centre.x(), rect.bottom()},
            {rect.left(), centre.y()}};
    case MarkShape::Triangle: return QList<QPointF>{{centre.x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()};
    case MarkShape::Bar:
    case MarkShape::Square:
        return QList<QPointF>{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    case MarkShape::Dot:
    case MarkShape::Band: break;
    }
    return {};
}

} // namespace dateline
