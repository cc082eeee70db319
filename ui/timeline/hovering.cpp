// What TimelineView tells of the thing under the pointer: the card of an event, the tip of everything else.
#include "ui/timeline/timelineview.h"

#include "ui/plaintext.h"
#include "ui/timeline/hovercard.h"

#include <algorithm>
#include <cmath>

namespace dateline {

void TimelineView::hover(const QPointF& point) {
    const int entry = entryAt(point);
    const Scene& shown = scene();
    auto contains = [&](const auto& thing) { return thing.box.contains(point); };
    const bool link = entry >= 0 || std::ranges::any_of(shown.capsules, contains)
        || std::ranges::any_of(shown.hints, contains)
        || std::ranges::any_of(shown.pins, [&](const ScenePin& pin) { return pin.tag.contains(point); });
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (entry != m_hovered) {
        hideCard();
        m_hovered = entry;
        viewport()->update();
        if (entry >= 0) {
            m_cardDelay.start();
        }
    }
}

/// The card of the current event, for those without a pointer.
void TimelineView::peek() {
    m_hovered = m_selected;
    showCard();
}

void TimelineView::showCard() {
    if (m_hovered < 0 || m_drag != Drag::None) {
        return;
    }
    if (!m_card || m_card->parentWidget() != window()) {
        delete m_card;
        m_card = new HoverCard(window());
    }
    const QModelIndex event = indexOfEntry(m_hovered);
    const Entries& entries = m_layout.entries();
    const QRect mark = visualRect(event).intersected(viewport()->rect());
    m_card->showFor(event, mark.translated(viewport()->mapTo(window(), QPoint())),
        markColour(
            entries, entries.lanes[entries.entries[m_hovered].lane], entries.entries[m_hovered], themeOf(palette())));
}

void TimelineView::hideCard() {
    m_cardDelay.stop();
    if (m_card) {
        m_card->hide();
    }
}

/// What the marks that are no events stand for.
QString TimelineView::tipAt(const QPointF& point) {
    const Scene& shown = scene();
    for (const SceneLane& lane : shown.lanes) { // a name may be too long for its head
        if (point.x() < shown.plot.left() && lane.top <= point.y() && point.y() < lane.top + lane.height) {
            return escaped(laneName(m_layout.entries(), m_layout.entries().lanes[lane.lane]));
        }
    }
    for (const SceneCapsule& capsule : shown.capsules) {
        if (capsule.box.contains(point)) {
            return tr("%Ln event(s) in one place", nullptr, int(capsule.entries.size()));
        }
    }
    for (const ScenePin& pin : shown.pins) {
        if (pin.tag.contains(point)) {
            QStringList lines;
            for (int number : pin.pins) {
                const Pin& figure = m_layout.entries().pins[number];
                const QModelIndex child = model()->index(figure.child, 0, model()->index(figure.row, 0));
                lines << escaped(child.data().toString());
            }
            return lines.join(QStringLiteral("<br>"));
        }
    }
    for (const SceneBins& bins : shown.bins) {
        const double day = m_scale.day(plotX(point.x()));
        const qint64 bin = qint64(std::floor((day - bins.days.from) / bins.days.length()));
        if (std::abs(point.y() - bins.base) < design::binLaneHeight * m_layout.unit() - 6 && bin >= 0
            && bin < qint64(bins.counts.size()) && point.y() <= bins.base + 6 && bins.counts[std::size_t(bin)] > 0) {
            const double from = bins.days.from + double(bin) * bins.days.length();
            return tr("%Ln event(s) from %1 to %2", nullptr, int(bins.counts[std::size_t(bin)]))
                .arg(dayText(int(std::ceil(from))), dayText(int(std::ceil(from + bins.days.length())) - 1));
        }
    }
    return {};
}

} // namespace dateline
