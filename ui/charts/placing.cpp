#include "ui/charts/placing.h"

#include "ui/charts/lettering.h"

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

Fill fillOf(const ChartPoint& point) {
    return point.derived ? Fill::Dashed : point.expected ? Fill::Hollow : Fill::Solid;
}

} // namespace dateline
