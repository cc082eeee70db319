// SVG of a chart: its words stay words, each mark holds its sentence; any program can edit it, any reader read it out.
#pragma once

#include "ui/charts/picturelook.h"

#include <QByteArray>

namespace dateline {

/// The letters are Inter where that is installed, else a common sans serif drawn in the same widths, so that labels
/// stay apart.
QByteArray chartSvg(const Chart& chart, const PictureLook& look);

} // namespace dateline
