#include "ui/style.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int controlRadius = 4;
constexpr int controlHeight = 32;
constexpr int iconSize = 16;
constexpr int menuBarHeight = 28;
constexpr int scrollBarWidth = 12;
constexpr int shortestThumb = 32;

int scaled(int pixels) {
    return qRound(pixels * textScale());
}

/// An outline that falls on whole pixels.
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

void drawToolButtonPanel(const QStyleOption& option, QPainter* painter) {
    const Theme& theme = themeOf(option.palette);
    const bool flat = option.state & QStyle::State_AutoRaise;
    const bool lively = option.state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver);
    if (!flat) {
        roundedBox(painter, option.rect, buttonFill(option, theme), theme.ctlLine, controlRadius);
    } else if (lively && (option.state & QStyle::State_Enabled)) {
        const QColor fill = option.state & QStyle::State_On ? theme.accentSoft : theme.line;
        roundedBox(painter, option.rect, fill, Qt::transparent, controlRadius);
    }
    if (focusedByKeys(option)) {
        focusRing(painter, option.rect, theme);
    }
}

void drawField(const QStyleOption& option, QPainter* painter) {
    const Theme& theme = themeOf(option.palette);
    roundedBox(painter, option.rect, theme.ctl, theme.ctlLine, controlRadius);
    if (option.state & QStyle::State_HasFocus) {
        focusRing(painter, option.rect, theme);
    }
}

constexpr int buttonInset = 12;
constexpr int iconGap = 8;

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

/// Icon and words of a button, the pair in the middle, with a chevron at the end when it opens a menu.
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

void drawToolButton(const QStyleOptionToolButton& button, QPainter* painter) {
    const Theme& theme = themeOf(button.palette);
    drawToolButtonPanel(button, painter);
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

QRect thumbOf(const QStyleOptionSlider& bar) {
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const double range = double(bar.maximum) - bar.minimum;
    const int thumb
        = range <= 0 ? length : qMax(qMin(shortestThumb, length), int(length * bar.pageStep / (range + bar.pageStep)));
    const int at
        = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    return upright ? QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), thumb)
                   : QRect(bar.rect.x() + at, bar.rect.y(), thumb, bar.rect.height());
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter) {
    const Theme& theme = themeOf(bar.palette);
    painter->fillRect(bar.rect, theme.base);
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool lively = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF thumb = QRectF(thumbOf(bar)).adjusted(3, 3, -3, -3);
    roundedBox(painter, thumb, lively ? theme.edge : theme.ctlLine, Qt::transparent, 3);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(*option, painter, widget && widget->property(primaryProperty).toBool());
        return;
    case PE_PanelButtonTool: drawToolButtonPanel(*option, painter); return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            drawField(*option, painter);
        }
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange) {
            focusRing(painter, option->rect, themeOf(option->palette));
        }
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    if (element == CE_Splitter) {
        const bool upright = option->rect.height() > option->rect.width();
        const QRect r = option->rect;
        painter->fillRect(
            upright ? QRect(r.center().x(), r.y(), 1, r.height()) : QRect(r.x(), r.center().y(), r.width(), 1),
            theme.ctlLine);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, theme.win);
        return;
    }
    if (element == CE_MenuBarItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        painter->fillRect(option->rect, theme.win);
        if (option->state & State_Selected) {
            roundedBox(painter, QRectF(option->rect).adjusted(0, 2, 0, -2), theme.line, Qt::transparent, controlRadius);
        }
        painter->setPen(option->state & State_Enabled ? theme.text : theme.text3);
        painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->text);
        return;
    }
    if (element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool enabled = option->state & State_Enabled;
        const bool primary = enabled && widget && widget->property(primaryProperty).toBool();
        drawLabel(painter, *option, button->icon, button->iconSize, button->text,
            primary       ? theme.onAccent
                : enabled ? theme.text
                          : theme.text3,
            false);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*bar, painter);
            return;
        }
    }
    if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            drawToolButton(*button, painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const QRect thumb = thumbOf(*bar);
    const bool upright = bar->orientation == Qt::Vertical;
    QRect rect = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider: return thumb;
    case SC_ScrollBarGroove: return rect;
    case SC_ScrollBarSubPage: upright ? rect.setBottom(thumb.top() - 1) : rect.setRight(thumb.left() - 1); return rect;
    case SC_ScrollBarAddPage: upright ? rect.setTop(thumb.bottom() + 1) : rect.setLeft(thumb.right() + 1); return rect;
    default: return {};
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = scaled(controlHeight);
    const auto wide = [&](const QString& text, bool pictured) {
        const int words = option->fontMetrics.horizontalAdvance(QString(text).remove(u'&'));
        return 2 * buttonInset + words + (pictured ? scaled(iconSize) + (words ? iconGap : 0) : 0);
    };
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && type == CT_PushButton) {
        return {wide(button->text, !button->icon.isNull()), height};
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && type == CT_ToolButton) {
        const bool worded = button->toolButtonStyle != Qt::ToolButtonIconOnly || button->icon.isNull();
        const bool pictured = button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull();
        const int chevron = button->features & QStyleOptionToolButton::HasMenu ? 8 + iconGap : 0;
        return worded ? QSize(wide(button->text, pictured) + chevron, height) : QSize(height + chevron, height);
    }
    if (type == CT_MenuBarItem) {
        result
            = {option->fontMetrics.horizontalAdvance(qstyleoption_cast<const QStyleOptionMenuItem*>(option)->text) + 16,
                scaled(menuBarHeight)};
    }
    if (type == CT_LineEdit) {
        result.setHeight(height);
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize: return scaled(iconSize);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return 8;
    case PM_DefaultFrameWidth:
        return widget && widget->inherits("QAbstractScrollArea") ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const {
    switch (hint) {
    case SH_UnderlineShortcut: return 1;
    case SH_EtchDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

/// The cross that clears a field is ours; the themed one takes long to be looked for.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    return which == SP_LineEditClearButton ? icon(QStringLiteral("close"))
                                           : QProxyStyle::standardIcon(which, option, widget);
}

} // namespace dateline
