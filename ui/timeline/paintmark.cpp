#include "ui/timeline/paintmark.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace dateline {

namespace {

constexpr double fade = 8; // pixels over which a soft end fades
constexpr double outline = 1.5;

struct Ends {
    bool softLeft = false;
    bool softRight = false;
};

/// Fades into nothing; on paper, whose engines know no transparent gradient, into the ground.
QBrush fading(
    const QPainter& painter, const QRectF& box, const QColor& colour, const Theme& theme, Ends ends, double length) {
    const QPaintEngine::Type engine = painter.paintEngine()->type();
    QColor clear = engine == QPaintEngine::Raster || engine == QPaintEngine::User ? colour : theme.base;
    clear.setAlpha(clear == colour ? 0 : 255);
    QLinearGradient gradient(box.topLeft(), box.topRight());
    const double part = std::min(length / std::max(1.0, box.width()), 1.0 / (1 + ends.softLeft * ends.softRight));
    gradient.setColorAt(0, ends.softLeft ? clear : colour);
    gradient.setColorAt(ends.softLeft ? part : 0, ends.softLeft ? colour : colour);
    gradient.setColorAt(ends.softRight ? 1 - part : 1, colour);
    gradient.setColorAt(1, ends.softRight ? clear : colour);
    return gradient;
}

void paintBar(QPainter& painter, const QRectF& box, const QColor& colour, const Theme& theme, Ends ends, double unit) {
    if (!ends.softLeft && !ends.softRight) {
        painter.setBrush(colour);
        painter.drawRoundedRect(box, 2 * unit, 2 * unit);
        return;
    }
    painter.fillRect(box, fading(painter, box, colour, theme, ends, std::min(fade * unit, box.width() / 3)));
}

void paintHollow(QPainter& painter, const QRectF& box, const QColor& colour, const Theme& theme, double radius,
    bool dashed, double unit) {
    QPen pen(colour, outline * unit);
    if (dashed) {
        pen.setDashPattern({3 / outline, 2.5 / outline});
    }
    painter.setPen(pen);
    painter.setBrush(theme.base);
    const double half = outline * unit / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius * unit, radius * unit);
    painter.setPen(Qt::NoPen);
}

/// A line that fades away from its cap; the chevron at the cap points where the date may lie.
void paintArrow(QPainter& painter, const SceneMark& mark, const QColor& colour, const Theme& theme, bool before,
    bool dashed, double unit) {
    const double y = mark.box.center().y();
    const double cap = mark.from;
    const QRectF line = before ? QRectF(mark.box.left(), y - unit, cap - mark.box.left(), 2 * unit)
                               : QRectF(cap, y - unit, mark.box.right() - cap, 2 * unit);
    if (dashed) {
        painter.setPen(QPen(colour, outline * unit, Qt::CustomDashLine));
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    } else {
        painter.fillRect(line, fading(painter, line, colour, theme, {before, !before}, line.width() * 0.6));
    }
    painter.setPen(QPen(colour, 2.5 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(cap, y - 7 * unit), QPointF(cap, y + 7 * unit));
    painter.setPen(QPen(colour, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double tip = (before ? -12 : 12) * unit;
    const double tail = (before ? -7 : 7) * unit;
    const QPointF chevron[]{{cap + tail, y - 5 * unit}, {cap + tip, y}, {cap + tail, y + 5 * unit}};
    painter.drawPolyline(chevron, 3);
    painter.setPen(Qt::NoPen);
}

void paintDot(QPainter& painter, const SceneMark& mark, const Entry& entry, const QColor& colour, const Theme& theme,
    double unit) {
    const double radius = (mark.echo ? design::echoRadius : design::dotRadius) * unit;
    const QPointF centre = mark.box.center();
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (entry.form == Form::About && !mark.echo && !mark.compact) {
        const QRectF bar(
            mark.box.left(), centre.y() - design::barHeight * unit / 2, mark.box.width(), design::barHeight * unit);
        paintBar(painter, bar, colour, theme, {true, true}, unit);
        painter.setBrush(theme.base);
        painter.drawEllipse(circle.adjusted(-1.5 * unit, -1.5 * unit, 1.5 * unit, 1.5 * unit));
    }
    if (entry.unsure || entry.future) {
        paintHollow(painter, circle, colour, theme, radius / unit, entry.unsure, unit);
    } else {
        painter.setBrush(colour);
        painter.drawEllipse(circle);
    }
}

/// A ribbon with a notch.
void paintBookmark(QPainter& painter, QPointF top, double unit) {
    const double half = 3 * unit;
    const double height = 9 * unit;
    const QPointF corners[]{top + QPointF(-half, 0), top + QPointF(half, 0), top + QPointF(half, height),
        top + QPointF(0, height - half), top + QPointF(-half, height)};
    painter.drawPolygon(corners, 5);
}

/// A sheet with two lines of writing.
void paintNote(QPainter& painter, QPointF top, const Theme& theme, double unit) {
    const QRectF sheet(top.x() - 4 * unit, top.y(), 8 * unit, 8 * unit);
    painter.drawRoundedRect(sheet, unit, unit);
    for (const double line : {2.0, 5.0}) {
        painter.fillRect(QRectF(sheet.left() + 1.5 * unit, sheet.top() + line * unit, 5 * unit, unit), theme.base);
    }
}

} // namespace

void paintKeepsakes(QPainter& painter, QPointF middle, bool bookmark, bool note, const Theme& theme, double unit) {
    const QPointF top = middle - QPointF(0, 18 * unit);
    const double apart = bookmark && note ? 5.5 * unit : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    if (bookmark) {
        paintBookmark(painter, top - QPointF(apart, 0), unit);
    }
    if (note) {
        paintNote(painter, top + QPointF(apart, 0), theme, unit);
    }
}

void paintMark(QPainter& painter, const SceneMark& mark, const Entry& entry, const QColor& colour, const Theme& theme,
    double unit) {
    painter.setPen(Qt::NoPen);
    const bool before = entry.form == Form::Before;
    if (mark.echo || mark.compact || entry.form == Form::Dot || entry.form == Form::About
        || (entry.form == Form::Range && mark.to == mark.from)) {
        paintDot(painter, mark, entry, colour, theme, unit);
    } else if (before || entry.form == Form::After) {
        paintArrow(painter, mark, colour, theme, before, entry.unsure, unit);
    } else if (entry.unsure || entry.future) {
        paintHollow(painter, mark.box, colour, theme, entry.unsure ? 4 : 2, entry.unsure, unit);
    } else {
        const bool soft = entry.form == Form::Soft;
        paintBar(painter, mark.box, colour, theme,
            {soft || entry.form == Form::Until, soft || entry.form == Form::Since}, unit);
    }
}

} // namespace dateline
