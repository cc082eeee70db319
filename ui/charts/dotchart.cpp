#include "ui/charts/chartkind.h"
#include "ui/charts/lettering.h"
#include "ui/charts/lineplot.h"
#include "ui/charts/numbertext.h"
#include "ui/charts/placing.h"
#include "ui/charts/unittext.h"
#include "ui/texts.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double farApart = 1000; // the largest to the smallest, from where bars would vanish
constexpr qreal nameShare = 0.4; // of the width, at most
constexpr qreal labelShare = 0.3;
constexpr qreal nameGap = 14;
constexpr qreal labelGap = 8;
constexpr qreal closestRows = 34;
constexpr qreal widestRows = 44;
constexpr qreal rowPadding = 8;
constexpr qreal tickGap = 4;
constexpr qreal ticksApart = 16;
constexpr qreal noteGap = 6;

double lowEnd(const ChartPoint& point) {
    return std::min(point.value, point.low.value_or(point.value));
}

double highEnd(const ChartPoint& point) {
    return std::max(point.value, point.high.value_or(point.value));
}

struct Row {
    QStringList name;
    QStringList label;
    qreal height = 0;
};

/// A row a value, its dot at the power of ten the value is.
class DotPlot {
public:
    DotPlot(const Chart& chart, const QRectF& room, ChartLayout& layout)
        : m_chart(chart), m_layout(layout), m_room(room) {
        qreal names = 0;
        qreal labels = 0;
        double low = lowEnd(chart.points.front());
        double high = low;
        for (const ChartPoint& point : chart.points) {
            m_rows.push_back(rowOf(point));
            names = std::max(names, widest(TextStyle::Body, m_rows.back().name) + nameGap);
            labels = std::max(labels, widest(TextStyle::Strong, m_rows.back().label) + labelGap);
            low = std::min(low, lowEnd(point));
            high = std::max(high, highEnd(point));
        }
        m_first = int(std::floor(std::log10(low) + 1e-9));
        m_last = std::max(m_first + 1, int(std::ceil(std::log10(high) - 1e-9)));
        qreal ticks = 0;
        for (int power = m_first; power <= m_last; ++power) {
            ticks = std::max(ticks, textWidth(TextStyle::Small, tickLabel(power)));
        }
        m_left = room.left() + std::max(names, ticks / 2);
        m_right = room.right() - std::max(labels + markerSize / 2, ticks / 2);
        const qreal decade = (m_right - m_left) / (m_last - m_first);
        m_stride = std::max(1, int(std::ceil((ticks + ticksApart) / decade)));
    }

    qreal draw() {
        qreal bottom = m_room.top();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            drawRow(int(i), bottom);
            bottom += m_rows[i].height;
        }
        return drawScale(bottom);
    }

private:
    Row rowOf(const ChartPoint& point) const {
        const qreal pitch = std::clamp(m_room.height() / qreal(m_chart.points.size()), closestRows, widestRows);
        Row row;
        row.name = wrapped(TextStyle::Body, point.name, m_room.width() * nameShare);
        row.label = labelLines(withChange(point), m_room.width() * labelShare);
        const qsizetype lines = std::max(row.name.size(), row.label.size());
        row.height = std::max(pitch, lines * linePitch(TextStyle::Body) + rowPadding);
        return row;
    }

    QString tickLabel(int power) const {
        Amount amount;
        amount.value = std::pow(10, power);
        amount.unit = m_chart.unit;
        amount.sign = currencySign(m_chart.unit);
        return amountText(amount);
    }

    qreal at(double value) const {
        return m_left + (std::log10(value) - m_first) / (m_last - m_first) * (m_right - m_left);
    }

    void drawRow(int index, qreal top) {
        const Row& row = m_rows[index];
        const ChartPoint& point = m_chart.points[index];
        const qreal centre = top + row.height / 2;
        const auto mark = [&](MarkShape shape, qreal from, qreal to, Fill fill) {
            const QRectF rect(from - markerSize / 2, centre - markerSize / 2, to - from + markerSize, markerSize);
            m_layout.marks.push_back({shape, rect, Ink::Mark, fill, index});
        };
        if (lowEnd(point) < highEnd(point)) {
            mark(MarkShape::Band, at(lowEnd(point)), at(highEnd(point)), Fill::Soft);
        }
        mark(MarkShape::Dot, at(point.value), at(point.value), fillOf(point));
        place(m_layout, row.name, {TextStyle::Body, Ink::Text, index}, m_left - nameGap,
            centre - sizeOf(row.name, TextStyle::Body).height() / 2, Anchor::Right);
        place(m_layout, row.label, {TextStyle::Strong, Ink::Text, index},
            at(highEnd(point)) + markerSize / 2 + labelGap, centre - sizeOf(row.label, TextStyle::Strong).height() / 2,
            Anchor::Left);
    }

    /// Lines at powers of ten as far apart as their labels need; returns where the note below them ends.
    qreal drawScale(qreal bottom) {
        const auto upright = [&](qreal x, Ink ink) {
            m_layout.lines.push_back({QLineF(x, m_room.top(), x, bottom), ink, 1, false});
        };
        for (int power = m_first; power <= m_last; power += m_stride) {
            const qreal x = at(std::pow(10, power));
            upright(x, Ink::Grid);
            place(m_layout, {tickLabel(power)}, {TextStyle::Small, Ink::Quiet, -1}, x, bottom + tickGap, Anchor::Centre);
        }
        m_layout.lines.push_back({QLineF(m_left, bottom, m_right, bottom), Ink::Axis, 1, false});
        const qreal top = bottom + tickGap + linePitch(TextStyle::Small) + noteGap;
        const QStringList note = wrapped(TextStyle::Small,
            ChartText::tr("Logarithmic scale: from line to line %1 times as much")
                .arg(numberText(std::pow(10, m_stride))),
            m_room.width());
        place(m_layout, note, {TextStyle::Small, Ink::Quiet, -1}, m_room.left(), top, Anchor::Left);
        return top + sizeOf(note, TextStyle::Small).height();
    }

    const Chart& m_chart;
    ChartLayout& m_layout;
    QRectF m_room;
    std::vector<Row> m_rows;
    int m_first = 0; // powers of ten
    int m_last = 1;
    int m_stride = 1;
    qreal m_left = 0;
    qreal m_right = 0;
};

QString suits(const Chart& chart) {
    if (chart.change || !chart.groups.isEmpty() || chart.points.size() < 2) {
        return {};
    }
    double low = lowEnd(chart.points.front());
    double high = highEnd(chart.points.front());
    for (const ChartPoint& point : chart.points) {
        low = std::min(low, lowEnd(point));
        high = std::max(high, highEnd(point));
    }
    return low > 0 && high / low >= farApart
        ? ChartText::tr("Dots on a logarithmic scale: the largest is over a thousand times the smallest")
        : QString();
}

qreal plot(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    return DotPlot(chart, room, layout).draw();
}

} // namespace

const ChartKind dotChart{"dots", QT_TRANSLATE_NOOP("Charts", "Dot chart"), suits, true, plot};

} // namespace dateline
