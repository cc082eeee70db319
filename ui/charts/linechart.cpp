#include "ui/charts/axis.h"
#include "ui/charts/chartkind.h"
#include "ui/charts/lettering.h"
#include "ui/charts/numbertext.h"
#include "ui/charts/placing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace dateline {

namespace {

constexpr qreal lowestPlot = 150;
constexpr qreal tickGap = 8; // between an axis label and what it labels
constexpr qreal tickLength = 4;
constexpr qreal markerSize = 9;
constexpr qreal bandHeight = 6;
constexpr qreal shortestBand = 12;
constexpr qreal labelGap = 9; // from a marker's middle to its label, less half the line
constexpr qreal labelMargin = 3;
constexpr qreal lineWidth = 2.5;
constexpr std::size_t mostLabels = 60; // tried; the rest are told by their tool tips

double dayNumber(Day day) {
    return double(day.time_since_epoch().count());
}

Period wholePeriod(const Chart& chart) {
    Period whole = *chart.points.front().period;
    for (const ChartPoint& point : chart.points) {
        whole.from = std::min(whole.from, point.period->from);
        whole.to = std::max(whole.to, point.period->to);
    }
    return whole;
}

ValueAxis axisOf(const Chart& chart) {
    double low = chart.points.front().value;
    double high = low;
    for (const ChartPoint& point : chart.points) {
        low = std::min({low, point.value, point.low.value_or(point.value)});
        high = std::max({high, point.value, point.high.value_or(point.value)});
    }
    return valueAxis(low, high);
}

bool crosses(const QRectF& rect, const QLineF& line) {
    if (rect.contains(line.p1()) || rect.contains(line.p2())) {
        return true;
    }
    const std::array corners{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (line.intersects(QLineF(corners[i], corners[(i + 1) % corners.size()])) == QLineF::BoundedIntersection) {
            return true;
        }
    }
    return false;
}

class LinePlot {
public:
    LinePlot(const Chart& chart, const QRectF& room, ChartLayout& layout)
        : m_chart(chart), m_layout(layout), m_room(room), m_values(axisOf(chart)) {
        qreal labels = 0;
        for (double tick : m_values.ticks()) {
            labels = std::max(labels, textWidth(TextStyle::Body, tickText(tick)));
        }
        const qreal left = room.left() + labels + tickGap;
        const qreal half = textWidth(TextStyle::Body, QStringLiteral("2000")) / 2; // of a label at the very end
        m_days = calendarAxis(wholePeriod(chart), room.right() - half - left,
            [](const QString& label) { return textWidth(TextStyle::Body, label); });
        const qreal right = m_days.ticks.back().label.isEmpty() ? room.right() : room.right() - half;
        qsizetype lines = 1;
        for (const CalendarTick& tick : m_days.ticks) {
            lines = std::max(lines, tick.label.size());
        }
        const qreal height = std::max(lowestPlot, room.height());
        const qreal pitch = linePitch(TextStyle::Body);
        m_plot = QRectF(QPointF(left, room.top() + pitch + labelGap),
            QPointF(right, room.top() + height - pitch * lines - tickGap - scaleNoteHeight()));
        m_bottom = m_plot.bottom() + tickGap + pitch * lines;
    }

    qreal draw() {
        drawGrid();
        drawCalendar();
        drawPoints();
        drawLabels();
        if (!fromZero()) {
            const QString note
                = QCoreApplication::translate("Charts", "The scale starts at %1").arg(tickText(m_values.from));
            place(m_layout, {note}, {TextStyle::Small, Ink::Quiet, -1}, m_room.left(), m_bottom + 4, Anchor::Left);
        }
        return m_bottom + scaleNoteHeight();
    }

private:
    bool fromZero() const { return m_values.from <= 0 && m_values.to >= 0; }
    qreal scaleNoteHeight() const { return fromZero() ? 0 : 4 + linePitch(TextStyle::Small); }

    QString tickText(double value) const {
        Amount amount;
        amount.value = value;
        amount.unit = m_chart.unit;
        return amountText(amount);
    }

    qreal x(double day) const {
        return m_plot.left() + (day - m_days.from) / (m_days.to - m_days.from) * m_plot.width();
    }
    qreal y(double value) const {
        return m_plot.bottom() - (value - m_values.from) / (m_values.to - m_values.from) * m_plot.height();
    }
    QPointF middle(const ChartPoint& point) const {
        const double day = (dayNumber(point.period->from) + dayNumber(point.period->to) + 1) / 2;
        return {x(day), y(point.value)};
    }

    void drawGrid() {
        for (double tick : m_values.ticks()) {
            const bool base = tick == (fromZero() ? 0 : m_values.from);
            m_layout.lines.push_back(
                {QLineF(m_plot.left(), y(tick), m_plot.right(), y(tick)), base ? Ink::Axis : Ink::Grid, 1, false});
            place(m_layout, {tickText(tick)}, {TextStyle::Body, Ink::Quiet, -1}, m_plot.left() - tickGap,
                y(tick) - linePitch(TextStyle::Body) / 2, Anchor::Right);
        }
    }

    void drawCalendar() {
        const qreal base = m_plot.bottom();
        for (const CalendarTick& tick : m_days.ticks) {
            m_layout.lines.push_back({QLineF(x(tick.day), base, x(tick.day), base + tickLength), Ink::Axis, 1, false});
            place(m_layout, tick.label, {TextStyle::Body, Ink::Quiet, -1}, x(tick.labelDay), base + tickGap,
                Anchor::Centre);
        }
    }

