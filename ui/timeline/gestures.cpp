// The hands of TimelineView: pointer, wheel, pinch and keys.
#include "ui/timeline/timelineview.h"

#include "ui/timeline/hovercard.h"
#include "ui/timeline/periodbar.h"
#include "ui/timeline/walk.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double notch = 1.2; // zoom of one step of the wheel
constexpr double anglePerNotch = 120;
constexpr double page = 0.9; // of the width, for page up and down
constexpr double wheelPixels = 96; // time goes by at one step of the wheel

} // namespace

void TimelineView::select(int entry) {
    selectionModel()->setCurrentIndex(indexOfEntry(entry), QItemSelectionModel::ClearAndSelect);
}

/// From the event at which the keyboard began to the next one, both whole.
void TimelineView::extendPeriod(const QModelIndex& next) {
    const int entry = entryOf(next);
    if (entry < 0) {
        return;
    }
    const auto whole = [](DayRange days) { return DayRange{std::floor(days.from), std::ceil(days.to)}; };
    const DayRange to = whole(m_layout.entries().entries[entry].days);
    if (!m_period) {
        m_periodStart = m_selected < 0 ? to : whole(m_layout.entries().entries[m_selected].days);
    }
    select(entry);
    m_period = DayRange{std::min(m_periodStart.from, to.from), std::max(m_periodStart.to, to.to)};
    choosePeriod();
}

/// The period is chosen: now something can be done with it.
void TimelineView::choosePeriod() {
    if (!m_periodBar) {
        m_periodBar = new PeriodBar(*this);
        connect(m_periodBar, &PeriodBar::onlyAsked, this, &TimelineView::onlyPeriodAsked);
    }
    viewport()->update();
    Q_EMIT periodChanged();
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    const int entry = entryOf(current);
    const bool moved = entry != m_selected;
    m_selected = entry;
    QAbstractItemView::currentChanged(current, previous);
    if (!moved && (current.parent().isValid() || previous.parent().isValid())) {
        refresh(); // the tag of a figure
    }
    if (moved) {
        if (entry >= 0 && !(m_fresh && !isVisible())) {
            showEntry(entry);
        }
        chooseFirstView();
        refresh();
        announce(entry);
    }
}

void TimelineView::announce(int entry) {
    if (entry >= 0 && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(entry);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineView::click(const QPointF& point) {
    const Scene& shown = scene();
    if (const int entry = entryAt(point); entry >= 0) {
        return select(entry);
    }
    for (const SceneCapsule& capsule : shown.capsules) {
        if (capsule.box.contains(point)) {
            return clickCapsule(capsule);
        }
    }
    for (const SceneHint& hint : shown.hints) {
        if (hint.box.contains(point)) {
            remember();
            return showEntry(hint.entry);
        }
    }
    for (const ScenePin& pin : shown.pins) {
        if (pin.tag.contains(point)) {
            return clickPin(pin);
        }
    }
}

/// The figures of one tag are walked one click after the other.
void TimelineView::clickPin(const ScenePin& pin) {
    std::vector<QModelIndex> figures;
    std::ranges::transform(pin.pins, std::back_inserter(figures), [this](int each) { return indexOfPin(each); });
    const auto current = std::ranges::find(figures, currentIndex());
    const bool more = current != figures.end() && std::next(current) != figures.end();
    selectionModel()->setCurrentIndex(
        more ? *std::next(current) : figures.front(), QItemSelectionModel::ClearAndSelect);
    Q_EMIT figureClicked();
}

/// Zooms until the events part; those of one day never do, so they are walked one click after the other.
void TimelineView::clickCapsule(const SceneCapsule& capsule) {
    DayRange days{1e18, -1e18};
    for (int entry : capsule.entries) {
        const double at = m_layout.entries().entries[entry].at();
        days = {std::min(days.from, at), std::max(days.to, at)};
    }
    const double nearest = std::min(stage().nearest(), stage().width / 2 / std::max(days.length(), 1e-9));
    if (days.length() > 0 && m_scale.pixelsPerDay < nearest) {
        remember();
        return glideTo({days.middle() - stage().width / 2 / nearest, nearest});
    }
    const auto at = std::ranges::find(capsule.entries, m_selected);
    select(at == capsule.entries.end() || at + 1 == capsule.entries.end() ? capsule.entries.front() : *(at + 1));
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    hideCard();
    m_focusVisible = false;
    m_pressed = event->position();
    m_dragged = m_pressed;
    if (event->button() == Qt::LeftButton && scene().plot.contains(m_pressed)) {
        m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Period : Drag::Press;
    }
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_drag == Drag::None) {
        return hover(at);
    }
    if (m_drag == Drag::Period) {
        if (m_periodBar) {
            m_periodBar->hide();
        }
        const double a = std::floor(m_scale.day(plotX(m_pressed.x())));
        const double b = std::floor(m_scale.day(plotX(at.x())));
        m_period = {std::min(a, b), std::max(a, b) + 1};
        m_periodStart = {a, a + 1};
        viewport()->update();
        return;
    }
    if (m_drag == Drag::Press && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan) {
        pan(m_dragged.x() - at.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(m_dragged.y() - at.y()));
        m_dragged = at;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->unsetCursor();
    if (drag == Drag::Press) {
        click(event->position());
    } else if (drag == Drag::Period && m_period) {
        choosePeriod();
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !scene().plot.contains(event->position())) {
        return;
    }
    if (const int entry = entryAt(event->position()); entry >= 0) {
        clearPeriod();
        select(entry);
        fitSelection();
        return;
    }
    remember();
    glideTo(stage().zoomed(m_scale, plotX(event->position().x()), 2));
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    const double steps = (angle.y() != 0 ? angle.y() : angle.x()) / anglePerNotch;
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAt(plotX(event->position().x()), std::pow(notch, steps));
    } else if (event->modifiers() & Qt::ShiftModifier || std::abs(angle.x()) > std::abs(angle.y())
        || verticalScrollBar()->maximum() == 0) {
        pan(event->pixelDelta().isNull()
                ? -steps * wheelPixels
                : -(event->pixelDelta().x() != 0 ? event->pixelDelta().x() : event->pixelDelta().y()));
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(steps * wheelPixels));
    }
    event->accept();
}

