// PDF of a chart: one page of the chart's size, drawn in vectors, the bundled font embedded. (Qt dates it and
// orders the fonts as it likes: of all files only this one differs from run to run.)
#pragma once

#include "ui/charts/picturelook.h"

#include <QByteArray>

namespace dateline {

QByteArray chartPdf(const Chart& chart, const PictureLook& look);

} // namespace dateline