    void drawPoints() {
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            drawSpread(int(i));
            if (i > 0 && middle(m_chart.points[i]).x() > middle(m_chart.points[i - 1]).x()) {
                const ChartPoint& point = m_chart.points[i];
                const ChartPoint& previous = m_chart.points[i - 1];
                const bool dashed = fillOf(point) != Fill::Solid || fillOf(previous) != Fill::Solid;
                m_layout.lines.push_back({QLineF(middle(previous), middle(point)), Ink::Mark, lineWidth, dashed});
            }
        }
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            const QPointF centre = middle(m_chart.points[i]);
            const QRectF marker(centre.x() - markerSize / 2, centre.y() - markerSize / 2, markerSize, markerSize);
            m_layout.marks.push_back({MarkShape::Dot, marker, Ink::Mark, fillOf(m_chart.points[i]), int(i)});
        }
    }

    /// The period a value holds for and the range it lies in, behind its marker.
    void drawSpread(int index) {
        const ChartPoint& point = m_chart.points[index];
        const qreal from = x(dayNumber(point.period->from));
        const qreal to = x(dayNumber(point.period->to) + 1);
        const qreal centre = middle(point).y();
        if (to - from >= shortestBand) {
            const QRectF band(from + 3, centre - bandHeight / 2, to - from - 6, bandHeight);
            m_layout.marks.push_back({MarkShape::Band, band, Ink::Mark, Fill::Soft, index});
        }
        if (point.low && point.high) {
            const QRectF band(QPointF((from + to - bandHeight) / 2, y(*point.high)),
                QPointF((from + to + bandHeight) / 2, y(*point.low)));
            m_layout.marks.push_back({MarkShape::Band, band, Ink::Mark, Fill::Soft, index});
        }
    }

    /// The last, the first, the highest, the lowest, then the others in order.
    std::vector<int> byWorth() const {
        std::vector<int> points(m_chart.points.size());
        std::iota(points.begin(), points.end(), 0);
        const auto value = [&](int point) { return m_chart.points[point].value; };
        const auto [lowest, highest] = std::ranges::minmax_element(points, {}, value);
        std::vector<int> order{points.back(), points.front(), *highest, *lowest};
        order.insert(order.end(), points.begin(), points.end());
        std::vector<int> once;
        for (int point : order) {
            if (once.size() < mostLabels && std::ranges::find(once, point) == once.end()) {
                once.push_back(point);
            }
        }
        return once;
    }

    void drawLabels() {
        const std::size_t markers = m_layout.marks.size();
        for (int point : byWorth()) {
            const QStringList label = labelLines(m_chart.points[point], m_plot.width() / 2);
            if (const std::optional<QRectF> rect = roomFor(point, sizeOf(label, TextStyle::Strong), markers)) {
                place(m_layout, label, {TextStyle::Strong, Ink::Text, point}, rect->center().x(), rect->top(),
                    Anchor::Centre);
            }
        }
    }

    /// Above or below the marker, centred or to a side; clear of everything, the line too if that can be.
    std::optional<QRectF> roomFor(int point, QSizeF size, std::size_t markers) const {
        const QPointF centre = middle(m_chart.points[point]);
        const qreal up = -labelGap - size.height() + 1;
        const qreal down = labelGap - 1;
        const qreal half = size.width() / 2;
        const std::array offsets{QPointF(-half, up), QPointF(-half, down), QPointF(-size.width(), up), QPointF(0, up),
            QPointF(-size.width(), down), QPointF(0, down)};
        for (bool overLines : {false, true}) {
            for (QPointF offset : offsets) {
                QRectF rect(centre + offset, size);
                rect.moveLeft(
                    std::clamp(rect.left(), m_plot.left(), std::max(m_plot.left(), m_room.right() - size.width())));
                if (isFree(rect, markers, overLines)) {
                    return rect;
                }
            }
        }
        return std::nullopt;
    }

    bool isFree(const QRectF& rect, std::size_t markers, bool overLines) const {
        const QRectF wide = rect.adjusted(-labelMargin, -labelMargin, labelMargin, labelMargin);
        if (rect.top() < m_room.top() || rect.bottom() > m_plot.bottom()) {
            return false;
        }
        const auto meetsText = [&](const PlacedText& text) { return text.rect.intersects(wide); };
        const auto meetsMark = [&](const PlacedMark& mark) { return mark.rect.intersects(rect); };
        const auto meetsLine
            = [&](const PlacedLine& line) { return line.ink == Ink::Mark && crosses(rect, line.line); };
        return std::ranges::none_of(m_layout.texts, meetsText)
            && std::none_of(m_layout.marks.begin(), m_layout.marks.begin() + markers, meetsMark)
            && (overLines || std::ranges::none_of(m_layout.lines, meetsLine));
    }

    const Chart& m_chart;
    ChartLayout& m_layout;
    QRectF m_room;
    QRectF m_plot;
    qreal m_bottom = 0;
    ValueAxis m_values;
    CalendarAxis m_days;
};

QString suits(const Chart& chart) {
    constexpr int fewest = 3;
    return chart.overTime && !chart.change && differentPeriods(chart) >= fewest
        ? QCoreApplication::translate("Charts", "Line: one measure over time")
        : QString();
}

qreal plot(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    return LinePlot(chart, room, layout).draw();
}

} // namespace

const ChartKind lineChart{
    "line", QT_TRANSLATE_NOOP("Charts", "Line"), QT_TRANSLATE_NOOP("Charts", "Line chart"), suits, false, plot};

} // namespace dateline
