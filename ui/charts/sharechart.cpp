#include "ui/charts/chartkind.h"
#include "ui/charts/lettering.h"
#include "ui/charts/lineplot.h"
#include "ui/charts/placing.h"
#include "ui/texts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace dateline {

namespace {

constexpr std::size_t mostParts = 8; // colours that can be told apart
constexpr double whole = 100; // percent
constexpr double rounding = 1; // that the parts of a whole may miss it by
constexpr qreal barHeight = 48;
constexpr qreal keysTop = 14; // below the bar
constexpr qreal keyGap = 8; // from a marker to what it stands for
constexpr qreal valueGap = 14; // from a value to its name
constexpr qreal valueShare = 0.35; // of the width, at most
constexpr qreal keyPadding = 8;
constexpr qreal seam = 1; // of the ground on either side of where two parts meet

/// One bar as long as the whole, cut where its parts meet.
void placeBar(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    double sum = 0;
    for (const ChartPoint& point : chart.points) {
        sum += point.value;
    }
    double before = 0;
    for (int i = 0; i < int(chart.points.size()); ++i) {
        const qreal left = room.left() + room.width() * before / sum + (i > 0 ? seam : 0);
        before += chart.points[i].value;
        const qreal right = room.left() + room.width() * before / sum - (i + 1 < int(chart.points.size()) ? seam : 0);
        const QRectF part(left, room.top(), std::max(seam, right - left), barHeight);
        layout.marks.push_back({MarkShape::Bar, part, Ink::Mark, fillOf(chart.points[i]), i, i});
    }
}

/// A row a part: its marker, value and name; returns where they end.
qreal placeKeys(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    std::vector<QStringList> values;
    qreal widestValue = 0;
    for (const ChartPoint& point : chart.points) {
        values.push_back(labelLines(withChange(point), room.width() * valueShare));
        widestValue = std::max(widestValue, widest(TextStyle::Strong, values.back()));
    }
    const qreal valueLeft = room.left() + markerSize + keyGap;
    const qreal nameLeft = valueLeft + widestValue + valueGap;
    qreal top = room.top() + barHeight + keysTop;
    for (int i = 0; i < int(chart.points.size()); ++i) {
        const QStringList name = wrapped(TextStyle::Body, chart.points[i].name, room.right() - nameLeft);
        const QRectF key(room.left(), top + (linePitch(TextStyle::Body) - markerSize) / 2, markerSize, markerSize);
        layout.marks.push_back({MarkShape::Square, key, Ink::Mark, Fill::Solid, -1, i});
        place(layout, values[i], {TextStyle::Strong, Ink::Text, i}, valueLeft, top, Anchor::Left);
        place(layout, name, {TextStyle::Body, Ink::Text, i}, nameLeft, top, Anchor::Left);
        top += qreal(std::max(name.size(), values[i].size())) * linePitch(TextStyle::Body) + keyPadding;
    }
    return top - keyPadding;
}

qreal plot(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    placeBar(chart, room, layout);
    return placeKeys(chart, room, layout);
}

/// Parts the text tells of one whole: percentages of one measure at one time that make a hundred.
QString suits(const Chart& chart) {
    if (chart.change || chart.overTime || chart.unit != u"percent" || chart.points.size() < 2
        || chart.points.size() > mostParts || differentPeriods(chart) > 1) {
        return {};
    }
    double sum = 0;
    std::set<QString> names;
    for (const ChartPoint& point : chart.points) {
        const bool exact = !point.low && !point.high
            && (point.qualifier == Qualifier::Exact || point.qualifier == Qualifier::About);
        if (!exact || point.value <= 0 || point.name.isEmpty()) {
            return {};
        }
        sum += point.value;
        names.insert(point.name);
    }
    const bool full = std::abs(sum - whole) <= rounding && names.size() == chart.points.size();
    return full ? ChartText::tr("One bar: the parts of a whole") : QString();
}

} // namespace

const ChartKind shareChart{"shares", QT_TRANSLATE_NOOP("Charts", "Bar of shares"), suits, true, plot};

} // namespace dateline
