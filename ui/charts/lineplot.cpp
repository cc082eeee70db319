#include "ui/charts/lineplot.h"

#include "ui/charts/lettering.h"
#include "ui/charts/numbertext.h"
#include "ui/charts/placing.h"
#include "ui/charts/unittext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace dateline {

namespace {

constexpr qreal tickGap = 8; // between an axis label and what it labels
constexpr qreal tickLength = 4;
constexpr qreal bandHeight = 6;
constexpr qreal shortestBand = 12;
constexpr qreal labelGap = 9; // from a marker's middle to its label, less half the line
constexpr qreal labelMargin = 3;
constexpr qreal changeGap = 4; // from a label to its change; more than the margin
constexpr qreal lineWidth = 2.5;
constexpr std::size_t mostMarks = 1000; // drawn one by one
constexpr qreal columnWidth = 4; // pixels that stand for one place where there are more
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

ValueAxis axisOf(const Chart& chart, int steps) {
    double low = chart.points.front().value;
    double high = low;
    for (const ChartPoint& point : chart.points) {
        low = std::min({low, point.value, point.low.value_or(point.value)});
        high = std::max({high, point.value, point.high.value_or(point.value)});
    }
    return valueAxis(low, high, steps);
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
    LinePlot(const Chart& chart, const LinePart& part, const LineAxes& axes, const QRectF& room, ChartLayout& layout)
        : m_chart(chart), m_part(part), m_layout(layout), m_room(room), m_values(axes.values) {
        qreal labels = 0;
        for (double tick : m_values.ticks()) {
            labels = std::max(labels, textWidth(TextStyle::Body, tickText(chart, m_values, tick)));
        }
        const qreal left = room.left() + labels + tickGap;
        const qreal half = textWidth(TextStyle::Body, QStringLiteral("2000")) / 2; // of a label at the very end
        m_days = calendarAxis(axes.days, room.right() - half - left,
            [](const QString& label) { return textWidth(TextStyle::Body, label); });
        const qreal right = m_days.ticks.back().label.isEmpty() ? room.right() : room.right() - half;
        qsizetype lines = 1;
        for (const CalendarTick& tick : m_days.ticks) {
            lines = std::max(lines, tick.label.size());
        }
        const qreal height = std::max(part.lowest, room.height());
        const qreal pitch = linePitch(TextStyle::Body);
        m_plot = QRectF(QPointF(left, room.top() + pitch + labelGap),
            QPointF(right, room.top() + height - pitch * lines - tickGap));
        m_bottom = m_plot.bottom() + tickGap + pitch * lines;
        m_points = thinned(part.points);
        m_bands = !std::ranges::all_of(m_points, [&](int point) { return isTick(*chart.points[point].period); });
    }

    qreal draw() {
        drawGrid();
        drawCalendar();
        drawPoints();
        drawLabels();
        return m_bottom;
    }

private:
    /// True of what the axis itself shows: from one tick to the next.
    bool isTick(const Period& period) const {
        const auto tick = std::ranges::find(m_days.ticks, dayNumber(period.from), &CalendarTick::day);
        return tick != m_days.ticks.end() && std::next(tick) != m_days.ticks.end()
            && std::next(tick)->day == dayNumber(period.to) + 1;
    }

    /// Where points are more than pixels, of each group the first, last, lowest and highest of every column: the line
    /// looks the same.
    std::vector<int> thinned(const std::vector<int>& points) const {
        if (points.size() <= mostMarks) {
            return points;
        }
        std::vector<int> kept;
        const auto column = [&](int point) {
            return std::pair(m_chart.points[point].group, int(middle(m_chart.points[point]).x() / columnWidth));
        };
        const auto value = [&](int point) { return m_chart.points[point].value; };
        for (auto begin = points.begin(); begin != points.end();) {
            const auto same = column(*begin);
            const auto end = std::find_if(begin, points.end(), [&](int point) { return column(point) != same; });
            const auto [lowest, highest]
                = std::minmax_element(begin, end, [&](int a, int b) { return value(a) < value(b); });
            std::set<int> once{*begin, *lowest, *highest, *std::prev(end)};
            kept.insert(kept.end(), once.begin(), once.end());
            begin = end;
        }
        return kept;
    }

    bool fromZero() const { return m_values.from <= 0 && m_values.to >= 0; }
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
            place(m_layout, {tickText(m_chart, m_values, tick)}, {TextStyle::Body, Ink::Quiet, -1},
                m_plot.left() - tickGap, y(tick) - linePitch(TextStyle::Body) / 2, Anchor::Right);
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
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            drawSpread(m_points[i]);
            if (i > 0) {
                drawLine(m_points[i - 1], m_points[i]);
            }
        }
        for (int index : m_points) {
            const ChartPoint& point = m_chart.points[index];
            const QPointF centre = middle(point);
            const QRectF marker(centre.x() - markerSize / 2, centre.y() - markerSize / 2, markerSize, markerSize);
            const int series = seriesOf(point);
            m_layout.marks.push_back({markerOf(series), marker, Ink::Mark, fillOf(point), index, series});
        }
    }

    void drawLine(int from, int to) {
        const ChartPoint& previous = m_chart.points[from];
        const ChartPoint& point = m_chart.points[to];
        if (previous.group == point.group && middle(point).x() > middle(previous).x()) {
            const bool dashed = fillOf(point) != Fill::Solid || fillOf(previous) != Fill::Solid;
            m_layout.lines.push_back(
                {QLineF(middle(previous), middle(point)), Ink::Mark, lineWidth, dashed, seriesOf(point)});
        }
    }

    int seriesOf(const ChartPoint& point) const { return m_part.coloured ? point.group : 0; }

    /// The period a value holds for and the range it lies in, behind its marker.
    void drawSpread(int index) {
        const ChartPoint& point = m_chart.points[index];
        const qreal from = x(dayNumber(point.period->from));
        const qreal to = x(dayNumber(point.period->to) + 1);
        const qreal centre = middle(point).y();
        if (m_bands && to - from >= shortestBand) {
            const QRectF band(from + 3, centre - bandHeight / 2, to - from - 6, bandHeight);
            m_layout.marks.push_back({MarkShape::Band, band, Ink::Mark, Fill::Soft, index, seriesOf(point)});
        }
        if (point.low && point.high) {
            const QRectF band(QPointF((from + to - bandHeight) / 2, y(*point.high)),
                QPointF((from + to + bandHeight) / 2, y(*point.low)));
            m_layout.marks.push_back({MarkShape::Band, band, Ink::Mark, Fill::Soft, index, seriesOf(point)});
        }
    }

    /// The last, the first, the highest, the lowest, then the others in order.
    std::vector<int> byWorth() const {
        const std::vector<int>& points = m_points;
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
        std::vector<std::pair<int, QRectF>> labelled;
        for (int point : byWorth()) {
            const qreal word = widest(TextStyle::Strong, m_chart.points[point].label.split(u' '));
            const QStringList label = labelLines(m_chart.points[point], std::max(word, m_plot.width() / 2));
            if (const std::optional<QRectF> rect = roomFor(point, sizeOf(label, TextStyle::Strong), markers)) {
                place(m_layout, label, {TextStyle::Strong, Ink::Text, point}, rect->center().x(), rect->top(),
                    Anchor::Centre);
                labelled.emplace_back(point, *rect);
            }
        }
        for (const auto& [point, label] : labelled) { // once every value has its place
            drawChange(point, label, markers);
        }
    }

    /// What led to a value: over its label, to its right or under it, clear of everything.
    void drawChange(int point, const QRectF& label, std::size_t markers) {
        if (m_chart.points[point].change.isEmpty()) {
            return;
        }
        const QString change = QStringLiteral("(%1)").arg(m_chart.points[point].change);
        const QSizeF size = sizeOf({change}, TextStyle::Strong);
        const qreal left = label.center().x() - size.width() / 2;
        for (QPointF corner : {QPointF(left, label.top() - changeGap - size.height()),
                 QPointF(label.right() + changeGap, label.bottom() - size.height()),
                 QPointF(left, label.bottom() + changeGap)}) {
            const QRectF rect(corner, size);
            if (rect.left() >= m_plot.left() && rect.right() <= m_room.right() && isFree(rect, markers, false)) {
                place(m_layout, {change}, {TextStyle::Strong, Ink::Text, point}, rect.left(), rect.top(), Anchor::Left);
                return;
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
    const LinePart& m_part;
    std::vector<int> m_points; // that are drawn
    ChartLayout& m_layout;
    QRectF m_room;
    QRectF m_plot;
    qreal m_bottom = 0;
    ValueAxis m_values;
    CalendarAxis m_days;
    bool m_bands = true; // each value lies on a pale bar as long as its period
};

} // namespace

LineAxes lineAxesOf(const Chart& chart, int steps) {
    return {axisOf(chart, steps), wholePeriod(chart)};
}

qreal plotLines(
    const Chart& chart, const LinePart& part, const LineAxes& axes, const QRectF& room, ChartLayout& layout) {
    return LinePlot(chart, part, axes, room, layout).draw();
}

MarkShape markerOf(int group) {
    constexpr std::array shapes{MarkShape::Dot, MarkShape::Diamond, MarkShape::Square, MarkShape::Triangle};
    return shapes[std::size_t(group) % shapes.size()];
}

QString tickText(const Chart& chart, const ValueAxis& axis, double value) {
    Amount amount;
    amount.value = value;
    amount.like = std::max(std::abs(axis.from), std::abs(axis.to));
    amount.unit = chart.unit;
    amount.sign = currencySign(chart.unit);
    return amountText(amount);
}

} // namespace dateline
