#include "ui/charts/png.h"

#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/charts.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int mostScale = 4;
constexpr double dotsPerMetre = 96 / 0.0254;

} // namespace

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

void setResolution(QImage& image, int scale) {
    image.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * scale));
}

QImage chartImage(const Chart& shown, const PictureLook& look) {
    const Chart chart = look.computed ? shown : withoutComputed(shown);
    const int scale = std::clamp(look.scale, 1, mostScale);
    const Theme& theme = themeFor(look.dark ? ThemeKind::Dark : ThemeKind::Light);
    const ChartLayout layout = layOut(chart, look.size, Fit::Tight);
    const QSize size(int(std::ceil(layout.size.width())), int(std::ceil(layout.size.height())));
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, layout, theme);
    painter.end();
    setResolution(image, scale);
    image.setText(QStringLiteral("Title"), chart.title);
    image.setText(QStringLiteral("Description"), chart.description);
    return image;
}

QByteArray chartPng(const Chart& chart, const PictureLook& look) {
    return pngOf(chartImage(chart, look));
}

} // namespace dateline
