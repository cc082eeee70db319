#include "ui/timeline/painting.h"

#include "ui/texts.h"
#include "ui/timeline/civil.h"
#include "ui/timeline/density.h"
#include "ui/timeline/paintmark.h"
#include "ui/windowlanguage.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

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
    paintMeasure();
    paintAxis();
    paintHeads();
    paintCaption();
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
    const bool oneLine = label.second.isEmpty();
    const double middle = label.box.top() + px(16);
    text(left(label.title, font), middle - px(oneLine ? 2 : 2.5), label.title, font,
        label.echo ? m_theme.text2 : m_theme.text);
    if (!oneLine) {
        text(left(label.second, m_small), middle + px(12.5), label.second, m_small, m_theme.text2);
    }
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
        if (m_accents.named) {
            m_accents.named(mark.entry);
        }
        paintMark(m_painter, mark, m_layout.entries().entries[mark.entry],
            markColour(m_layout.entries(), m_layout.entries().lanes[mark.lane], m_layout.entries().entries[mark.entry],
                m_theme),
            m_theme, m_unit);
        if (m_accents.named) {
            m_accents.named(-1);
        }
        if (m_accents.keepsakes && !mark.echo) {
            const Entry& entry = m_layout.entries().entries[mark.entry];
            const QRectF shown = mark.box.intersected(m_scene.plot);
            paintKeepsakes(m_painter, QPointF(shown.center().x(), mark.box.center().y()),
                m_layout.labels().isBookmarked(entry), m_layout.labels().hasNote(entry), m_theme, m_unit);
        }
    }
    for (const SceneCapsule& capsule : m_scene.capsules) {
        paintCapsule(capsule);
    }
    for (const SceneLabel& label : m_scene.labels) {
        paintLabel(label);
    }
}

bool Painting::isCrowdedLane(int lane) const {
    return std::ranges::any_of(m_scene.bins, [&](const SceneBins& bins) { return bins.lane == lane; });
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
        const double half = px(isCrowdedLane(mark.lane) ? 10 : 18);
        pill.setTop(middle - half);
        pill.setBottom(middle + half);
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
            const QRectF square = mark.box.marginsAdded(QMarginsF(px(5), out, px(5), out));
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
    const QString count = m_layout.number(qint64(capsule.entries.size()));
    m_painter.setFont(fontOf(TextStyle::SmallStrong, m_unit));
    m_painter.setPen(m_theme.text);
    m_painter.drawText(capsule.box, Qt::AlignCenter, count);
}

void Painting::paintBins(const SceneBins& bins) {
    QColor colour = laneColour(m_layout.entries().lanes[bins.lane], m_theme);
    QColor base = colour;
    base.setAlphaF(0.35F);
    hairline(base, m_scene.plot.left(), bins.base, m_scene.plot.right(), bins.base);
    const double highest = px(design::binLaneHeight - 28);
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

QColor laneColour(const Lane& lane, const Theme& theme) {
    return theme.isHighContrast() ? theme.text : lane.colour < 0 ? theme.neutral() : theme.series[lane.colour];
}

QColor markColour(const Entries& entries, const Lane& lane, const Entry& entry, const Theme& theme) {
    if (entries.kind == &laneKinds().front() || theme.isHighContrast()) {
        return laneColour(lane, theme);
    }
    return entry.colour < 0 ? theme.neutral() : theme.series[entry.colour];
}

QString laneName(const Entries& entries, const Lane& lane) {
    if (lane.others > 0) {
        return TimelineText::tr("%Ln other(s)", nullptr, lane.others);
    }
    return lane.name.isEmpty() ? laneWords(entries.kind->nothing) : lane.name;
}

QString dayText(int day) {
    const CivilDate date = civilOf(day);
    return spokenDates().day.arg(
        QString::number(date.day), spokenDates().shortMonths[std::size_t(date.month - 1)], yearText(date.year));
}

void paintTimeline(
    QPainter& painter, const Scene& scene, const Layout& layout, const Theme& theme, const Accents& accents) {
    if (layout.entries().isEmpty()) {
        const QRectF all(QPointF(0, 0), scene.frame.size);
        painter.fillRect(all, theme.base);
        painter.setPen(theme.text2);
        painter.setFont(fontOf(TextStyle::Body, layout.unit()));
        painter.drawText(all, Qt::AlignCenter, TimelineText::tr("Nothing dated yet"));
        return;
    }
    Painting(painter, scene, layout, theme, accents).paint();
}

} // namespace dateline
