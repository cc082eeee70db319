// Scene: everything a timeline shows at one moment, each thing with its place, ready to be painted, pointed at or read
// out.
#pragma once

#include "ui/timeline/axis.h"
#include "ui/timeline/entries.h"

#include <QRectF>

#include <optional>

namespace dateline {

/// From where the timeline is seen. Times lie in the plot, right of the lanes' heads.
struct Frame {
    Timescale scale; // its x = 0 is the plot's left edge
    QSizeF size; // of the whole picture, heads and axis included
    double scroll = 0; // pixels the lanes are moved up
    int selected = -1; // entry
    int figure = -1; // the selected one, of the pins
    std::optional<int> published; // the day the article appeared, the latest of several
    bool severalArticles = false;

    bool operator==(const Frame&) const = default;
};

struct SceneMark {
    int entry = 0;
    int lane = 0;
    bool echo = false;
    bool compact = false; // a dot whatever its form: there is no room for more
    double from = 0; // of its days
    double to = 0;
    QRectF box; // what is inked
};

struct SceneLabel {
    int entry = 0;
    bool echo = false;
    bool leftOfMark = false; // and so aligned to its right edge
    QRectF box;
    QString title;
    QString second;
};

struct SceneCapsule {
    int lane = 0;
    QRectF box;
    std::vector<int> entries;
};

struct SceneBins {
    int lane = 0;
    double left = 0; // of the first bin
    double base = 0; // y of the base line
    DayRange days; // of the first bin
    std::vector<int> counts;
    int selectedCount = 0;
};

/// "2 earlier", "1 later: 2030": what lies outside the view.
struct SceneHint {
    int entry = 0; // the nearest out there
    bool later = false;
    QRectF box;
    QString text;
};

struct ScenePin {
    QRectF tag; // without width if there is no room for it
    double from = 0; // of its period
    double to = 0;
    QString text;
    std::vector<int> pins; // several behind a "+3"
    bool selected = false; // one of them is
};

struct SceneLane {
    int lane = 0;
    double top = 0;
    double height = 0;
    bool crowded = false;
};

struct Scene {
    Frame frame;
    QRectF plot; // lanes and figures, without heads and axis
    double lanesHeight = 0; // of all lanes, scrolled away or not
    double lanesBottom = 0; // where the figures begin
    Axis axis;
    std::vector<SceneLane> lanes;
    std::vector<SceneMark> marks;
    std::vector<SceneLabel> labels;
    std::vector<SceneCapsule> capsules;
    std::vector<SceneBins> bins;
    std::vector<SceneHint> hints;
    std::vector<ScenePin> pins;
    int fullestBin = 0; // of any lane, in view or not

    double x(double day) const { return plot.left() + frame.scale.x(day); }
};

/// Sizes of the design, in pixels at unit 1.
namespace design {
inline constexpr double headWidth = 168;
inline constexpr double axisHeight = 44;
inline constexpr double rowHeight = 38;
inline constexpr double binLaneHeight = 56;
inline constexpr double figuresHeight = 52;
inline constexpr double binWidth = 5; // four and a gap
inline constexpr double dotRadius = 5;
inline constexpr double echoRadius = 3;
inline constexpr double barHeight = 8;
inline constexpr double hitBox = 24;
inline constexpr double rim = 8; // between a label and the picture's edge
inline constexpr double labelAbove = 16; // of a label over its mark's middle
inline constexpr double labelHeight = 33;
inline constexpr double lineHeight = 18; // of a label of one line
} // namespace design

} // namespace dateline
