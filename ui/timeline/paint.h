// Paint: draws a scene in the colours of a theme; the same for the window and for pictures.
#pragma once

#include "ui/theme.h"
#include "ui/timeline/layout.h"

#include <functional>

class QPainter;

namespace dateline {

/// What the pointer and the keyboard add to a scene.
struct Accents {
    int hovered = -1; // entry
    bool focusVisible = false; // the keyboard was used last
    std::optional<DayRange> period; // selected by the user
    bool periodNamed = false; // its days stand at it
    bool keepsakes = false; // bookmarks and notes are shown
    int measuredFrom = -1; // entry from which the selected one is measured
    std::function<void(int)> named; // told the entry before its mark is painted, and -1 behind it
};

void paintTimeline(
    QPainter& painter, const Scene& scene, const Layout& layout, const Theme& theme, const Accents& accents = {});

QColor laneColour(const Lane& lane, const Theme& theme);
/// Of a mark in a lane: the lane's if lanes are speakers, else that of who speaks.
QColor markColour(const Entries& entries, const Lane& lane, const Entry& entry, const Theme& theme);
QString laneName(const Entries& entries, const Lane& lane);
QString dayText(int day); // 22 Jun 2021
QString dayRangeText(DayRange days); // 2 Mar 2016 – 5 Sep 2017
QString periodText(const Entries& entries, DayRange period); // its days, and how many events begin in them

} // namespace dateline
