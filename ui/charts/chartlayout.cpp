#include "ui/charts/chartlayout.h"

#include "ui/charts/chartkind.h"
#include "ui/charts/lettering.h"
#include "ui/charts/placing.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr qreal side = 24;
constexpr qreal above = 20;
constexpr qreal below = 16;
constexpr qreal subtitleGap = 4;
constexpr qreal plotGap = 14;
constexpr qreal sourceGap = 12;
constexpr qreal narrowest = 280;
constexpr qreal lowestPlot = 48;
constexpr qreal touch = 24; // a mark answers at least within this many pixels

qreal placeHead(const Chart& chart, qreal width, ChartLayout& layout) {
    const QStringList title = wrapped(TextStyle::ChartTitle, chart.title, width);
    place(layout, title, {TextStyle::ChartTitle, Ink::Text, -1}, side, above, Anchor::Left);
    qreal bottom = above + sizeOf(title, TextStyle::ChartTitle).height();
    if (!chart.subtitle.isEmpty()) {
        const QStringList subtitle = wrapped(TextStyle::Body, chart.subtitle, width);
        place(layout, subtitle, {TextStyle::Body, Ink::Quiet, -1}, side, bottom + subtitleGap, Anchor::Left);
        bottom += subtitleGap + sizeOf(subtitle, TextStyle::Body).height();
    }
    return bottom + plotGap;
}

QRectF reachOf(const PlacedMark& mark) {
    const qreal x = std::max(0.0, (touch - mark.rect.width()) / 2);
    const qreal y = std::max(0.0, (touch - mark.rect.height()) / 2);
    return mark.rect.adjusted(-x, -y, x, y);
}

} // namespace

ChartLayout layOut(const Chart& chart, QSizeF room, Fit fit) {
    ChartLayout layout;
    const qreal width = std::max(room.width(), narrowest);
    const qreal inner = width - 2 * side;
    const qreal top = placeHead(chart, inner, layout);
    const QStringList source = wrapped(TextStyle::Small, chart.source, inner);
    const qreal foot = sourceGap + sizeOf(source, TextStyle::Small).height() + below;
    const qreal free = std::max(lowestPlot, room.height() - top - foot);
    const qreal bottom = chart.kind->plot(chart, QRectF(side, top, inner, free), layout);
    layout.plot = QRectF(QPointF(side, top), QPointF(side + inner, bottom));
    layout.size = QSizeF(width, fit == Fit::Tight ? bottom + foot : std::max(room.height(), bottom + foot));
    place(layout, source, {TextStyle::Small, Ink::Quiet, -1}, side, layout.size.height() - foot + sourceGap,
        Anchor::Left);
    return layout;
}

int pointAt(const ChartLayout& layout, QPointF place) {
    int nearest = -1;
    qreal best = 0;
    const auto offer = [&](const QRectF& reach, const QRectF& rect, int point) {
        const QPointF away = place - rect.center();
        const qreal distance = rect.contains(place) ? 0 : QPointF::dotProduct(away, away);
        if (point >= 0 && reach.contains(place) && (nearest < 0 || distance < best)) {
            nearest = point;
            best = distance;
        }
    };
    for (const PlacedMark& mark : layout.marks) {
        offer(reachOf(mark), mark.rect, mark.point);
    }
    for (const PlacedText& text : layout.texts) {
        offer(text.rect, text.rect, text.point);
    }
    return nearest;
}

QRectF markRect(const ChartLayout& layout, int point) {
    QRectF rect;
    for (const PlacedMark& mark : layout.marks) {
        if (mark.point == point && mark.shape != MarkShape::Band) {
            rect |= mark.rect;
        }
    }
    return rect;
}

QRectF pointRect(const ChartLayout& layout, int point) {
    QRectF rect = markRect(layout, point);
    for (const PlacedText& text : layout.texts) {
        if (rect.isEmpty() && text.point == point) {
            rect = text.rect.adjusted(-2, 0, 2, 0);
        }
    }
    return rect;
}

} // namespace dateline
