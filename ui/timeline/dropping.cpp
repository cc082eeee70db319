// What is dragged to TimelineView: a quote or a figure for one of its events.
#include "ui/timeline/timelineview.h"

#include <QDropEvent>

namespace dateline {

namespace {

bool isForUs(const QDropEvent& event, const QAbstractItemModel* model) {
    const QStringList types = model ? model->mimeTypes() : QStringList();
    return std::ranges::any_of(types, [&](const QString& type) { return event.mimeData()->hasFormat(type); });
}

} // namespace

void TimelineView::dragEnterEvent(QDragEnterEvent* event) {
    isForUs(*event, model()) ? event->acceptProposedAction() : event->ignore();
}

/// The event under the pointer is lit as under the mouse.
void TimelineView::dragMoveEvent(QDragMoveEvent* event) {
    const int entry = isForUs(*event, model()) ? entryAt(event->position()) : -1;
    if (entry != m_hovered) {
        m_hovered = entry;
        viewport()->update();
    }
    event->setAccepted(entry >= 0);
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent*) {
    m_hovered = -1;
    viewport()->update();
}

void TimelineView::dropEvent(QDropEvent* event) {
    const int entry = isForUs(*event, model()) ? entryAt(event->position()) : -1;
    m_hovered = -1;
    viewport()->update();
    event->setAccepted(entry >= 0);
    if (entry >= 0) {
        Q_EMIT dropped(indexOfEntry(entry), *event->mimeData());
    }
}

} // namespace dateline
