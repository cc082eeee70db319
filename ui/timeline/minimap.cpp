#include "ui/timeline/minimap.h"

#include "ui/fonts.h"
#include "ui/timeline/civil.h"
#include "ui/timeline/density.h"
#include "ui/timeline/timelineview.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr double stripHeight = 44;
constexpr double inset = 16;
constexpr double margin = 12;
constexpr double roomyLabels = 1.7; // years stand wider apart than on the timeline
constexpr double frameTop = 4.5;
constexpr double gripWidth = 6;
constexpr double gripHeight = 16;
constexpr double gripReach = 8; // around a grip's middle
constexpr double binStep = 3;
constexpr double highestBin = 17;
constexpr double binBase = 28;
constexpr std::size_t mostSingle = 200; // events drawn one by one
constexpr double narrowest = 10; // pixels of the frame

QString spanText(const DayRange& range) {
    const QString from = yearText(civilOf(qint64(range.from)).year);
    const QString to = yearText(civilOf(qint64(range.to) - 1).year);
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

} // namespace

Minimap::Minimap(TimelineView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview of all events"));
    setAccessibleDescription(
        tr("Left and Right move the part in view, Up and Down make it shorter and longer, Home and "
           "End go to the first and the last events"));
    setToolTip(tr("Drag the frame to move, its edges to zoom"));
    connect(view, &TimelineView::viewChanged, this, qOverload<>(&QWidget::update));
}

double Minimap::px(double units) const {
    return units * m_view->timelineLayout().unit();
}

QSize Minimap::sizeHint() const {
    return {320, int(px(stripHeight))};
}

QSize Minimap::minimumSizeHint() const {
    return {160, int(px(stripHeight))};
}

Timescale Minimap::scale() const {
    const DayRange extent = m_view->timelineLayout().entries().extent;
    const double left = m_view->timelineLayout().headWidth() + px(margin);
    const double room = std::max(1.0, width() - px(margin) - left);
    const double pixelsPerDay = room / std::max(1.0, extent.length());
    return {extent.from - left / pixelsPerDay, pixelsPerDay};
}

QRectF Minimap::window() const {
    const DayRange days = m_view->visibleDays();
    const double left = m_view->timelineLayout().headWidth() + px(5);
    const double right = width() - px(5);
    double from = std::clamp(scale().x(days.from), left, right);
    double to = std::clamp(scale().x(days.to), left, right);
    if (to - from < px(narrowest)) {
        const double middle = std::clamp((from + to) / 2, left + px(narrowest) / 2, right - px(narrowest) / 2);
        from = middle - px(narrowest) / 2;
        to = middle + px(narrowest) / 2;
    }
    return {from, px(frameTop), to - from, px(stripHeight - 9)};
}

Minimap::Grip Minimap::gripAt(double x) const {
    const QRectF frame = window();
    if (std::abs(x - frame.left()) <= px(gripReach) && x < frame.center().x()) {
        return Grip::Left;
    }
    if (std::abs(x - frame.right()) <= px(gripReach)) {
        return Grip::Right;
    }
    return frame.left() <= x && x <= frame.right() ? Grip::Whole : Grip::None;
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (event->button() != Qt::LeftButton || x < m_view->timelineLayout().headWidth()) {
        return;
    }
    m_view->rememberView();
    m_grip = gripAt(x);
    m_pressed = scale().day(x);
    m_start = m_view->visibleDays();
    if (m_grip == Grip::None) { // jump there, and hold on
        const double half = m_start.length() / 2;
        m_view->showDays({m_pressed - half, m_pressed + half});
        m_start = m_view->visibleDays();
        m_grip = Grip::Whole;
    }
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    const double moved = scale().day(x) - m_pressed;
    const double least = px(narrowest) / scale().pixelsPerDay / 8;
    switch (m_grip) {
    case Grip::None: {
        const Grip grip = gripAt(x);
        setCursor(grip == Grip::None ? Qt::ArrowCursor : grip == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        break;
    }
    case Grip::Left: m_view->showDays({std::min(m_start.from + moved, m_start.to - least), m_start.to}); break;
    case Grip::Right: m_view->showDays({m_start.from, std::max(m_start.to + moved, m_start.from + least)}); break;
    case Grip::Whole: m_view->showDays({m_start.from + moved, m_start.to + moved}); break;
    }
}

void Minimap::mouseReleaseEvent(QMouseEvent*) {
    m_grip = Grip::None;
}

/// As over the timeline: alone through time, with Ctrl the zoom, about the day under the pointer.
void Minimap::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    const double steps = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    const DayRange days = m_view->visibleDays();
    if (event->modifiers() & Qt::ControlModifier) {
        const double day = scale().day(event->position().x());
        const double factor = std::pow(1.2, -steps);
        m_view->showDays({day - (day - days.from) * factor, day + (days.to - day) * factor});
    } else {
        const double moved = -steps * days.length() / 8;
        m_view->showDays({days.from + moved, days.to + moved});
    }
    event->accept();
}

