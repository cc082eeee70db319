// PNG of a chart: the same bytes on every run and machine: fixed theme, bundled font, no clock, no screen.
#pragma once

#include "ui/charts/chart.h"

#include <QByteArray>
#include <QImage>

namespace dateline {

struct Theme;

struct PictureLook {
    QSize size{640, 360}; // in pixels at scale 1: 720p at 2, 1080p at 3; bars and numbers take the height they need
    int scale = 2; // 1 to 4; the resolution is stored as 96 dots an inch times this
    bool dark = false;
    bool computed = false; // show also what is not printed in the text
};

QByteArray pngOf(const QImage& image);

/// The resolution that belongs to a scale, for programs that print.
void setResolution(QImage& image, int scale);

QImage chartImage(const Chart& chart, const PictureLook& look);

/// With the title as Title and the chart in words as Description.
QByteArray chartPng(const Chart& chart, const PictureLook& look);

} // namespace dateline