/// Selects nothing by itself, unlike other item views.
void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    m_focusVisible = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(plotX(gesture->position().x()), std::max(0.1, 1 + gesture->value()));
            return true;
        }
    }
    if (event->type() == QEvent::Leave) {
        hideCard();
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const Entries& entries = m_layout.entries();
    const int count = int(entries.entries.size());
    if (count == 0) {
        return {};
    }
    if (m_selected < 0) {
        const double middle = visibleDays().middle();
        const auto next
            = std::ranges::partition_point(entries.entries, [&](const Entry& entry) { return entry.at() < middle; });
        return indexOfEntry(std::min<int>(int(next - entries.entries.begin()), count - 1));
    }
    const bool quoted = modifiers & Qt::ControlModifier;
    switch (action) {
    case MoveLeft:
    case MovePrevious: return indexOfEntry(neighbour(entries, m_selected, -1, quoted));
    case MoveRight:
    case MoveNext: return indexOfEntry(neighbour(entries, m_selected, 1, quoted));
    case MoveUp: return indexOfEntry(acrossLanes(entries, m_selected, -1));
    case MoveDown: return indexOfEntry(acrossLanes(entries, m_selected, 1));
    case MoveHome: return indexOfEntry(0);
    case MoveEnd: return indexOfEntry(count - 1);
    default: return currentIndex();
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    m_focusVisible = true;
    viewport()->update();
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomIn();
    case Qt::Key_Minus: return zoomOut();
    case Qt::Key_Z: return control ? event->ignore() : fitSelection();
    case Qt::Key_PageUp: return pan(-page * stage().width);
    case Qt::Key_PageDown: return pan(page * stage().width);
    case Qt::Key_0:
        if (control) {
            return fitAll();
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt) {
            return event->key() == Qt::Key_Left ? goBack() : goForward();
        }
        if (event->modifiers() & Qt::ShiftModifier) {
            return extendPeriod(moveCursor(event->key() == Qt::Key_Left ? MoveLeft : MoveRight, Qt::NoModifier));
        }
        return select(entryOf(moveCursor(event->key() == Qt::Key_Left ? MoveLeft : MoveRight, event->modifiers())));
    case Qt::Key_Space: return m_card && m_card->isVisible() ? hideCard() : peek();
    case Qt::Key_Escape:
        if (m_card && m_card->isVisible()) {
            return hideCard();
        }
        if (m_period) {
            return clearPeriod();
        }
        if (m_measured.isValid()) {
            return measureFromHere(false);
        }
        return selectionModel()->clear();
    default: break;
    }
    QAbstractItemView::keyPressEvent(event);
}

} // namespace dateline
