// PDF of a chart: one page of the chart's size, drawn in vectors, the bundled font embedded, the same bytes every time.
#pragma once

#include "ui/charts/picturelook.h"

#include <QByteArray>

namespace dateline {

QByteArray chartPdf(const Chart& chart, const PictureLook& look);

} // namespace dateline
