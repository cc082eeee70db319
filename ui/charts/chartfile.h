// Chart files: the kinds of file a chart can be saved as. To add one: a function from a chart to bytes and a line in
// the table.
#pragma once

#include "ui/charts/picturelook.h"

#include <QByteArray>

#include <span>

class QMimeData;

namespace dateline {

struct ChartFormat {
    const char* suffix; // without a dot; also its name on the command line
    const char* label; // to be translated in the context "Charts"
    QByteArray (*write)(const Chart& chart, const PictureLook& look, const Chronology& chronology);
};

/// The first is what is proposed.
std::span<const ChartFormat> chartFormats();

/// nullptr if there is none with that suffix.
const ChartFormat* chartFormat(const QString& suffix);

/// What the clipboard takes: the picture, the table as text and as HTML, the drawing as SVG, all at once. The caller
/// owns it.
QMimeData* chartMimeData(const Chart& chart, const PictureLook& look);

} // namespace dateline
