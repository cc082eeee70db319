#include "ui/tabstrip.h"

#include "ui/fonts.h"
#include "ui/iconbutton.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int stripHeight = 36;
constexpr int gap = 20; // between two tabs
constexpr int countGap = 6;
constexpr int closeSize = 24;
constexpr int closeIcon = 12;

QString countText(const QVariant& count) {
    return count.isValid() && count.toInt() >= 0 ? QLocale().toString(count.toInt()) : QString();
}

} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFont(fontOf(TextStyle::Body, textScale()));
    for (const auto& [scroller, name] : {std::pair("ScrollLeftButton", "back"), {"ScrollRightButton", "forward"}}) {
        if (auto* button = findChild<QToolButton*>(QLatin1String(scroller))) {
            button->setArrowType(Qt::NoArrow); // in the window's own drawing
            button->setIcon(icon(QLatin1String(name)));
        }
    }
}

/// As it is read: a doubled sign is no key.
QString TabStrip::wordsOf(int tab) const {
    return tabText(tab).replace(QStringLiteral("&&"), QStringLiteral("&"));
}

void TabStrip::setCount(int tab, int count) {
    setTabData(tab, count);
    setAccessibleTabName(tab, count >= 0 ? QStringLiteral("%1 %2").arg(wordsOf(tab)).arg(count) : wordsOf(tab));
    setIconSize(iconSize()); // lays the tabs out again
    updateGeometry();
    update();
}

void TabStrip::setClosable(int tab, const QString& tip) {
    QToolButton* close = iconButton(QStringLiteral("close"), tip, this);
    close->setIconSize(QSize(closeIcon, closeIcon) * textScale());
    close->setFixedSize(QSize(closeSize, closeSize) * textScale());
    setTabButton(tab, RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == close) {
                return Q_EMIT tabCloseRequested(i);
            }
        }
    });
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event) {
    const int tab = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
    if (tab >= 0) {
        return Q_EMIT tabCloseRequested(tab);
    }
    QTabBar::mouseReleaseEvent(event);
}

void TabStrip::setFilling(bool filling) {
    m_filling = filling;
    setIconSize(iconSize()); // lays the tabs out again
    updateGeometry();
}

QSize TabStrip::tabSizeHint(int index) const {
    if (m_filling) {
        return {gap, qRound(stripHeight * textScale())};
    }
    const QWidget* close = tabButton(index, RightSide);
    const int words = widthOf(wordsOf(index), countText(tabData(index)));
    return {words + gap + (close ? close->width() : 0), qRound(stripHeight * textScale())};
}

int TabStrip::widthOf(const QString& words, const QString& count) const {
    const QString key = words + u'\n' + count;
    if (const auto known = m_widths.constFind(key); known != m_widths.cend()) {
        return *known;
    }
    const int counted
        = count.isEmpty() ? 0 : countGap + qCeil(tabularWidth(fontOf(TextStyle::Small, textScale()), count));
    const int width = QFontMetrics(fontOf(TextStyle::Strong, textScale())).horizontalAdvance(words) + counted;
    return *m_widths.insert(key, width);
}

void TabStrip::paintEvent(QPaintEvent* event) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i) || !tabRect(i).intersects(event->rect())) {
            continue;
        }
        const bool current = i == currentIndex();
        const QRect tab = tabRect(i);
        const QRect place = QStyle::visualRect(layoutDirection(), tab, tab.adjusted(0, 0, -gap, 0));
        const QFont font = fontOf(current ? TextStyle::Strong : TextStyle::Body, textScale());
        painter.setFont(font);
        painter.setPen(!isTabEnabled(i) ? theme.text3 : current ? theme.text : theme.text2);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, wordsOf(i));
        const QFontMetrics metrics(font);
        const int baseline = place.top() + (place.height() + metrics.ascent() - metrics.descent()) / 2;
        painter.setFont(fontOf(TextStyle::Small, textScale()));
        painter.setPen(theme.text2);
        const QString counted = countText(tabData(i));
        const int words = metrics.horizontalAdvance(wordsOf(i)) + countGap;
        const double width = tabularWidth(painter.font(), counted);
        paintTabular(
            painter, QPointF(isLeftToRight() ? place.left() + words : place.right() + 1 - words - width, baseline), counted);
        if (current) {
            painter.fillRect(QRect(place.left(), height() - 2, place.width(), 2), theme.accent);
            if (hasFocus()) {
                painter.setPen(QPen(theme.accent, 2));
                painter.drawRect(place.adjusted(-3, 5, 3, -5));
            }
        }
    }
}

} // namespace dateline
