#include "ui/charts/chartpainter.h"

#include "ui/charts/lettering.h"
#include "ui/charts/placing.h"
#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace dateline {

namespace {

constexpr qreal ring = 2;

/// Edges on whole device pixels, so that bars and hairlines are sharp at every scale.
class Snap {
public:
    explicit Snap(const QPainter& painter) : m_transform(painter.deviceTransform()) {}

    QRectF edges(const QRectF& rect) const {
        const QRectF device = m_transform.mapRect(rect);
        const QPointF from(std::round(device.left()), std::round(device.top()));
        const QPointF to(std::round(device.right()), std::round(device.bottom()));
        return m_transform.inverted().mapRect(QRectF(from, to));
    }

    /// A level or upright stroke as the rectangle it covers.
    QRectF stroke(const QLineF& line, qreal width) const {
        const qreal scale = m_transform.m11();
        const qreal thick = std::max(1.0, std::round(width * scale)) / scale;
        const QRectF snapped = edges(QRectF(line.p1(), line.p2()).normalized());
        const bool level = line.y1() == line.y2();
        return level ? QRectF(snapped.left(), snapped.top(), snapped.width(), thick)
                     : QRectF(snapped.left(), snapped.top(), thick, snapped.height());
    }

private:
    QTransform m_transform;
};

QPen penFor(Fill fill, const QColor& ink) {
    QPen pen(ink, outline);
    pen.setJoinStyle(Qt::MiterJoin);
    if (fill == Fill::Dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4 / outline, 3 / outline});
    }
    return pen;
}

void paintLine(QPainter& painter, const PlacedLine& line, const Theme& theme) {
    const QColor ink = colourOf(line.ink, line.series, theme);
    const bool straight = line.line.x1() == line.line.x2() || line.line.y1() == line.line.y2();
    if (straight && !line.dashed) {
        painter.fillRect(Snap(painter).stroke(line.line, line.width), ink);
        return;
    }
    QPen pen(ink, line.width);
    pen.setCapStyle(Qt::RoundCap);
    if (line.dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({6 / line.width, 3 / line.width});
    }
    painter.setPen(pen);
    painter.drawLine(line.line);
}

void paintLines(QPainter& painter, const ChartLayout& layout, const Theme& theme, bool grid) {
    for (const PlacedLine& line : layout.lines) {
        if ((line.ink == Ink::Grid) == grid) {
            paintLine(painter, line, theme);
        }
    }
}

/// No grid line runs through a value.
void clearBehindLabels(QPainter& painter, const ChartLayout& layout, const Theme& theme) {
    for (const PlacedText& text : layout.texts) {
        if (text.point >= 0 && text.ink != Ink::Paper) {
            painter.fillRect(text.rect.adjusted(-2, 0, 2, 0), theme.base);
        }
    }
}

void paintMarker(QPainter& painter, const PlacedMark& mark, const QColor& ink, const Theme& theme) {
    const bool solid = mark.fill == Fill::Solid;
    painter.setPen(solid ? QPen(Qt::NoPen) : QPen(ink, 2, mark.fill == Fill::Dashed ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(solid ? ink : theme.base);
    PlacedMark inner = mark;
    const qreal inset = solid ? 0 : 1;
    inner.rect.adjust(inset, inset, -inset, -inset);
    if (mark.shape == MarkShape::Dot) {
        painter.drawEllipse(inner.rect);
    } else {
        painter.drawPolygon(cornersOf(inner));
    }
}

void paintBar(QPainter& painter, const PlacedMark& mark, const QColor& ink) {
    const QRectF rect = Snap(painter).edges(mark.rect);
    if (mark.fill == Fill::Solid || mark.fill == Fill::Soft) {
        painter.fillRect(rect, ink);
        return;
    }
    constexpr qreal inset = outline / 2;
    painter.setPen(penFor(mark.fill, ink));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
}

void paintMark(QPainter& painter, const PlacedMark& mark, const Theme& theme) {
    QColor ink = colourOf(mark.ink, mark.series, theme);
    if (mark.fill == Fill::Soft) {
        ink.setAlphaF(softness);
    }
    switch (mark.shape) {
    case MarkShape::Bar: paintBar(painter, mark, ink); break;
    case MarkShape::Dot:
    case MarkShape::Diamond:
    case MarkShape::Square:
    case MarkShape::Triangle: paintMarker(painter, mark, ink, theme); break;
    case MarkShape::Band: {
        const qreal radius = std::min(mark.rect.width(), mark.rect.height()) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(mark.rect, radius, radius);
        break;
    }
    }
}

void paintText(QPainter& painter, const PlacedText& text, const Theme& theme) {
    painter.setFont(pictureFont(text.style));
    painter.setPen(colourOf(text.ink, 0, theme));
    painter.drawText(baselineOf(text), text.text);
}

void paintRing(QPainter& painter, const QRectF& rect, qreal away, const QColor& ink) {
    if (!rect.isEmpty()) {
        painter.setPen(QPen(ink, ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), 4, 4);
    }
}

} // namespace

QColor colourOf(Ink ink, int series, const Theme& theme) {
    switch (ink) {
    case Ink::Text: return theme.text;
    case Ink::Quiet: return theme.text2;
    case Ink::Grid: return theme.line;
    case Ink::Axis: return theme.edge;
    case Ink::Paper: return theme.base;
    case Ink::Mark: return theme.series[std::size_t(series) % theme.series.size()];
    case Ink::Rise: return theme.changeUp;
    case Ink::Fall: return theme.changeDown;
    }
    return theme.text;
}

void paintChart(QPainter& painter, const ChartLayout& layout, const Theme& theme, const ChartMarks& marks) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintLines(painter, layout, theme, true);
    clearBehindLabels(painter, layout, theme);
    if (marks.hovered >= 0 && marks.hovered != marks.selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(pointRect(layout, marks.hovered).adjusted(-4, -4, 4, 4), 4, 4);
    }
    paintLines(painter, layout, theme, false);
    for (const PlacedMark& mark : layout.marks) {
        paintMark(painter, mark, theme);
    }
    for (const PlacedText& text : layout.texts) {
        paintText(painter, text, theme);
    }
    if (marks.selected >= 0) {
        const QRectF rect = pointRect(layout, marks.selected);
        paintRing(painter, rect, ring + 1, theme.accent);
        if (marks.focus) {
            paintRing(painter, rect, 3 * ring, theme.accent);
        }
    }
}

} // namespace dateline
