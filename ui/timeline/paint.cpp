#include "ui/timeline/paint.h"

#include "ui/fonts.h"
#include "ui/timeline/civil.h"
#include "ui/timeline/density.h"
#include "ui/timeline/paintmark.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double inset = 16; // of the heads' text
constexpr double nameInset = 34;

QString words(const char* text) {
    return QCoreApplication::translate("Timeline", text);
}

class Painting {
public:
    Painting(QPainter& painter, const Scene& scene, const Layout& layout, const Theme& theme, const Accents& accents)
        : m_painter(painter), m_scene(scene), m_layout(layout), m_theme(theme), m_accents(accents),
          m_unit(layout.unit()), m_label(fontOf(TextStyle::Label, m_unit)), m_strong(fontOf(TextStyle::Strong, m_unit)),
          m_small(fontOf(TextStyle::Small, m_unit)) {}

    void paint();

private:
    void paintGround();
    void paintLanes();
    void paintLabelGround(const QRectF& box);
    void paintLabel(const SceneLabel& label);
    void paintSelection();
    void paintCapsule(const SceneCapsule& capsule);
    void paintBins(const SceneBins& bins);
    void paintHint(const SceneHint& hint);
    void paintPins();
    void paintPeriod();
    void paintAxis();
    void paintAxisLabels(const std::vector<AxisLabel>& labels, double baseline, const QFont& font, const QRectF& avoid);
    QRectF paintFlag();
    void paintHeads();
    void paintHead(const SceneLane& lane);
    void hairline(const QColor& colour, double x1, double y1, double x2, double y2);
    void text(double x, double baseline, const QString& words, const QFont& font, const QColor& colour);
    double px(double units) const { return units * m_unit; }
    std::optional<double> publishedX() const;

    QPainter& m_painter;
    const Scene& m_scene;
    const Layout& m_layout;
    const Theme& m_theme;
    const Accents& m_accents;
    const double m_unit;
    const QFont m_label;
    const QFont m_strong;
    const QFont m_small;
};

void Painting::hairline(const QColor& colour, double x1, double y1, double x2, double y2) {
    m_painter.fillRect(QRectF(std::floor(x1), std::floor(y1), std::max(1.0, std::floor(x2) - std::floor(x1)),
                           std::max(1.0, std::floor(y2) - std::floor(y1))),
        colour);
}

void Painting::text(double x, double baseline, const QString& words, const QFont& font, const QColor& colour) {
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(x, baseline), words);
}

std::optional<double> Painting::publishedX() const {
    if (!m_scene.frame.published) {
        return {};
    }
    return m_scene.x(*m_scene.frame.published + 1.0);
}

void Painting::paint() {
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    paintGround();
    m_painter.save();
    m_painter.setClipRect(QRectF(m_scene.plot.topLeft(), QPointF(m_scene.plot.right(), m_scene.lanesBottom)));
    paintLanes();
    m_painter.restore();
    paintPins();
    paintPeriod();
    paintAxis();
    paintHeads();
}

void Painting::paintGround() {
    const QRectF all(QPointF(0, 0), m_scene.frame.size);
    const double bottom = m_scene.lanesBottom + m_layout.figuresHeight();
    m_painter.fillRect(all, m_theme.base);
    const std::optional<double> published = publishedX();
    if (published && *published < all.right()) {
        const double from = std::max(*published, m_scene.plot.left());
        m_painter.fillRect(
            QRectF(from, m_scene.plot.top(), all.right() - from, bottom - m_scene.plot.top()), m_theme.future);
    }
    for (double day : m_scene.axis.grid) {
        if (const double x = m_scene.x(day); x > m_scene.plot.left() + 2 && x < all.right()) {
            hairline(m_theme.line, x, m_scene.plot.top(), x, bottom);
        }
    }
    for (const SceneLane& lane : m_scene.lanes) {
        if (lane.top > m_scene.plot.top()) {
            hairline(m_theme.line, m_scene.plot.left(), lane.top - 1, all.right(), lane.top - 1);
        }
    }
    if (published && *published >= m_scene.plot.left() && *published < all.right()) {
        hairline(m_theme.text, *published, m_scene.plot.top(), *published, bottom);
    }
}

void Painting::paintLabelGround(const QRectF& box) {
    const QRectF ground = box.adjusted(-px(3), 0, px(3), 0);
    const double x = publishedX().value_or(ground.right());
    const double split = std::clamp(std::floor(x), ground.left(), ground.right());
    m_painter.fillRect(QRectF(ground.topLeft(), QPointF(split, ground.bottom())), m_theme.base);
    m_painter.fillRect(QRectF(QPointF(split, ground.top()), ground.bottomRight()), m_theme.future);
}

