// Pins: where the tags of the figures stand over their periods, in two rows; what finds no room joins a "+3".
#pragma once

#include "app/figures/figure.h"
#include "ui/timeline/labels.h"

namespace dateline {

/// A tag of one pin, or of several; in pixels from day 0.
struct PinTag {
    std::vector<int> pins;
    int row = 0;
    double left = 0;
    double right = 0;

    bool operator==(const PinTag&) const = default;
};

std::vector<PinTag> packPins(const std::vector<Pin>& pins, double pixelsPerDay, const Ruler& ruler, double unit);

/// A figure in short: 17.8bn tonnes, $171m, 75%; its words if it has no value.
QString figureText(const Figure& figure, const QString& words);

QString tagText(const std::vector<Pin>& pins, const PinTag& tag);

} // namespace dateline
