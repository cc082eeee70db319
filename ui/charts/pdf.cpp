#include "ui/charts/pdf.h"

#include "ui/charts/chartpainter.h"
#include "ui/steadypdf.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace dateline {

namespace {

constexpr double pointsAnInch = 72;
constexpr int precision = 1200; // dots an inch that coordinates are rounded to

} // namespace

QByteArray chartPdf(const Chart& shown, const PictureLook& look) {
    const SteadyHashes steady;
    const Picture picture = composed(shown, look);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.chart.title);
    writer.setCreator(QStringLiteral("Dateline"));
    writer.setResolution(precision);
    writer.setPageSize(
        QPageSize(picture.size * (pointsAnInch / look.dots), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(precision / look.dots, precision / look.dots);
    painter.fillRect(QRectF({}, picture.size), look.theme().base);
    painter.scale(picture.zoom, picture.zoom);
    paintChart(painter, picture.layout, look.theme());
    painter.end();
    buffer.close();
    forgetTime(bytes);
    return bytes;
}

} // namespace dateline
