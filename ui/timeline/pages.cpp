#include "ui/timeline/pages.h"

#include "ui/fonts.h"
#include "ui/texts.h"
#include "ui/timeline/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int mostAcross = 24;
constexpr int mostUnasked = 12; // pages side by side
constexpr double titleRoom = 32; // pixels over the timeline
constexpr double enoughLabels = 0.9; // of the events

} // namespace

TimelinePages::TimelinePages(const QAbstractItemModel& model, const TimelineLook& look, const QSizeF& sheet)
    : m_look(look), m_sheet(sheet) {
    loadSans();
    LaneOrder lanes{look.lanes, look.speakers, {}};
    m_layout.setModel(&model, lanes, look.filter);
    m_days = look.days.value_or(m_layout.entries().extent);
    chooseAcross();
    cutBands();
}

/// As if all pages of a row were one wide picture.
Timescale TimelinePages::scaleOver(int across) const {
    Stage stage = m_layout.stage(m_sheet.width());
    stage.width *= across;
    if (m_look.days) {
        return {m_days.from, stage.width / std::max(m_days.length(), 1e-6)};
    }
    return stage.fit(m_days);
}

/// Whether every lane shows its events singly, and nearly all with their labels.
bool TimelinePages::isLegible(int across) {
    m_across = across;
    m_bands = {{0, 1e6}};
    int labelled = 0;
    int marks = 0;
    for (int page = 0; page < across; ++page) {
        const Scene scene = sceneOf(page);
        if (!scene.bins.empty() || !scene.capsules.empty()) {
            return false;
        }
        marks += int(scene.marks.size());
        labelled += int(scene.labels.size());
    }
    return labelled >= enoughLabels * marks;
}

void TimelinePages::chooseAcross() {
    if (m_look.pages > 0) {
        m_across = std::min(m_look.pages, mostAcross);
        return;
    }
    int across = 1;
    while (across <= mostUnasked && !isLegible(across)) {
        ++across;
    }
    m_across = across <= mostUnasked ? across : 1; // so many events are better seen at one glance
}

/// Between rows, never through one.
void TimelinePages::cutBands() {
    const double room = m_sheet.height() - titleRoom - m_layout.axisHeight() - m_layout.figuresHeight();
    const std::vector<double> edges = m_layout.rowEdges(scaleOver(m_across).pixelsPerDay);
    m_bands.clear();
    double from = 0;
    for (std::size_t i = 1; i < edges.size(); ++i) {
        if (edges[i] - from > room && edges[i - 1] > from) {
            m_bands.push_back({from, edges[i - 1]});
            from = edges[i - 1];
        }
    }
    m_bands.push_back({from, edges.back()});
}

Scene TimelinePages::sceneOf(int page) {
    const Band band = m_bands[std::size_t(page / m_across)];
    Frame frame;
    frame.scale = scaleOver(m_across);
    frame.scale.left += page % m_across * m_layout.stage(m_sheet.width()).width / frame.scale.pixelsPerDay;
    frame.scroll = band.from;
    frame.size = QSizeF(m_sheet.width(), m_layout.axisHeight() + (band.to - band.from) + m_layout.figuresHeight());
    frame.severalArticles = m_look.severalArticles;
    if (m_look.published) {
        frame.published = int(m_look.published->time_since_epoch().count());
    }
    return m_layout.arrange(frame);
}

void TimelinePages::paint(QPainter& painter, int page) {
    const Theme& theme = m_look.theme();
    const QString number = TimelineText::tr("Page %1 of %2").arg(page + 1).arg(count());
    const QFont small = fontOf(TextStyle::Small);
    const double numberWidth = QFontMetricsF(small).horizontalAdvance(number);
    const QFont head = fontOf(TextStyle::ChartTitle);
    painter.setPen(theme.text);
    painter.setFont(head);
    painter.drawText(QPointF(0, 18),
        QFontMetricsF(head).elidedText(m_look.title, Qt::ElideRight, m_sheet.width() - numberWidth - 24));
    painter.setPen(theme.text2);
    painter.setFont(small);
    painter.drawText(QPointF(m_sheet.width() - numberWidth, 18), number);
    painter.save();
    painter.translate(0, titleRoom);
    paintTimeline(painter, sceneOf(page), m_layout, theme);
    painter.restore();
}

} // namespace dateline
