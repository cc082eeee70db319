// Paint: draws a scene in the colours of a theme; the same for the window and for pictures.
#pragma once

#include "ui/theme.h"
#include "ui/timeline/layout.h"

class QPainter;

namespace dateline {

/// What the pointer and the keyboard add to a scene.
struct Accents {
    int hovered = -1; // entry
    bool focusVisible = false; // the keyboard was used last
    std::optional<DayRange> period; // selected by the user
};

void paintTimeline(
    QPainter& painter, const Scene& scene, const Layout& layout, const Theme& theme, const Accents& accents = {});

QColor laneColour(const Lane& lane, const Theme& theme);
QString laneName(const Lane& lane);
QString dayText(int day); // 22 Jun 2021

} // namespace dateline
