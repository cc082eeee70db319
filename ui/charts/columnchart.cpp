#include "ui/charts/barchart.h"
#include "ui/charts/chartkind.h"
#include "ui/charts/lettering.h"
#include "ui/charts/placing.h"
#include "ui/texts.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostColumns = 8;
constexpr qreal widestColumn = 72;
constexpr qreal labelGap = 5;
constexpr qreal nameGap = 8;
constexpr qreal lowestColumns = 90; // without the labels
constexpr qreal slotPadding = 8;
constexpr qreal changeInset = 8; // of the change inside its column

struct Column {
    QStringList label;
    QStringList name;
    double low = 0;
    double high = 0;
    bool changeInside = false;
};

class ColumnPlot {
public:
    ColumnPlot(const Chart& chart, const QRectF& room, ChartLayout& layout)
        : m_chart(chart), m_layout(layout), m_room(room), m_slot(room.width() / chart.points.size()) {
        m_width = std::min(widestColumn, m_slot / 2);
        for (const ChartPoint& point : chart.points) {
            m_columns.push_back(columnOf(point));
            m_largest = std::max(m_largest, m_columns.back().high);
            m_smallest = std::min(m_smallest, m_columns.back().low);
        }
        setScale();
    }

    bool fits() const {
        return std::ranges::all_of(m_chart.points, [&](const ChartPoint& point) {
            const qreal width = m_slot - slotPadding;
            return wrapsBetweenWords(TextStyle::Strong, point.label, width)
                && wrapsBetweenWords(TextStyle::Strong, point.note, width)
                && wrapsBetweenWords(TextStyle::Body, point.name, width);
        });
    }

    qreal draw() {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            drawColumn(int(i));
        }
        const qreal zero = y(0);
        m_layout.lines.push_back({QLineF(m_room.left(), zero, m_room.right(), zero), Ink::Axis, 1, false});
        return m_namesTop + m_nameHeight;
    }

private:
    Column columnOf(const ChartPoint& point) const {
        Column column;
        column.label = labelLines(point, m_slot - slotPadding);
        column.name = wrapped(TextStyle::Body, point.name, m_slot - slotPadding);
        column.low = std::min(point.low.value_or(point.value), point.value);
        column.high = std::max(point.high.value_or(point.value), point.value);
        return column;
    }

    void setScale() {
        scale(false);
        bool outside = false;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ChartPoint& point = m_chart.points[i];
            outside = outside || (!point.change.isEmpty() && !changeFits(point, m_columns[i]));
        }
        if (outside) {
            scale(true);
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_columns[i].changeInside = changeFits(m_chart.points[i], m_columns[i]);
        }
    }

    void scale(bool changesOutside) {
        const qreal extra = changesOutside ? linePitch(TextStyle::Strong) : 0;
        for (const Column& column : m_columns) {
            qreal& room = hangs(column) ? m_labelsBelow : m_labelsAbove;
            room = std::max(room, sizeOf(column.label, TextStyle::Strong).height() + labelGap + extra);
            m_nameHeight = std::max(m_nameHeight, sizeOf(column.name, TextStyle::Body).height());
        }
        const qreal lettered = m_nameHeight + nameGap + m_labelsAbove + m_labelsBelow;
        const qreal height = std::max(lowestColumns, m_room.height() - lettered);
        m_top = m_room.top() + m_labelsAbove;
        const double reach = m_largest - m_smallest;
        m_scale = reach > 0 ? height / reach : 0;
        m_namesTop = m_top + height + m_labelsBelow + nameGap;
    }

    static bool hangs(const Column& column) { return column.high <= 0 && column.low < 0; }

    qreal y(double value) const { return m_top + (m_largest - value) * m_scale; }

    bool changeFits(const ChartPoint& point, const Column& column) const {
        constexpr qreal needed = 36;
        return fillOf(point) == Fill::Solid && !point.low && !point.high && column.low >= 0
            && column.high * m_scale >= needed && textWidth(TextStyle::Strong, point.change) + 2 <= m_width;
    }

    void drawColumn(int index) {
        const ChartPoint& point = m_chart.points[index];
        Column column = m_columns[index];
        const qreal centre = m_room.left() + (index + 0.5) * m_slot;
        drawBars(point, column, index, centre);
        if (!point.change.isEmpty() && !column.changeInside) {
            column.label << point.change;
        }
        const qreal labelHeight = sizeOf(column.label, TextStyle::Strong).height();
        place(m_layout, column.label, {TextStyle::Strong, Ink::Text, index}, centre,
            hangs(column) ? y(column.low) + labelGap : y(column.high) - labelGap - labelHeight, Anchor::Centre);
        place(m_layout, column.name, {TextStyle::Body, Ink::Quiet, index}, centre, m_namesTop, Anchor::Centre);
        if (column.changeInside && !point.change.isEmpty()) {
            place(m_layout, {point.change}, {TextStyle::Strong, Ink::Paper, index}, centre,
                y(column.high) + changeInset, Anchor::Centre);
        }
    }

    void drawBars(const ChartPoint& point, const Column& column, int index, qreal centre) {
        const bool range = column.low != column.high;
        const bool crosses = column.low < 0 && column.high > 0;
        const double near = column.low >= 0 ? column.low : crosses ? 0 : column.high;
        if (!range || !crosses) {
            addBar(0, range ? near : point.value, fillOf(point), index, centre);
        }
        if (range) {
            addBar(crosses ? column.low : near, column.low >= 0 || crosses ? column.high : column.low, Fill::Soft,
                index, centre);
        }
    }

    void addBar(double from, double to, Fill fill, int index, qreal centre) {
        const qreal top = std::min(y(from), y(to));
        const QRectF rect(centre - m_width / 2, top, m_width, std::max(1.0, std::abs(y(from) - y(to))));
        const Ink ink = !m_chart.change ? Ink::Mark : std::min(from, to) < 0 ? Ink::Fall : Ink::Rise;
        m_layout.marks.push_back({MarkShape::Bar, rect, ink, fill, index});
    }

    const Chart& m_chart;
    ChartLayout& m_layout;
    QRectF m_room;
    qreal m_slot;
    qreal m_width = 0;
    std::vector<Column> m_columns;
    double m_smallest = 0;
    double m_largest = 0;
    qreal m_labelsAbove = 0;
    qreal m_labelsBelow = 0;
    qreal m_nameHeight = 0;
    qreal m_namesTop = 0;
    qreal m_top = 0;
    double m_scale = 0;
};

QString suits(const Chart& chart) {
    const int periods = differentPeriods(chart);
    const int fewest = chart.change ? 3 : 2; // two changes are told by bars round zero
    return chart.overTime && chart.groups.isEmpty() && periods >= fewest && chart.points.size() <= mostColumns
        ? ChartText::tr("Columns: one measure in a few periods")
        : QString();
}

qreal plot(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    ColumnPlot columns(chart, room, layout);
    return columns.fits() ? columns.draw() : plotBars(chart, room, layout);
}

} // namespace

const ChartKind columnChart{"columns", QT_TRANSLATE_NOOP("Charts", "Column chart"), suits, false, plot};

} // namespace dateline
