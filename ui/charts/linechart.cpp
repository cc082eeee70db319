#include "ui/charts/chartkind.h"
#include "ui/charts/lettering.h"
#include "ui/charts/lineplot.h"
#include "ui/charts/placing.h"
#include "ui/texts.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr qsizetype mostLines = 3; // in one plot; more are told apart better in panels
constexpr qreal noteGap = 4;
constexpr qreal keyGap = 6; // from a marker to what it stands for
constexpr qreal keysApart = 20;
constexpr qreal legendGap = 4; // below it
constexpr qreal narrowestPanel = 170;
constexpr qreal lowestPanel = 130;
constexpr int panelSteps = 2;
constexpr qreal panelsApart = 16;
constexpr qreal rowsApart = 12;
constexpr int mostColumns = 3;

bool fromZero(const ValueAxis& axis) {
    return axis.from <= 0 && axis.to >= 0;
}

qreal noteHeight(const ValueAxis& axis) {
    return fromZero(axis) ? 0 : noteGap + linePitch(TextStyle::Small);
}

/// Said where a line does not start at zero; returns where it ends.
qreal placeNote(const Chart& chart, const ValueAxis& axis, qreal left, qreal top, ChartLayout& layout) {
    if (fromZero(axis)) {
        return top;
    }
    const QString note = ChartText::tr("The scale starts at %1").arg(tickText(chart, axis, axis.from));
    place(layout, {note}, {TextStyle::Small, Ink::Quiet, -1}, left, top + noteGap, Anchor::Left);
    return top + noteHeight(axis);
}

/// The points of a group, or of all one after the other.
std::vector<int> pointsOf(const Chart& chart, std::optional<int> group) {
    std::vector<int> points(chart.points.size());
    std::iota(points.begin(), points.end(), 0);
    if (group) {
        std::erase_if(points, [&](int point) { return chart.points[point].group != *group; });
    } else {
        std::ranges::stable_sort(points, {}, [&](int point) { return chart.points[point].group; });
    }
    return points;
}

/// Each group's marker and name, in as many rows as they take; returns where they end.
qreal placeLegend(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    const qreal pitch = linePitch(TextStyle::Body);
    qreal x = room.left();
    qreal y = room.top();
    for (int group = 0; group < int(chart.groups.size()); ++group) {
        const QStringList name = wrapped(TextStyle::Body, chart.groups[group], room.width() - markerSize - keyGap);
        const qreal width = markerSize + keyGap + widest(TextStyle::Body, name);
        if (x > room.left() && (x + width > room.right() || name.size() > 1)) {
            x = room.left();
            y += pitch;
        }
        const QRectF key(x, y + (pitch - markerSize) / 2, markerSize, markerSize);
        layout.marks.push_back({markerOf(group), key, Ink::Mark, Fill::Solid, -1, group});
        place(layout, name, {TextStyle::Body, Ink::Text, -1}, x + markerSize + keyGap, y, Anchor::Left);
        x += width + keysApart;
        if (name.size() > 1) {
            x = room.left();
            y += pitch * name.size();
        }
    }
    return (x > room.left() ? y + pitch : y) + legendGap;
}

qreal plotOne(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    const LineAxes axes = lineAxesOf(chart);
    const QRectF free = room.adjusted(0, 0, 0, -noteHeight(axes.values));
    const qreal bottom = plotLines(chart, {pointsOf(chart, std::nullopt)}, axes, free, layout);
    return placeNote(chart, axes.values, room.left(), bottom, layout);
}

qreal plotSeveral(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    const LineAxes axes = lineAxesOf(chart);
    QRectF free = room.adjusted(0, 0, 0, -noteHeight(axes.values));
    free.setTop(placeLegend(chart, room, layout));
    LinePart part{pointsOf(chart, std::nullopt)};
    part.coloured = true;
    const qreal bottom = plotLines(chart, part, axes, free, layout);
    return placeNote(chart, axes.values, room.left(), bottom, layout);
}

/// Panels of one size with common axes, as many side by side as are wide enough.
qreal plotPanels(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    const LineAxes axes = lineAxesOf(chart, panelSteps);
    const int count = int(chart.groups.size());
    const int fitting = int((room.width() + panelsApart) / (narrowestPanel + panelsApart));
    const int most = std::clamp(fitting, 1, std::min(mostColumns, count));
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows;
    const qreal width = (room.width() - (columns - 1) * panelsApart) / columns;
    qreal heading = 0;
    for (const QString& group : chart.groups) {
        heading = std::max(heading, sizeOf(wrapped(TextStyle::Strong, group, width), TextStyle::Strong).height());
    }
    const qreal height = (room.height() - noteHeight(axes.values) - (rows - 1) * rowsApart) / rows - heading;
    qreal bottom = room.top();
    for (int first = 0; first < count; first += columns) {
        const qreal top = first == 0 ? room.top() : bottom + rowsApart;
        for (int group = first; group < std::min(count, first + columns); ++group) {
            const qreal left = room.left() + (group - first) * (width + panelsApart);
            place(layout, wrapped(TextStyle::Strong, chart.groups[group], width), {TextStyle::Strong, Ink::Text, -1},
                left, top, Anchor::Left);
            const QRectF panel(left, top + heading, width, std::max(0.0, height));
            bottom = plotLines(chart, {pointsOf(chart, group), lowestPanel}, axes, panel, layout);
        }
    }
    return placeNote(chart, axes.values, room.left(), bottom, layout);
}

QString suitsOne(const Chart& chart) {
    constexpr int fewest = 3;
    return chart.overTime && chart.groups.isEmpty() && !chart.change && differentPeriods(chart) >= fewest
        ? ChartText::tr("Line: one measure over time")
        : QString();
}

QString suitsSeveral(const Chart& chart) {
    return chart.overTime && chart.groups.size() > 1 && chart.groups.size() <= mostLines
        ? ChartText::tr("Lines: a few things over the same time")
        : QString();
}

QString suitsPanels(const Chart& chart) {
    return chart.overTime && chart.groups.size() > 1
        ? ChartText::tr("Panels: each on its own, on the same scale and time")
        : QString();
}

} // namespace

const ChartKind lineChart{"line", QT_TRANSLATE_NOOP("Charts", "Line chart"), suitsOne, false, plotOne};

const ChartKind linesChart{
    "lines", QT_TRANSLATE_NOOP("Charts", "Chart of several lines"), suitsSeveral, false, plotSeveral};

const ChartKind panelChart{
    "panels", QT_TRANSLATE_NOOP("Charts", "Line charts side by side"), suitsPanels, false, plotPanels};

} // namespace dateline
