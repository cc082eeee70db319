#include "ui/charts/png.h"

#include "ui/charts/chartpainter.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostScale = 4;
constexpr double inch = 0.0254; // metres

} // namespace

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

void setResolution(QImage& image, double scale, double dots) {
    image.setDotsPerMeterX(qRound(dots * scale / inch));
    image.setDotsPerMeterY(qRound(dots * scale / inch));
}

QImage chartImage(const Chart& shown, const PictureLook& look) {
    const Picture picture = composed(shown, look);
    const int scale = std::clamp(look.scale, 1, mostScale);
    QImage image(picture.pixels(scale), QImage::Format_RGB32);
    image.fill(look.theme().base);
    QPainter painter(&image);
    painter.scale(scale * picture.zoom, scale * picture.zoom);
    paintChart(painter, picture.layout, look.theme());
    painter.end();
    setResolution(image, scale, look.dots);
    image.setText(QStringLiteral("Title"), picture.chart.title);
    image.setText(QStringLiteral("Description"), picture.chart.description);
    return image;
}

QByteArray chartPng(const Chart& chart, const PictureLook& look) {
    return pngOf(chartImage(chart, look));
}

} // namespace dateline
