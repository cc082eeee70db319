#include "ui/charts/chartfile.h"

#include "ui/charts/charts.h"
#include "ui/charts/datatable.h"
#include "ui/charts/pdf.h"
#include "ui/charts/png.h"
#include "ui/charts/svg.h"

#include "app/exports/csv.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

QByteArray writePng(const Chart& chart, const PictureLook& look, const Chronology&) {
    return chartPng(chart, look);
}

QByteArray writeSvg(const Chart& chart, const PictureLook& look, const Chronology&) {
    return chartSvg(chart, look);
}

QByteArray writePdf(const Chart& chart, const PictureLook& look, const Chronology&) {
    return chartPdf(chart, look);
}

QByteArray writeCsv(const Chart& chart, const PictureLook& look, const Chronology& chronology) {
    return figuresCsv(chronology, {seriesOf(look.computed ? chart : withoutComputed(chart))});
}

constexpr std::array formats{
    ChartFormat{"png", QT_TRANSLATE_NOOP("Charts", "Picture (PNG)"), writePng},
    ChartFormat{"svg", QT_TRANSLATE_NOOP("Charts", "Drawing (SVG)"), writeSvg},
    ChartFormat{"pdf", QT_TRANSLATE_NOOP("Charts", "Page (PDF)"), writePdf},
    ChartFormat{"csv", QT_TRANSLATE_NOOP("Charts", "Table with sentences (CSV)"), writeCsv},
};

} // namespace

std::span<const ChartFormat> chartFormats() {
    return formats;
}

const ChartFormat* chartFormat(const QString& suffix) {
    const auto found = std::ranges::find_if(
        formats, [&](const ChartFormat& format) { return suffix == QLatin1String(format.suffix); });
    return found == formats.end() ? nullptr : &*found;
}

QMimeData* chartMimeData(const Chart& shown, const PictureLook& look) {
    const Chart chart = look.computed ? shown : withoutComputed(shown);
    auto* data = new QMimeData;
    data->setImageData(chartImage(chart, look));
    data->setText(tableOf(chart));
    data->setData(QStringLiteral("text/html"), htmlTableOf(chart).toUtf8());
    data->setData(QStringLiteral("image/svg+xml"), chartSvg(chart, look));
    return data;
}

} // namespace dateline