void Painting::paintLabel(const SceneLabel& label) {
    const bool selected = label.entry == m_scene.frame.selected && !label.echo;
    const QFont& font = selected ? m_strong : m_label;
    auto left = [&](const QString& line, const QFont& lineFont) {
        return label.leftOfMark ? label.box.right() - QFontMetricsF(lineFont).horizontalAdvance(line)
                                : label.box.left();
    };
    const double middle = label.box.top() + px(16);
    text(left(label.title, font), middle - px(2.5), label.title, font, label.echo ? m_theme.text2 : m_theme.text);
    text(left(label.second, m_small), middle + px(12.5), label.second, m_small, m_theme.text2);
}

void Painting::paintLanes() {
    for (const SceneBins& bins : m_scene.bins) {
        paintBins(bins);
    }
    for (const SceneLabel& label : m_scene.labels) {
        paintLabelGround(label.box);
    }
    for (const SceneHint& hint : m_scene.hints) {
        paintHint(hint);
    }
    paintSelection();
    for (const SceneMark& mark : m_scene.marks) {
        if (mark.entry == m_accents.hovered && mark.entry != m_scene.frame.selected) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.accentSoft);
            const QRectF disc = mark.box.marginsAdded(QMarginsF(px(6), 0, px(6), 0));
            m_painter.drawRoundedRect(
                QRectF(disc.left(), disc.center().y() - px(11), disc.width(), px(22)), px(11), px(11));
        }
        paintMark(m_painter, mark, m_layout.entries().entries[mark.entry],
            laneColour(m_layout.entries().lanes[mark.lane], m_theme), m_theme, m_unit);
    }
    for (const SceneCapsule& capsule : m_scene.capsules) {
        paintCapsule(capsule);
    }
    for (const SceneLabel& label : m_scene.labels) {
        paintLabel(label);
    }
}

void Painting::paintSelection() {
    for (const SceneMark& mark : m_scene.marks) {
        if (mark.entry != m_scene.frame.selected || mark.echo) {
            continue;
        }
        QRectF pill = mark.box.marginsAdded(QMarginsF(px(7), 0, px(7), 0));
        for (const SceneLabel& label : m_scene.labels) {
            if (label.entry == mark.entry && !label.echo) {
                pill = pill.united(label.box.marginsAdded(QMarginsF(px(7), 0, px(7), 0)));
            }
        }
        const double middle = mark.box.center().y();
        pill.setTop(middle - px(18));
        pill.setBottom(middle + px(18));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.accentSoft);
        m_painter.drawRoundedRect(pill, px(6), px(6));
        m_painter.setBrush(Qt::NoBrush);
        const double away = mark.box.height() / 2 + px(3);
        const QRectF ring
            = QRectF(mark.box.left(), middle, mark.box.width(), 0).marginsAdded(QMarginsF(px(3), away, px(3), away));
        m_painter.setPen(QPen(m_theme.accent, px(2)));
        m_painter.drawRoundedRect(ring, std::min(away, ring.width() / 2), away);
        if (m_accents.focusVisible) {
            const double out = px(11) - mark.box.height() / 2;
            const QRectF square = mark.box.marginsAdded(QMarginsF(px(6), out, px(6), out));
            m_painter.drawRoundedRect(square, px(4), px(4));
        }
    }
}

void Painting::paintCapsule(const SceneCapsule& capsule) {
    const bool selected = std::ranges::find(capsule.entries, m_scene.frame.selected) != capsule.entries.end();
    const bool hovered = std::ranges::find(capsule.entries, m_accents.hovered) != capsule.entries.end();
    const QColor colour = laneColour(m_layout.entries().lanes[capsule.lane], m_theme);
    const QRectF box = capsule.box.adjusted(px(0.75), px(0.75), -px(0.75), -px(0.75));
    m_painter.setBrush(selected || hovered ? m_theme.accentSoft : m_theme.base);
    m_painter.setPen(QPen(selected ? m_theme.accent : colour, px(selected ? 2 : 1.5)));
    m_painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const QString count = QString::number(capsule.entries.size());
    m_painter.setFont(fontOf(TextStyle::SmallStrong, m_unit));
    m_painter.setPen(m_theme.text);
    m_painter.drawText(capsule.box, Qt::AlignCenter, count);
}

void Painting::paintBins(const SceneBins& bins) {
    QColor colour = laneColour(m_layout.entries().lanes[bins.lane], m_theme);
    QColor base = colour;
    base.setAlphaF(0.35F);
    hairline(base, m_scene.plot.left(), bins.base, m_scene.plot.right(), bins.base);
    const double highest = px(design::binLaneHeight - 22);
    const double width = px(design::binWidth);
    const double left = std::round(bins.left);
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        if (bins.counts[i] == 0) {
            continue;
        }
        const double share = double(bins.counts[i]) / std::max(1, m_scene.fullestBin);
        const double height = std::max(px(2), std::round(share * highest));
        m_painter.fillRect(
            QRectF(left + std::round(double(i) * width), std::floor(bins.base) - height, px(4), height), colour);
    }
}

