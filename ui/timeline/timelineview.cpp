#include "ui/timeline/timelineview.h"

#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/timeline/accessible.h"
#include "ui/timeline/density.h"
#include "ui/timeline/distance.h"
#include "ui/timeline/hovercard.h"

#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int cardDelay = 300; // ms the pointer rests before the card appears
constexpr int glideTime = 140; // ms

} // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractItemView(parent), m_layout(textScale()) {
    makeTimelinesAccessible(); // before anything asks for this one
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    m_glide = new QVariantAnimation(this);
    m_glide->setDuration(glideTime);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_cardDelay.setSingleShot(true);
    m_cardDelay.setInterval(cardDelay);
    connect(&m_cardDelay, &QTimer::timeout, this, &TimelineView::showCard);
}

void TimelineView::setModel(QAbstractItemModel* model) {
    if (QAbstractItemModel* old = this->model()) {
        disconnect(old, nullptr, this, nullptr);
    }
    QAbstractItemView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::scheduleReload);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TimelineView::keepView);
    }
}

void TimelineView::setFilter(const Filter& filter) {
    m_filter = &filter;
    connect(&filter, &Filter::changed, this, &TimelineView::takeFilter);
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
    m_order.speakers.clear();
    m_order.others.clear();
    measureFromHere(false);
    m_fresh = true;
    m_history.clear();
    m_period.reset();
    reload();
}

/// The same events in another order, some changed: the view stays, unless it would lose the current event.
void TimelineView::keepView() {
    m_fresh = false;
    reload();
    if (m_selected >= 0) {
        showEntry(m_selected);
    }
}

/// Fewer or more events: a view that was chosen stays, and the current event stays in it.
void TimelineView::takeFilter() {
    reload();
    if (m_selected >= 0 && !m_fresh) {
        showEntry(m_selected);
    }
}

void TimelineView::scheduleReload() {
    if (!m_reloadPending) {
        m_reloadPending = true;
        QMetaObject::invokeMethod(this, &TimelineView::reload, Qt::QueuedConnection);
    }
}

void TimelineView::reload() {
    m_reloadPending = false;
    m_layout.setNumbers(QLocale());
    m_layout.setModel(model(), m_order, m_filter);
    m_hovered = -1;
    m_selected = entryOf(currentIndex());
    chooseFirstView();
    updateGeometries();
    refresh();
}

/// Until the user chooses one: most of the events, and the current one among them.
void TimelineView::chooseFirstView() {
    if (m_fresh) {
        m_scale = stage().fit(coreOf(m_layout.entries()));
        const DayRange shown = visibleDays();
        if (const DayRange days = m_selected < 0 ? shown : m_layout.entries().entries[m_selected].days;
            days.to <= shown.from || days.from >= shown.to) {
            m_scale.left += days.middle() - shown.middle();
        }
    }
    m_scale = stage().clamped(m_scale);
}

void TimelineView::setSpeakers(const QStringList& speakers) {
    m_order.speakers = speakers;
    scheduleReload();
}

/// The view stays, and the current event in it.
void TimelineView::setLaneKind(const LaneKind& kind) {
    if (m_order.kind == &kind) {
        return;
    }
    m_order.kind = &kind;
    m_order.others.clear();
    verticalScrollBar()->setValue(0);
    keepView();
}

void TimelineView::measureFromHere(bool on) {
    m_measured = on ? QPersistentModelIndex(indexOfEntry(m_selected)) : QPersistentModelIndex();
    viewport()->update();
    Q_EMIT measuringChanged(m_measured.isValid());
}

QString TimelineView::measuredText() const {
    const int from = m_measured.isValid() ? entryOf(m_measured) : -1;
    const std::vector<Entry>& all = m_layout.entries().entries;
    return from < 0 || m_selected < 0 || from == m_selected ? QString() : distanceText(all[from], all[m_selected]);
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
    hideCard();
    m_scene.reset();
    viewport()->update();
    Q_EMIT viewChanged();
}

const Scene& TimelineView::scene() {
    if (!m_scene) {
        m_scene = m_layout.arrange(frame());
    }
    return *m_scene;
}

Frame TimelineView::frame() const {
    Frame frame;
    frame.scale = m_scale;
    frame.size = viewport()->size();
    frame.scroll = verticalScrollBar()->value();
    frame.selected = m_selected;
    frame.figure = pinOf(currentIndex());
    frame.published = m_published;
    frame.severalArticles = m_severalArticles;
    return frame;
}

int TimelineView::pinOf(const QModelIndex& index) const {
    const std::vector<Pin>& pins = m_layout.entries().pins;
    const auto found = std::ranges::find_if(
        pins, [&](const Pin& pin) { return pin.row == index.parent().row() && pin.child == index.row(); });
    return found == pins.end() || !index.parent().isValid() ? -1 : int(found - pins.begin());
}

QModelIndex TimelineView::indexOfPin(int pin) const {
    const std::vector<Pin>& pins = m_layout.entries().pins;
    const bool known = model() && pin >= 0 && pin < int(pins.size());
    return known ? model()->index(pins[pin].child, 0, model()->index(pins[pin].row, 0)) : QModelIndex();
}

DayRange TimelineView::visibleDays() const {
    return m_scale.visible(stage().width);
}

std::optional<DayRange> TimelineView::chosenDays() const {
    return m_fresh ? std::optional<DayRange>() : visibleDays();
}

int TimelineView::eventsOutside() const {
    const DayRange days = visibleDays();
    int outside = 0;
    for (const Lane& lane : m_layout.entries().lanes) {
        outside += countWithin(lane.ends, -1e18, days.from) + countWithin(lane.starts, days.to, 1e18);
    }
    return outside;
}

int TimelineView::entryOf(const QModelIndex& index) const {
    QModelIndex event = index;
    while (event.parent().isValid()) {
        event = event.parent();
    }
    return event.isValid() ? m_layout.entries().entryOfRow(event.row()) : -1;
}

QModelIndex TimelineView::indexOfEntry(int entry) const {
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

void TimelineView::scrollContentsBy(int, int) {
    refresh();
}

/// What was selected and seen stays seen.
void TimelineView::resizeEvent(QResizeEvent* event) {
    const bool seen = m_scene && m_selected >= 0 && !visualRect(currentIndex()).isEmpty();
    QAbstractItemView::resizeEvent(event);
    chooseFirstView();
    updateGeometries();
    refresh();
    if (seen) {
        showEntry(m_selected);
    }
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each label in its own
    Accents accents;
    accents.hovered = m_hovered;
    accents.focusVisible = m_focusVisible && hasFocus();
    accents.period = m_period;
    accents.periodNamed = m_drag == Drag::Period;
    accents.keepsakes = true;
    accents.measuredFrom = m_measured.isValid() ? entryOf(m_measured) : -1;
    paintTimeline(painter, scene(), m_layout, themeOf(palette()), accents);
}

} // namespace dateline
