// How TimelineView moves: zoom, pan, glide, history, scrolling to an event.
#include "ui/timeline/timelineview.h"

#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double zoomStep = 1.44; // zoom of a key or button: two steps of the wheel
constexpr int oneGesture = 600; // ms between zooms that are one step of the history

} // namespace

void TimelineView::setScale(const Timescale& scale) {
    m_fresh = false;
    const Timescale clamped = stage().clamped(scale);
    if (clamped == m_scale) {
        return;
    }
    const bool zoomed = clamped.pixelsPerDay != m_scale.pixelsPerDay;
    m_scale = clamped;
    if (zoomed) {
        updateGeometries();
    }
    refresh();
}

void TimelineView::glideTo(const Timescale& scale) {
    const Timescale from = m_scale;
    const Timescale to = stage().clamped(scale);
    m_glide->stop();
    disconnect(m_glide, nullptr, this, nullptr);
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        return setScale(to);
    }
    const double width = stage().width;
    connect(m_glide, &QVariantAnimation::valueChanged, this, [=, this](const QVariant& value) {
        const double part = value.toDouble();
        const DayRange a = from.visible(width);
        const DayRange b = to.visible(width);
        const double left = a.from + (b.from - a.from) * part;
        const double right = a.to + (b.to - a.to) * part;
        setScale(part >= 1 ? to : Timescale{left, width / (right - left)});
    });
    m_glide->start();
}

void TimelineView::remember() {
    m_history.leave(m_scale);
    m_lastZoom.invalidate();
}

void TimelineView::zoomAt(double x, double factor) {
    m_glide->stop();
    if (!m_lastZoom.isValid() || m_lastZoom.elapsed() > oneGesture) {
        m_history.leave(m_scale);
    }
    m_lastZoom.start();
    setScale(stage().zoomed(m_scale, x, factor));
}

void TimelineView::pan(double pixels) {
    m_glide->stop();
    setScale(stage().panned(m_scale, pixels));
}

void TimelineView::zoomIn() {
    const double x = m_selected < 0 ? -1 : m_scale.x(m_layout.entries().entries[m_selected].days.middle());
    zoomAt(x >= 0 && x <= stage().width ? x : stage().width / 2, zoomStep);
}

void TimelineView::zoomOut() {
    zoomAt(stage().width / 2, 1 / zoomStep);
}

void TimelineView::fitAll() {
    remember();
    glideTo(stage().fit(m_layout.entries().extent));
}

void TimelineView::fitSelection() {
    if (m_period) {
        remember();
        glideTo(stage().fit(*m_period));
    } else if (m_selected >= 0) {
        const DayRange days = m_layout.entries().entries[m_selected].days;
        const double around = std::max(days.length(), 45.0);
        remember();
        glideTo(stage().fit({days.middle() - around, days.middle() + around}));
    }
}

void TimelineView::goBack() {
    if (const auto scale = m_history.back(m_scale)) {
        m_lastZoom.invalidate();
        glideTo(*scale);
    }
}

void TimelineView::goForward() {
    if (const auto scale = m_history.forward(m_scale)) {
        m_lastZoom.invalidate();
        glideTo(*scale);
    }
}

void TimelineView::showDays(DayRange days) {
    m_glide->stop();
    setScale({days.from, stage().width / std::max(days.length(), 1e-3)});
}

void TimelineView::clearPeriod() {
    if (m_period) {
        m_period.reset();
        viewport()->update();
        Q_EMIT periodChanged();
    }
}

void TimelineView::scrollTo(const QModelIndex& index, ScrollHint) {
    if (const int entry = entryOf(index); entry >= 0) {
        showEntry(entry);
    }
}

/// Pans and scrolls until the entry's mark is in view, and zooms only if it has no mark at this zoom.
void TimelineView::showEntry(int entry) {
    const DayRange days = m_layout.entries().entries[entry].days;
    const DayRange shown = visibleDays();
    const double margin = Stage::margin / m_scale.pixelsPerDay;
    if (days.to < shown.from + margin || days.from > shown.to - margin) {
        glideTo({days.middle() - shown.length() / 2, m_scale.pixelsPerDay});
    }
    const DayRange row = m_layout.rowOf(m_scale.pixelsPerDay, entry);
    const int height = viewport()->height() - int(m_layout.axisHeight() + m_layout.figuresHeight());
    QScrollBar* bar = verticalScrollBar();
    if (row.from < bar->value()) {
        bar->setValue(int(row.from));
    } else if (row.to > bar->value() + height) {
        bar->setValue(int(std::ceil(row.to)) - height);
    }
}

void TimelineView::updateGeometries() {
    const int height = viewport()->height() - int(m_layout.axisHeight() + m_layout.figuresHeight());
    const int lanes = int(std::ceil(m_layout.lanesHeight(m_scale.pixelsPerDay)));
    verticalScrollBar()->setRange(0, std::max(0, lanes - height));
    verticalScrollBar()->setPageStep(std::max(1, height));
    verticalScrollBar()->setSingleStep(int(design::rowHeight * m_layout.unit()));
    QAbstractItemView::updateGeometries();
}

} // namespace dateline