void Minimap::keyPressEvent(QKeyEvent* event) {
    const DayRange days = m_view->visibleDays();
    const DayRange extent = m_view->timelineLayout().entries().extent;
    const double step = days.length() / (event->modifiers() & Qt::ShiftModifier ? 1 : 8);
    const double margin = days.length() / 16;
    m_focusVisible = true;
    switch (event->key()) {
    case Qt::Key_Left: return m_view->showDays({days.from - step, days.to - step});
    case Qt::Key_Right: return m_view->showDays({days.from + step, days.to + step});
    case Qt::Key_Up: return m_view->zoomIn();
    case Qt::Key_Down: return m_view->zoomOut();
    case Qt::Key_Home: return m_view->showDays({extent.from - margin, extent.from - margin + days.length()});
    case Qt::Key_End: return m_view->showDays({extent.to + margin - days.length(), extent.to + margin});
    default: QWidget::keyPressEvent(event);
    }
}

void Minimap::focusInEvent(QFocusEvent* event) {
    m_focusVisible = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void Minimap::focusOutEvent(QFocusEvent* event) {
    m_focusVisible = false;
    QWidget::focusOutEvent(event);
}

void Minimap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void Minimap::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.alt);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.line);
    const Entries& entries = m_view->timelineLayout().entries();
    if (entries.entries.empty()) {
        return;
    }
    painter.setFont(fontOf(TextStyle::Small, px(1)));
    painter.setPen(theme.text2);
    painter.drawText(QPointF(px(inset), px(26)), spanText(entries.extent));
    paintYears(painter);
    paintWindow(painter);
    if (entries.entries.size() > mostSingle) {
        paintBins(painter);
    } else {
        paintEvents(painter);
    }
}

void Minimap::paintEvents(QPainter& painter) const {
    const Timescale days = scale();
    const QColor ink = themeOf(palette()).text2;
    QColor clear = ink;
    clear.setAlpha(0);
    for (const Entry& entry : m_view->timelineLayout().entries().entries) {
        const double from = days.x(entry.days.from);
        const double to = days.x(entry.days.to);
        if (to - from < px(4)) {
            painter.fillRect(QRectF(std::round((from + to) / 2 - px(1)), px(9), px(2), px(10)), ink);
            continue;
        }
        const QRectF bar(from, px(21), to - from, px(4));
        QLinearGradient soft(bar.topLeft(), bar.topRight());
        const double part = std::min(px(6), bar.width() / 3) / bar.width();
        soft.setColorAt(0, entry.form == Form::Soft ? clear : ink);
        soft.setColorAt(part, ink);
        soft.setColorAt(1 - part, ink);
        soft.setColorAt(1, entry.form == Form::Soft ? clear : ink);
        painter.fillRect(bar, soft);
    }
}

void Minimap::paintBins(QPainter& painter) const {
    const Timescale days = scale();
    const Entries& entries = m_view->timelineLayout().entries();
    const double perBin = px(binStep) / days.pixelsPerDay;
    const Bins bins = countBins(entries.starts, perBin, entries.extent);
    const int fullest = std::max(1, fullestBin(entries.starts, perBin));
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        if (bins.counts[i] > 0) {
            const double high = std::max(1.0, std::round(px(highestBin) * bins.counts[i] / fullest));
            const double x = std::round(days.x(double(bins.first + qint64(i)) * perBin));
            painter.fillRect(QRectF(x, px(binBase) - high, px(2), high), themeOf(palette()).text2);
        }
    }
}

void Minimap::paintYears(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const double left = m_view->timelineLayout().headWidth();
    Timescale days = scale();
    days.left = days.day(left);
    QFont font = fontOf(TextStyle::Small, px(1));
    font.setPixelSize(qRound(px(11)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QRectF frame = window();
    double free = left;
    for (const AxisLabel& label : makeAxis(days, width() - left, px(roomyLabels)).upper) {
        const double x = std::floor(left + days.x(label.span.from));
        const double end = x + px(5) + metrics.horizontalAdvance(label.text);
        const bool cut = std::ranges::any_of(std::array{frame.left(), frame.right()},
            [&](double edge) { return x - px(4) < edge && edge < end + px(4); });
        if (x < left || x < free || end > width() || cut) {
            continue;
        }
        QColor tick = theme.edge;
        tick.setAlphaF(0.6F);
        painter.fillRect(QRectF(x, px(stripHeight - 7), 1, px(6)), tick);
        painter.setPen(theme.text2);
        painter.drawText(QPointF(x + px(5), px(stripHeight - 5)), label.text);
        free = end + px(16);
    }
}

void Minimap::paintWindow(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    QColor shade = theme.accent;
    shade.setAlphaF(theme.isDark() ? 0.10F : 0.08F);
    painter.setBrush(shade);
    painter.setPen(QPen(theme.accent, px(1.5)));
    const QRectF frame = window();
    painter.drawRoundedRect(frame, px(4), px(4));
    painter.setBrush(theme.base);
    for (double x : {frame.left(), frame.right()}) {
        painter.drawRoundedRect(QRectF(x - px(gripWidth) / 2, px(14), px(gripWidth), px(gripHeight)), px(3), px(3));
    }
    if (m_focusVisible && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, px(2)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(px(1), px(1), -px(1), -px(1)), px(4), px(4));
    }
}

} // namespace dateline
