// What stands round the lanes: axis, heads, figures.
#include "ui/timeline/painting.h"

#include "ui/texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double inset = 16; // of the heads' text
constexpr double nameInset = 34;
constexpr double captionRoom = 32;
constexpr double headHalf = 9; // half the height of a lane's name

/// In the largest unit of which it has at least two.
QString lengthText(double days) {
    const auto whole = [](double count) { return std::max(1, int(std::round(count))); };
    if (days < 2) {
        return TimelineText::tr("%Ln hour(s)", nullptr, whole(days * 24));
    }
    if (days < 60) {
        return TimelineText::tr("%Ln day(s)", nullptr, whole(days));
    }
    return days < 730 ? TimelineText::tr("%Ln month(s)", nullptr, whole(days / 30.44))
                      : TimelineText::tr("%Ln year(s)", nullptr, whole(days / 365.25));
}

} // namespace

void Painting::paintPins() {
    if (m_scene.pins.empty()) {
        return;
    }
    m_painter.save();
    m_painter.setClipRect(
        QRectF(m_scene.plot.left(), m_scene.lanesBottom, m_scene.plot.width(), m_layout.figuresHeight()));
    for (const ScenePin& pin : m_scene.pins) {
        const double least = px(6) - std::min(px(6), pin.to - pin.from);
        const double y = pin.tag.bottom() + px(2);
        m_painter.setPen(QPen(m_theme.fig, px(2), Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(QPointF(pin.from - least / 2 + 1, y), QPointF(pin.to + least / 2 - 1, y));
    }
    m_painter.setFont(m_small);
    for (const ScenePin& pin : m_scene.pins) {
        if (pin.tag.width() <= 0) {
            continue;
        }
        m_painter.setPen(QPen(pin.selected ? m_theme.accent : m_theme.ctlLine, 1));
        m_painter.setBrush(pin.selected ? m_theme.accentSoft : m_theme.base);
        const QRectF tag(std::round(pin.tag.left()) + 0.5, std::round(pin.tag.top()) + 0.5, std::round(pin.tag.width()),
            std::round(pin.tag.height()));
        m_painter.drawRoundedRect(tag, px(3), px(3));
        m_painter.setPen(m_theme.text);
        m_painter.drawText(tag, Qt::AlignCenter,
            m_painter.fontMetrics().elidedText(pin.text, Qt::ElideRight, int(tag.width() - px(8))));
    }
    m_painter.restore();
}

void Painting::paintAxis() {
    const double bottom = m_scene.plot.top();
    m_painter.fillRect(QRectF(0, 0, m_scene.frame.size.width(), bottom), m_theme.base);
    m_painter.save();
    m_painter.setClipRect(QRectF(m_scene.plot.left(), 0, m_scene.plot.width(), bottom));
    for (const AxisTick& tick : m_scene.axis.ticks) {
        QColor colour = m_theme.edge;
        colour.setAlphaF(tick.major ? 0.8F : 0.45F);
        hairline(colour, m_scene.x(tick.day), bottom - px(tick.major ? 8 : 4), m_scene.x(tick.day), bottom);
    }
    const QRectF flag = paintFlag();
    paintAxisLabels(m_scene.axis.upper, px(18), m_label, {});
    paintAxisLabels(m_scene.axis.lower, px(35), m_small, flag);
    m_painter.restore();
    hairline(m_theme.line, 0, bottom - 1, m_scene.frame.size.width(), bottom - 1);
}

void Painting::paintAxisLabels(
    const std::vector<AxisLabel>& labels, double baseline, const QFont& font, const QRectF& avoid) {
    const QFontMetricsF metrics(font);
    for (const AxisLabel& label : labels) {
        const double left = std::max(m_scene.x(label.span.from), m_scene.plot.left());
        const double right = std::min(m_scene.x(label.span.to), m_scene.plot.right());
        const double width = metrics.horizontalAdvance(label.text);
        const double x = label.atStart ? m_scene.x(label.span.from) + px(6) : (left + right - width) / 2;
        const QRectF box(x - px(4), baseline - px(14), width + px(8), px(18));
        if ((label.atStart ? x < left || x + width > m_scene.plot.right() : right - left < width + px(4))
            || box.intersects(avoid)) {
            continue;
        }
        text(x, baseline, label.text, font, m_theme.text2);
    }
}

/// The publication date beside its line, in the row under the years; returns the room it takes.
QRectF Painting::paintFlag() {
    const std::optional<double> published = publishedX();
    if (!published || *published < m_scene.plot.left() || *published >= m_scene.plot.right()) {
        return {};
    }
    const double bottom = m_scene.plot.top();
    const QFont font = [&] {
        QFont medium = m_small;
        medium.setWeight(QFont::Medium);
        return medium;
    }();
    const QString flag
        = (m_scene.frame.severalArticles ? TimelineText::tr("Latest article %1") : TimelineText::tr("Published %1"))
              .arg(dayText(*m_scene.frame.published));
    const double width = QFontMetricsF(font).horizontalAdvance(flag);
    const bool left = *published + px(8) + width > m_scene.plot.right();
    const double x = left ? *published - px(6) - width : *published + px(6);
    hairline(m_theme.text, *published, bottom - px(20), *published, bottom);
    text(x, bottom - px(9), flag, font, m_theme.text);
    return QRectF(x - px(4), bottom - px(22), width + px(8), px(18));
}

void Painting::paintHeads() {
    const double width = m_scene.plot.left();
    const double bottom = m_scene.lanesBottom + m_layout.figuresHeight();
    m_painter.fillRect(QRectF(0, 0, width, bottom), m_theme.base);
    m_painter.save();
    m_painter.setClipRect(QRectF(0, m_scene.plot.top(), width, m_scene.lanesBottom - m_scene.plot.top()));
    for (const SceneLane& lane : m_scene.lanes) {
        paintHead(lane);
    }
    m_painter.restore();
    const double baseline = m_scene.plot.top() - px(9);
    const LaneKind& kind = *m_layout.entries().kind;
    const QString counted = kind.countsQuotes ? TimelineText::tr("Quotes") : TimelineText::tr("Events");
    text(px(inset), baseline, laneWords(kind.head), m_small, m_theme.text2);
    text(width - px(14) - QFontMetricsF(m_small).horizontalAdvance(counted), baseline, counted, m_small, m_theme.text2);
    if (m_layout.figuresHeight() > 0) {
        const double top = m_scene.lanesBottom;
        const double middle = top + m_layout.figuresHeight() / 2 + px(4.5);
        hairline(m_theme.ctlLine, 0, top - 1, m_scene.frame.size.width(), top - 1);
        text(px(inset), middle, QStringLiteral("#"), m_strong, m_theme.fig);
        text(px(nameInset), middle, TimelineText::tr("Figures"), fontOf(TextStyle::Body, m_unit), m_theme.text);
        const QString count = m_layout.number(qint64(m_layout.entries().pins.size()));
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.text2);
        paintTabular(m_painter, QPointF(width - px(14) - tabularWidth(m_small, count), middle), count);
    }
    hairline(m_theme.ctlLine, 0, bottom - 1, m_scene.frame.size.width(), bottom - 1);
    hairline(m_theme.line, width - 1, 0, width - 1, bottom);
    hairline(m_theme.line, 0, m_scene.plot.top() - 1, width, m_scene.plot.top() - 1);
}

/// What a bar of the bins is, where there is room for it under everything.
void Painting::paintCaption() {
    const double top = m_scene.lanesBottom + m_layout.figuresHeight();
    if (m_scene.bins.empty() || m_scene.frame.size.height() - top < px(captionRoom)) {
        return;
    }
    text(px(inset), top + px(22),
        TimelineText::tr("One bar is about %1. Its height is the number of events, on the same scale in every lane.")
            .arg(lengthText(m_scene.bins.front().days.length())),
        m_small, m_theme.text2);
}

void Painting::paintHead(const SceneLane& lane) {
    const Lane& source = m_layout.entries().lanes[lane.lane];
    const double width = m_scene.plot.left();
    const double half = (lane.crowded ? lane.height : px(design::rowHeight)) / 2;
    const double middle // the name stays in view as long as its lane
        = std::max(
            lane.top + half, std::min(m_scene.plot.top() + px(design::rowHeight) / 2, lane.top + lane.height - half));
    if (lane.top > m_scene.plot.top()) {
        hairline(m_theme.line, 0, lane.top - 1, width, lane.top - 1);
    }
    if (middle - px(headHalf) < m_scene.plot.top() || middle + px(headHalf) > m_scene.lanesBottom) {
        return; // a name is whole or not there
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(laneColour(source, m_theme));
    if (source.colour < 0) {
        m_painter.drawRoundedRect(QRectF(px(inset), middle - px(1), px(10), px(2)), px(1), px(1));
    } else {
        m_painter.drawEllipse(QPointF(px(inset + 5), middle), px(5), px(5));
    }
    const QString count = source.count > 0 ? m_layout.number(source.count) : QString();
    const double countWidth = tabularWidth(m_small, count);
    const QFont body = fontOf(TextStyle::Body, m_unit);
    const double room = width - px(14) - countWidth - px(8) - px(nameInset);
    text(px(nameInset), middle + px(4.5),
        QFontMetricsF(body).elidedText(laneName(m_layout.entries(), source), Qt::ElideRight, room), body, m_theme.text);
    m_painter.setFont(m_small);
    m_painter.setPen(m_theme.text2);
    paintTabular(m_painter, QPointF(width - px(14) - countWidth, middle + px(4.5)), count);
}

} // namespace dateline
