#include "ui/buttonlook.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace dateline {

void roundedBox(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline, qreal radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline.alpha() ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void focusRing(QPainter* painter, const QRectF& rect, const Theme& theme) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), controlRadius, controlRadius);
    painter->restore();
}

namespace {

bool focusedByKeys(const QStyleOption& option) {
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

/// ctl at rest, 6 % darker when pressed, the soft accent when switched on.
QColor buttonFill(const QStyleOption& option, const Theme& theme) {
    if (option.state & QStyle::State_Sunken) {
        return theme.isDark() ? theme.ctl.lighter(112) : theme.ctl.darker(106);
    }
    if (option.state & QStyle::State_On) {
        return theme.accentSoft;
    }
    const bool under = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    return under ? theme.alt : theme.ctl;
}

/// A box whose neighbours begin where it ends: square there, with one line between. What goes over its edge is not painted.
void joinedBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& outline, Join join) {
    const int before = join.before ? controlRadius : 0;
    const int after = join.after ? controlRadius : 0;
    roundedBox(painter, rect.adjusted(-before, 0, after, 0), fill, outline, controlRadius);
    if (join.before) {
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), outline);
    }
}

} // namespace

void drawPushButton(const QStyleOption& option, QPainter* painter, bool primary) {
    const Theme& theme = themeOf(option.palette);
    if (primary && (option.state & QStyle::State_Enabled)) {
        const QColor fill = option.state & QStyle::State_Sunken ? theme.accent.darker(106) : theme.accent;
        roundedBox(painter, option.rect, fill, fill, controlRadius);
    } else {
        roundedBox(painter, option.rect, buttonFill(option, theme), theme.ctlLine, controlRadius);
    }
    if (focusedByKeys(option)) {
        focusRing(painter, option.rect, theme);
    }
}

void drawToolButtonPanel(const QStyleOption& option, QPainter* painter, Join join) {
    const Theme& theme = themeOf(option.palette);
    const bool flat = option.state & QStyle::State_AutoRaise;
    const bool lively = option.state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver);
    if (!flat) {
        joinedBox(painter, option.rect, buttonFill(option, theme), theme.ctlLine, join);
    } else if (lively && (option.state & QStyle::State_Enabled)) {
        const QColor fill = option.state & QStyle::State_On ? theme.accentSoft : theme.line;
        roundedBox(painter, option.rect, fill, Qt::transparent, controlRadius);
    }
    if (focusedByKeys(option)) {
        focusRing(painter, option.rect, theme);
    }
}

void drawCheck(const QStyleOption& option, QPainter* painter) {
    const Theme& theme = themeOf(option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box(option.rect.x(), option.rect.y(), option.rect.width(), option.rect.height());
    const QColor ink = enabled ? theme.accent : theme.text3;
    roundedBox(painter, box, on ? ink : theme.ctl, on ? ink : theme.edge, 3);
    if (on) {
        const double unit = box.width() / 16;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(enabled ? theme.onAccent : theme.base, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF corner(box.left() + 7 * unit, box.top() + 11 * unit);
        painter->drawPolyline(QPolygonF{corner - QPointF(3 * unit, 3 * unit), corner, corner + QPointF(5 * unit, -6 * unit)});
        painter->restore();
    }
    if (focusedByKeys(option)) {
        focusRing(painter, box.adjusted(-2, -2, 2, 2), theme);
    }
}

Join joinOf(const QWidget* button) {
    const QByteArray place = button ? button->property(joinedProperty).toByteArray() : QByteArray();
    return {place == "middle" || place == "last", place == "middle" || place == "first"};
}

namespace {

QPixmap iconOf(const QIcon& icon, const QSize& size, const QStyleOption& option, const QColor& ink) {
    QPixmap drawn = icon.pixmap(size, option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    if (!isLineIcon(icon)) {
        return drawn;
    }
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), ink);
    return drawn;
}

} // namespace

void drawLabel(QPainter* painter, const QStyleOption& option, const QIcon& icon, const QSize& size, const QString& text,
    const QColor& ink, bool opensMenu) {
    const QRect& r = option.rect;
    const int words = text.isEmpty()
        ? 0
        : option.fontMetrics.horizontalAdvance(text.contains(u'&') ? QString(text).remove(u'&') : text);
    const int drawing = icon.isNull() ? 0 : size.width();
    const int gap = words && drawing ? iconGap : 0;
    const int chevron = opensMenu ? 8 + iconGap : 0;
    int x = r.left() + (r.width() - words - drawing - gap - chevron) / 2;
    if (drawing) {
        painter->drawPixmap(
            QRect(QPoint(x, r.center().y() + 1 - size.height() / 2), size), iconOf(icon, size, option, ink));
        x += drawing + gap;
    }
    painter->setPen(ink);
    painter->drawText(QRect(x, r.top(), words + 1, r.height()), Qt::AlignVCenter | Qt::TextHideMnemonic, text);
    if (opensMenu) {
        const QPointF tip(x + words + iconGap + 4, r.center().y() + 2.5);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
    }
}

void drawToolButton(const QStyleOptionToolButton& button, QPainter* painter, Join join) {
    const Theme& theme = themeOf(button.palette);
    drawToolButtonPanel(button, painter, join);
    const bool worded = button.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool pictured = button.toolButtonStyle != Qt::ToolButtonTextOnly || button.text.isEmpty();
    painter->save();
    painter->setFont(button.font);
    drawLabel(painter, button, pictured ? button.icon : QIcon(), button.iconSize,
        worded || button.icon.isNull() ? button.text : QString(),
        button.state & QStyle::State_Enabled ? theme.text : theme.text3,
        button.features & QStyleOptionToolButton::HasMenu);
    painter->restore();
}

} // namespace dateline
