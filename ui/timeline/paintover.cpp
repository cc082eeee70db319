// What lies over the lanes while the reader works: the selected period, the distance between two events.
#include "ui/timeline/painting.h"

#include "ui/texts.h"
#include "ui/timeline/density.h"
#include "ui/timeline/distance.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double tagHeight = 22;
constexpr double tagAbove = 28; // of a tag's top over the lanes' end, where there is no room under everything
constexpr double tagBelow = 6;
constexpr double tagPadding = 8;

} // namespace

void Painting::paintPeriod() {
    if (!m_accents.period) {
        return;
    }
    const double left = std::max(m_scene.x(m_accents.period->from), m_scene.plot.left());
    const double right = std::min(m_scene.x(m_accents.period->to), m_scene.plot.right());
    if (right <= left) {
        return;
    }
    const double bottom = m_scene.lanesBottom + m_layout.figuresHeight();
    QColor shade = m_theme.accent;
    shade.setAlphaF(0.08F);
    m_painter.fillRect(QRectF(left, m_scene.plot.top(), right - left, bottom - m_scene.plot.top()), shade);
    for (double x : {left, right}) {
        m_painter.fillRect(
            QRectF(std::round(x) - px(0.75), m_scene.plot.top() - px(4), px(1.5), bottom - m_scene.plot.top() + px(4)),
            m_theme.accent);
    }
    for (const SceneLane& lane : m_scene.lanes) {
        const Lane& source = m_layout.entries().lanes[lane.lane];
        const QString count = m_layout.number(countWithin(source.starts, m_accents.period->from, m_accents.period->to));
        if (lane.top >= m_scene.plot.top() && lane.crowded) {
            m_painter.setFont(fontOf(TextStyle::SmallStrong, m_unit));
            m_painter.setPen(m_theme.accent);
            m_painter.drawText(
                QRectF(left, lane.top + px(4), right - left, px(16)), Qt::AlignCenter | Qt::TextDontClip, count);
        }
    }
    if (m_accents.periodNamed) {
        paintSpanTag(left, right, periodText(m_layout.entries(), *m_accents.period));
    }
}

QString periodText(const Entries& entries, DayRange period) {
    const int first = int(period.from);
    const int last = int(period.to) - 1;
    const QString days = first == last ? dayText(first) : QStringLiteral("%1 – %2").arg(dayText(first), dayText(last));
    return days + QStringLiteral(" \u00B7 ")
        + TimelineText::tr("%Ln event(s)", nullptr, countWithin(entries.starts, period.from, period.to));
}

/// From the start of one event to that of the other, with how long that is.
void Painting::paintMeasure() {
    const std::vector<Entry>& entries = m_layout.entries().entries;
    const int from = m_accents.measuredFrom;
    const int to = m_scene.frame.selected;
    if (from < 0) {
        return;
    }
    const double a = m_scene.x(entries[from].at());
    const double b = to < 0 ? a : m_scene.x(entries[to].at());
    const double left = std::max(std::min(a, b), m_scene.plot.left());
    const double right = std::min(std::max(a, b), m_scene.plot.right());
    const double y = tagTop() + px(tagHeight / 2);
    m_painter.save();
    m_painter.setClipRect(m_scene.plot);
    m_painter.setPen(QPen(m_theme.accent, px(1.5), Qt::DashLine));
    for (const double x : {a, b}) {
        m_painter.drawLine(QPointF(x, m_scene.plot.top()), QPointF(x, std::max(m_scene.lanesBottom, y)));
    }
    m_painter.setPen(QPen(m_theme.accent, px(1.5)));
    m_painter.drawLine(QPointF(a, y), QPointF(b, y));
    m_painter.restore();
    paintSpanTag(left, std::max(left, right),
        from == to || to < 0 ? TimelineText::tr("Measuring from here: select another event")
                             : distanceText(entries[from], entries[to]));
}

double Painting::tagTop() const {
    const double under = m_scene.lanesBottom + m_layout.figuresHeight() + px(tagBelow);
    const bool free = m_scene.bins.empty() && under + px(tagHeight + tagBelow) < m_scene.plot.bottom();
    return free ? under : m_scene.lanesBottom - px(tagAbove);
}

/// Words in the middle of a span, kept inside the plot.
void Painting::paintSpanTag(double left, double right, const QString& words) {
    const QFont font = fontOf(TextStyle::SmallStrong, m_unit);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + px(2 * tagPadding);
    const double first = m_scene.plot.left() + px(4);
    const double x
        = std::clamp((left + right - width) / 2, first, std::max(first, m_scene.plot.right() - px(4) - width));
    const QRectF tag(std::round(x) + 0.5, std::round(tagTop()) + 0.5, std::round(width), px(tagHeight));
    m_painter.setPen(QPen(m_theme.accent, 1));
    m_painter.setBrush(m_theme.accentSoft);
    m_painter.drawRoundedRect(tag, px(4), px(4));
    m_painter.setFont(font);
    m_painter.setPen(m_theme.text);
    m_painter.drawText(tag, Qt::AlignCenter, words);
}

} // namespace dateline