void Painting::paintHint(const SceneHint& hint) {
    paintLabelGround(hint.box);
    text(hint.box.left(), hint.box.top() + px(12), hint.text, m_small, m_theme.text2);
}

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
        m_painter.setPen(QPen(m_theme.ctlLine, 1));
        m_painter.setBrush(m_theme.base);
        const QRectF tag(std::round(pin.tag.left()) + 0.5, std::round(pin.tag.top()) + 0.5, std::round(pin.tag.width()),
            std::round(pin.tag.height()));
        m_painter.drawRoundedRect(tag, px(3), px(3));
        m_painter.setPen(m_theme.text);
        m_painter.drawText(tag, Qt::AlignCenter,
            m_painter.fontMetrics().elidedText(pin.text, Qt::ElideRight, int(tag.width() - px(8))));
    }
    m_painter.restore();
}

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
        const QString count = QString::number(countWithin(source.starts, m_accents.period->from, m_accents.period->to));
        if (lane.top >= m_scene.plot.top() && lane.crowded) {
            m_painter.setFont(fontOf(TextStyle::SmallStrong, m_unit));
            m_painter.setPen(m_theme.accent);
            m_painter.drawText(
                QRectF(left, lane.top + px(4), right - left, px(16)), Qt::AlignCenter | Qt::TextDontClip, count);
        }
    }
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
    const QString flag = (m_scene.frame.severalArticles ? words("Latest article %1") : words("Published %1"))
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
    const QString quotes = words("Quotes");
    text(px(inset), baseline, words("Speaker"), m_small, m_theme.text2);
    text(width - px(14) - QFontMetricsF(m_small).horizontalAdvance(quotes), baseline, quotes, m_small, m_theme.text2);
    if (m_layout.figuresHeight() > 0) {
        const double top = m_scene.lanesBottom;
        const double middle = top + m_layout.figuresHeight() / 2 + px(4.5);
        hairline(m_theme.ctlLine, 0, top - 1, m_scene.frame.size.width(), top - 1);
        text(px(inset), middle, QStringLiteral("#"), m_strong, m_theme.fig);
        text(px(nameInset), middle, words("Figures"), fontOf(TextStyle::Body, m_unit), m_theme.text);
        const QString count = QString::number(m_layout.entries().pins.size());
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.text2);
        paintTabular(m_painter, QPointF(width - px(14) - tabularWidth(m_small, count), middle), count);
    }
    hairline(m_theme.ctlLine, 0, bottom - 1, m_scene.frame.size.width(), bottom - 1);
    hairline(m_theme.line, width - 1, 0, width - 1, bottom);
    hairline(m_theme.line, 0, m_scene.plot.top() - 1, width, m_scene.plot.top() - 1);
}

void Painting::paintHead(const SceneLane& lane) {
    const Lane& source = m_layout.entries().lanes[lane.lane];
    const double width = m_scene.plot.left();
    const double middle = lane.top + (lane.crowded ? lane.height : px(design::rowHeight)) / 2;
    if (lane.top > m_scene.plot.top()) {
        hairline(m_theme.line, 0, lane.top - 1, width, lane.top - 1);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(laneColour(source, m_theme));
    if (source.colour < 0) {
        m_painter.drawRoundedRect(QRectF(px(inset), middle - px(1), px(10), px(2)), px(1), px(1));
    } else {
        m_painter.drawEllipse(QPointF(px(inset + 5), middle), px(5), px(5));
    }
    const QString count = source.quotes > 0 ? QString::number(source.quotes) : QString();
    const double countWidth = tabularWidth(m_small, count);
    const QFont body = fontOf(TextStyle::Body, m_unit);
    const double room = width - px(14) - countWidth - px(8) - px(nameInset);
    text(px(nameInset), middle + px(4.5), QFontMetricsF(body).elidedText(laneName(source), Qt::ElideRight, room), body,
        m_theme.text);
    m_painter.setFont(m_small);
    m_painter.setPen(m_theme.text2);
    paintTabular(m_painter, QPointF(width - px(14) - countWidth, middle + px(4.5)), count);
}

} // namespace

QColor laneColour(const Lane& lane, const Theme& theme) {
    return theme.isHighContrast() ? theme.text : lane.colour < 0 ? theme.neutral() : theme.series[lane.colour];
}

QString laneName(const Lane& lane) {
    if (lane.others > 0) {
        return QCoreApplication::translate("Timeline", "%n others", nullptr, lane.others);
    }
    return lane.name.isEmpty() ? words("No speaker") : lane.name;
}

QString dayText(int day) {
    const CivilDate date = civilOf(day);
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(date.day), QLocale::c().standaloneMonthName(date.month, QLocale::ShortFormat),
            yearText(date.year));
}

void paintTimeline(
    QPainter& painter, const Scene& scene, const Layout& layout, const Theme& theme, const Accents& accents) {
    Painting(painter, scene, layout, theme, accents).paint();
}

} // namespace dateline
