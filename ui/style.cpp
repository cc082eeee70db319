#include "ui/style.h"

#include "ui/buttonlook.h"
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

constexpr int controlHeight = 32;
constexpr int iconSize = 16;
constexpr int menuBarHeight = 28;
constexpr int scrollBarWidth = 12;
constexpr int shortestThumb = 32;
constexpr int listInset = 12; // of the words in a list

int scaled(int pixels) {
    return qRound(pixels * textScale());
}

void drawField(const QStyleOption& option, QPainter* painter) {
    const Theme& theme = themeOf(option.palette);
    roundedBox(painter, option.rect, theme.ctl, theme.ctlLine, controlRadius);
    if (option.state & QStyle::State_HasFocus) {
        focusRing(painter, option.rect, theme);
    }
}

/// Rows of words, from edge to edge; tables paint theirs themselves.
bool isList(const QWidget& widget) {
    return widget.inherits("QListWidget") || widget.inherits("QTreeWidget");
}

/// The ground of a row in a list: soft where it is selected, so that its words keep their colour.
void drawRow(const QStyleOption& option, QPainter* painter) {
    const Theme& theme = themeOf(option.palette);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.accentSoft);
    } else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)) {
        painter->fillRect(option.rect, theme.alt);
    }
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(*option, painter); return;
    case PE_PanelItemViewItem: drawRow(*option, painter); return;
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
    if (element == CE_HeaderEmptyArea || (widget && widget->inherits("QTableCornerButton"))) {
        const bool beside = element == CE_HeaderEmptyArea && !(option->state & State_Horizontal);
        painter->fillRect(option->rect, beside ? theme.base : theme.alt);
        if (!beside) {
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        }
        return;
    }
    if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option); row && element == CE_ItemViewItem) {
        QStyleOptionViewItem quiet = *row;
        quiet.palette.setColor(QPalette::HighlightedText, theme.text);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
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
            drawToolButton(*button, painter, joinOf(widget));
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
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        result.setHeight(height);
    }
    if (type == CT_ItemViewItem && widget && isList(*widget)) {
        result.setHeight(std::max(result.height(), height));
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
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return scaled(iconSize);
    case PM_MenuBarHMargin: return 8;
    case PM_FocusFrameHMargin: return widget && isList(*widget) ? listInset : 2;
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
