// Picture look: the size, resolution and ground of exported charts, and where everything of a chart then lies.
#pragma once

#include "ui/charts/chartlayout.h"

#include <span>

namespace dateline {

struct Theme;

struct PictureLook {
    QSizeF size{640, 360}; // in pixels at scale 1: 720p at 2, 1080p at 3
    int scale = 2; // 1 to 4
    bool dark = false;
    bool computed = false; // show also what is not printed in the text
    bool exact = false; // just that size; else bars and numbers take the height they need
    double dots = 96; // an inch at scale 1

    const Theme& theme() const;
};

/// A size editors ask for.
struct PicturePreset {
    const char* id;
    const char* label; // to be translated in the context "Charts"
    QSizeF size;
    bool exact;
    int scale; // gives the pixels of the label
    double dots;

    /// A look in that size and scale, the rest as it was.
    PictureLook appliedTo(PictureLook look) const;
};

/// The first is what pictures have unless told otherwise.
std::span<const PicturePreset> picturePresets();

/// A chart as it will be drawn: in `size` pixels at scale 1, the layout's own pixels made `zoom` times as large.
struct Picture {
    Chart chart;
    ChartLayout layout;
    QSizeF size;
    double zoom = 1;

    QSize pixels(int scale) const; // of the image at that scale
};

/// An exact size that is too small for the words is met by smaller letters, never by cutting any.
Picture composed(const Chart& shown, const PictureLook& look);

} // namespace dateline
