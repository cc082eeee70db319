// Painting: one pass over a scene; the parts of paintTimeline.
#pragma once

#include "ui/timeline/paint.h"

#include "ui/fonts.h"

#include <QFont>

namespace dateline {

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
    bool isCrowdedLane(int lane) const;
    void paintSelection();
    void paintCapsule(const SceneCapsule& capsule);
    void paintBins(const SceneBins& bins);
    void paintHint(const SceneHint& hint);
    void paintPins();
    void paintPeriod();
    void paintMeasure();
    double tagTop() const;
    void paintSpanTag(double left, double right, const QString& words);
    void paintAxis();
    void paintAxisLabels(const std::vector<AxisLabel>& labels, double baseline, const QFont& font, const QRectF& avoid);
    QRectF paintFlag();
    void paintHeads();
    void paintCaption();
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

} // namespace dateline
