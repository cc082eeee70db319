// PNG of a chart: the same bytes on every run and machine: fixed theme, bundled font, no clock, no screen.
#pragma once

#include "ui/charts/picturelook.h"

#include <QByteArray>
#include <QImage>

namespace dateline {

QByteArray pngOf(const QImage& image);

/// The resolution that belongs to a scale, for programs that print: `dots` an inch at scale 1.
void setResolution(QImage& image, double scale, double dots = 96);

QImage chartImage(const Chart& chart, const PictureLook& look);

/// With the title as Title and the chart in words as Description.
QByteArray chartPng(const Chart& chart, const PictureLook& look);

} // namespace dateline
