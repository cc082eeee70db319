#include "ui/timeline/timelineview.h"

#include "ui/fonts.h"
#include "ui/timeline/density.h"

#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double zoomStep = 1.44; // zoom of a key or button: two steps of the wheel
constexpr int glideTime = 140; // ms
constexpr int oneGesture = 600; // ms between zooms that are one step of the history

} // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractItemView(parent), m_layout(textScale()) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    m_glide = new QVariantAnimation(this);
    m_glide->setDuration(glideTime);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
}

void TimelineView::setModel(QAbstractItemModel* model) {
    if (QAbstractItemModel* old = this->model()) {
        disconnect(old, nullptr, this, nullptr);
    }
    QAbstractItemView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::scheduleReload);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TimelineView::scheduleReload);
    }
}

void TimelineView::setPublished(std::optional<Day> day, bool severalArticles) {
    m_published.reset();
    if (day) {
        m_published = int(day->time_since_epoch().count());
    }
    m_severalArticles = severalArticles;
    refresh();
}

/// A new document: colours and view are chosen anew.
void TimelineView::reset() {
    QAbstractItemView::reset();
    m_speakers.clear();
    m_fresh = true;
    m_history.clear();
    m_period.reset();
    reload();
}

void TimelineView::scheduleReload() {
    if (!m_reloadPending) {
        m_reloadPending = true;
        QMetaObject::invokeMethod(this, &TimelineView::reload, Qt::QueuedConnection);
    }
}

void TimelineView::reload() {
    m_reloadPending = false;
    m_layout.setModel(model(), m_speakers);
    m_hovered = -1;
    m_selected = entryOf(currentIndex());
    if (m_fresh) {
        m_scale = stage().fit(coreOf(m_layout.entries()));
    }
    m_scale = stage().clamped(m_scale);
    updateGeometries();
    refresh();
}

void TimelineView::dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
    QAbstractItemView::dataChanged(from, to, roles);
    scheduleReload();
}

void TimelineView::rowsInserted(const QModelIndex& parent, int first, int last) {
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleReload();
}

void TimelineView::refresh() {
    m_scene.reset();
    viewport()->update();
    Q_EMIT viewChanged();
}

const Scene& TimelineView::scene() {
    if (!m_scene) {
        Frame frame;
        frame.scale = m_scale;
        frame.size = viewport()->size();
        frame.scroll = verticalScrollBar()->value();
        frame.selected = m_selected;
        frame.published = m_published;
        frame.severalArticles = m_severalArticles;
        m_scene = m_layout.arrange(frame);
    }
    return *m_scene;
}

DayRange TimelineView::visibleDays() const {
    return m_scale.visible(stage().width);
}

int TimelineView::eventsOutside() const {
    const DayRange days = visibleDays();
    int outside = 0;
    for (const Lane& lane : m_layout.entries().lanes) {
        outside += countWithin(lane.ends, -1e18, days.from) + countWithin(lane.starts, days.to, 1e18);
    }
    return outside;
}

// --- what is where ---

int TimelineView::entryOf(const QModelIndex& index) const {
    QModelIndex event = index;
    while (event.parent().isValid()) {
        event = event.parent();
    }
    return event.isValid() ? m_layout.entries().entryOfRow(event.row()) : -1;
}

const QModelIndex TimelineView::indexOfEntry(int entry) const {
    const bool known = model() && entry >= 0 && entry < int(m_layout.entries().entries.size());
    return known ? model()->index(m_layout.entries().entries[entry].row, 0) : QModelIndex();
}

int TimelineView::entryAt(const QPointF& point) {
    const Scene& shown = scene();
    if (!QRectF(shown.plot.topLeft(), QPointF(shown.plot.right(), shown.lanesBottom)).contains(point)) {
        return -1;
    }
    const double half = design::hitBox * m_layout.unit() / 2;
    double nearest = 1e9;
    int found = -1;
    for (const SceneMark& mark : shown.marks) {
        const double reach = std::max(0.0, half - mark.box.width() / 2);
        const QRectF box(mark.box.left() - reach, mark.box.center().y() - half, mark.box.width() + 2 * reach, 2 * half);
        const double away = std::abs(mark.box.center().x() - point.x());
        if (box.contains(point) && away < nearest) {
            nearest = away;
            found = mark.entry;
        }
    }
    if (found < 0) {
        const auto label
            = std::ranges::find_if(shown.labels, [&](const SceneLabel& l) { return l.box.contains(point); });
        found = label == shown.labels.end() ? -1 : label->entry;
    }
    return found;
}

QModelIndex TimelineView::indexAt(const QPoint& point) const {
    return indexOfEntry(const_cast<TimelineView*>(this)->entryAt(point));
}

QRect TimelineView::visualRect(const QModelIndex& index) const {
    const int entry = entryOf(index);
    const Scene& shown = const_cast<TimelineView*>(this)->scene();
    QRectF box;
    for (const SceneMark& mark : shown.marks) {
        if (mark.entry == entry && !mark.echo) {
            box = mark.box;
        }
    }
    for (const SceneLabel& label : shown.labels) {
        if (label.entry == entry && !label.echo) {
            box = box.united(label.box);
        }
    }
    for (const SceneCapsule& capsule : shown.capsules) {
        if (box.isNull() && std::ranges::find(capsule.entries, entry) != capsule.entries.end()) {
            box = capsule.box;
        }
    }
    return box.toAlignedRect();
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        region += visualRect(index);
    }
    return region;
}

QSize TimelineView::sizeHint() const {
    return {960, 460};
}

int TimelineView::verticalOffset() const {
    return verticalScrollBar()->value();
}

// --- what is in view ---

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
    const double x = m_selected < 0 ? -1 : m_scale.x(m_layout.entries().entries[m_selected].days().middle());
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
        const DayRange days = m_layout.entries().entries[m_selected].days();
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
    const DayRange days = m_layout.entries().entries[entry].days();
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

void TimelineView::scrollContentsBy(int, int) {
    refresh();
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    if (m_fresh) {
        m_scale = stage().fit(coreOf(m_layout.entries()));
    }
    m_scale = stage().clamped(m_scale);
    updateGeometries();
    refresh();
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    Accents accents;
    accents.hovered = m_hovered;
    accents.focusVisible = m_focusVisible && hasFocus();
    accents.period = m_period;
    paintTimeline(painter, scene(), m_layout, themeOf(palette()), accents);
}

} // namespace dateline
