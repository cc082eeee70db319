#include "ui/charts/barchart.h"

#include "ui/charts/chartkind.h"
#include "ui/charts/lettering.h"
#include "ui/charts/placing.h"
#include "ui/texts.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr qreal nameShare = 0.4; // of the width, at most
constexpr qreal labelShare = 0.3;
constexpr qreal nameGap = 10;
constexpr qreal labelGap = 7;
constexpr qreal closestRows = 44;
constexpr qreal widestRows = 60;
constexpr qreal thinnestBar = 32;
constexpr qreal thickestBar = 40;
constexpr qreal rowPadding = 10;

struct Row {
    QStringList name;
    QStringList label;
    double value = 0; // the end of the bar that lies further from zero
    qreal height = 0;
};

/// How far the rows reach from the zero line to either side, in the unit and in pixels of text.
struct Reach {
    double value = 0;
    qreal label = 0; // with its gap
    qreal name = 0; // of the rows on the other side

    qreal at(double scale) const { return std::max(name, value * scale + label); }
};

double farEnd(const ChartPoint& point) {
    const double high = point.high.value_or(point.value);
    const double low = point.low.value_or(point.value);
    return std::abs(high) >= std::abs(low) ? high : low;
}

double nearEnd(const ChartPoint& point) {
    return farEnd(point) == point.high.value_or(point.value) ? point.low.value_or(point.value)
                                                             : point.high.value_or(point.value);
}

std::vector<Row> rowsOf(const Chart& chart, const QRectF& room) {
    const qreal pitch = std::clamp(room.height() / chart.points.size(), closestRows, widestRows);
    std::vector<Row> rows;
    for (const ChartPoint& point : chart.points) {
        Row row;
        row.name = wrapped(TextStyle::Body, point.name, room.width() * nameShare);
        row.label = labelLines(withChange(point), room.width() * labelShare);
        row.value = farEnd(point);
        const qsizetype lines = std::max(row.name.size(), row.label.size());
        row.height = std::max(pitch, lines * linePitch(TextStyle::Body) + rowPadding);
        rows.push_back(row);
    }
    return rows;
}

/// The largest scale at which both sides find room in `width`.
double scaleFor(const Reach& left, const Reach& right, qreal width) {
    const double most = std::max(left.value, right.value);
    if (!(most > 0)) {
        return 0;
    }
    double low = 0;
    double high = width / most;
    for (int i = 0; i < 48; ++i) {
        const double middle = (low + high) / 2;
        (left.at(middle) + right.at(middle) <= width ? low : high) = middle;
    }
    return low;
}

class BarPlot {
public:
    BarPlot(const Chart& chart, const QRectF& room, ChartLayout& layout)
        : m_chart(chart), m_layout(layout), m_rows(rowsOf(chart, room)) {
        Reach left;
        Reach right;
        for (const Row& row : m_rows) {
            Reach& own = row.value < 0 ? left : right;
            Reach& other = row.value < 0 ? right : left;
            own.value = std::max(own.value, std::abs(row.value));
            own.label = std::max(own.label, widest(TextStyle::Strong, row.label) + labelGap);
            other.name = std::max(other.name, row.name.isEmpty() ? 0 : widest(TextStyle::Body, row.name) + nameGap);
        }
        m_scale = scaleFor(left, right, room.width());
        m_zero = room.left() + left.at(m_scale);
    }

    qreal draw(qreal top) {
        qreal y = top;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            drawRow(int(i), y);
            y += m_rows[i].height;
        }
        m_layout.lines.push_back({QLineF(m_zero, top, m_zero, y), Ink::Axis, 1, false});
        return y;
    }

private:
    void drawRow(int index, qreal top) {
        const Row& row = m_rows[index];
        const ChartPoint& point = m_chart.points[index];
        const bool fall = row.value < 0;
        const qreal centre = top + row.height / 2;
        drawBar(point, index, centre, std::clamp(row.height - 20, thinnestBar, thickestBar));
        const qreal end = m_zero + row.value * m_scale + (fall ? -labelGap : labelGap);
        place(m_layout, row.label, {TextStyle::Strong, Ink::Text, index}, end,
            centre - sizeOf(row.label, TextStyle::Strong).height() / 2, fall ? Anchor::Right : Anchor::Left);
        place(m_layout, row.name, {TextStyle::Body, Ink::Text, index}, m_zero + (fall ? nameGap : -nameGap),
            centre - sizeOf(row.name, TextStyle::Body).height() / 2, fall ? Anchor::Left : Anchor::Right);
    }

    void drawBar(const ChartPoint& point, int index, qreal centre, qreal thickness) {
        const double far = farEnd(point);
        const double near = nearEnd(point);
        const bool sure = near * far >= 0; // a range that does not cross zero is sure of its nearer part
        const Ink ink = !m_chart.change ? Ink::Mark : far < 0 ? Ink::Fall : Ink::Rise;
        addBar(sure ? 0 : near, sure ? near : 0, ink, sure ? fillOf(point) : Fill::Soft, index, centre, thickness);
        if (near != far) {
            addBar(sure ? near : 0, far, ink, Fill::Soft, index, centre, thickness);
        }
    }

    void addBar(double from, double to, Ink ink, Fill fill, int index, qreal centre, qreal thickness) {
        const qreal a = m_zero + from * m_scale;
        const qreal b = m_zero + to * m_scale;
        const QRectF rect(std::min(a, b), centre - thickness / 2, std::max(1.0, std::abs(b - a)), thickness);
        m_layout.marks.push_back({MarkShape::Bar, rect, ink, fill, index});
    }

    const Chart& m_chart;
    ChartLayout& m_layout;
    std::vector<Row> m_rows;
    double m_scale = 0;
    qreal m_zero = 0;
};

QString suitsBars(const Chart& chart) {
    return chart.change || !chart.groups.isEmpty() || chart.points.size() < 2
        ? QString()
        : ChartText::tr("Bars: several values of one measure, side by side");
}

QString suitsDiverging(const Chart& chart) {
    return chart.change && chart.groups.isEmpty() && chart.points.size() >= 2
        ? ChartText::tr("Bars round zero: changes, up and down")
        : QString();
}

} // namespace

qreal plotBars(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    return BarPlot(chart, room, layout).draw(room.top());
}

const ChartKind barChart{"bars", QT_TRANSLATE_NOOP("Charts", "Bar chart"), suitsBars, true, plotBars};

const ChartKind divergingChart{
    "diverging", QT_TRANSLATE_NOOP("Charts", "Bar chart of changes"), suitsDiverging, true, plotBars};

} // namespace dateline
