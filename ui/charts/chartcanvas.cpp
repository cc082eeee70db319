#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartkind.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/description.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace dateline {

namespace {

constexpr int frameWidth = 2;

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartCanvas::setChart(Chart chart) {
    m_chart = std::move(chart);
    m_selected = -1;
    m_hovered = -1;
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.description);
    relayout();
    updateGeometry();
}

void ChartCanvas::select(int point) {
    m_selected = point;
    const QString told = point < 0 ? m_chart.description : pointInWords(m_chart, point);
    if (told != accessibleDescription()) { // a screen reader hears of it at once
        setAccessibleDescription(told);
    }
    update();
}

void ChartCanvas::setFramed(bool framed) {
    m_framed = framed;
    update();
}

QRectF ChartCanvas::placeOf(int point) const {
    const QRectF rect = pointRect(m_layout, point);
    return QRectF(rect.topLeft() * textScale(), rect.size() * textScale());
}

int ChartCanvas::heightForWidth(int width) const {
    const double scale = textScale();
    return m_chart.kind ? int(std::ceil(layOut(m_chart, QSizeF(width / scale, 0)).size.height() * scale)) : 0;
}

QSize ChartCanvas::sizeHint() const {
    constexpr int width = 384;
    return {width, heightForWidth(width)};
}

void ChartCanvas::relayout() {
    m_layout = m_chart.kind ? layOut(m_chart, QSizeF(size()) / textScale()) : ChartLayout();
    update();
}

int ChartCanvas::pointUnder(QPointF place) const {
    return pointAt(m_layout, place / textScale());
}

bool ChartCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent&>(*event));
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        relayout();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ChartCanvas::showTip(QHelpEvent& event) {
    const int point = pointUnder(event.pos());
    const QString words = point < 0 ? m_chart.reason : m_chart.points[point].sentence;
    QToolTip::showText(event.globalPos(), QStringLiteral("<p>%1</p>").arg(escaped(words)), this);
}

void ChartCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each label in its own
    const Theme& theme = themeOf(palette());
    painter.fillRect(rect(), theme.base);
    if (m_chart.kind) {
        painter.save();
        painter.scale(textScale(), textScale());
        paintChart(painter, m_layout, theme, {m_selected, m_hovered, m_keyboard && hasFocus()});
        painter.restore();
    }
    if (m_framed || (m_keyboard && hasFocus() && m_selected < 0)) {
        painter.setPen(QPen(theme.accent, frameWidth));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartCanvas::resizeEvent(QResizeEvent*) {
    relayout();
}

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_keyboard = false;
    Q_EMIT activated();
    if (const int point = pointUnder(event->position()); point >= 0) {
        Q_EMIT pointActivated(point);
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    hover(pointUnder(event->position()));
}

void ChartCanvas::leaveEvent(QEvent*) {
    hover(-1);
}

void ChartCanvas::hover(int point) {
    if (point != m_hovered) {
        m_hovered = point;
        update();
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_chart.points.size()) - 1;
    int point = m_selected;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: point = m_selected < 0 ? last : std::max(0, m_selected - 1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: point = std::min(last, m_selected + 1); break;
    case Qt::Key_Home: point = 0; break;
    case Qt::Key_End: point = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: point = std::max(0, m_selected); break;
    default: QWidget::keyPressEvent(event); return;
    }
    m_keyboard = true;
    update();
    if (point >= 0) {
        Q_EMIT pointActivated(point);
    }
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_keyboard) {
        Q_EMIT activated();
    }
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent*) {
    update();
}

} // namespace dateline
