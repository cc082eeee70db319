#include "ui/charts/picturelook.h"

#include "ui/charts/charts.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr std::array presets{
    PicturePreset{"article", QT_TRANSLATE_NOOP("Charts", "As high as it needs, 1280 wide"), {640, 360}, false, 2, 96},
    PicturePreset{"web", QT_TRANSLATE_NOOP("Charts", "Web, 1200 × 675"), {600, 337.5}, true, 2, 96},
    PicturePreset{"square", QT_TRANSLATE_NOOP("Charts", "Square, 1080 × 1080"), {540, 540}, true, 2, 96},
    PicturePreset{"screen", QT_TRANSLATE_NOOP("Charts", "Screen, 1920 × 1080"), {640, 360}, true, 3, 96},
    PicturePreset{
        "a4", QT_TRANSLATE_NOOP("Charts", "Half a page of A4 at 300 dots an inch"), {620, 438.5}, true, 4, 75},
};

constexpr double closer = 1.1; // how much more room each try gives a chart that is too large
constexpr int mostTries = 40;

} // namespace

const Theme& PictureLook::theme() const {
    return themeFor(dark ? ThemeKind::Dark : ThemeKind::Light);
}

PictureLook PicturePreset::appliedTo(PictureLook look) const {
    look.size = size;
    look.exact = exact;
    look.scale = scale;
    look.dots = dots;
    return look;
}

std::span<const PicturePreset> picturePresets() {
    return presets;
}

QSize Picture::pixels(int scale) const {
    constexpr double slack = 1e-6;
    return {int(std::ceil(size.width() * scale - slack)), int(std::ceil(size.height() * scale - slack))};
}

Picture composed(const Chart& shown, const PictureLook& look) {
    Picture picture;
    picture.chart = look.computed ? shown : withoutComputed(shown);
    picture.layout = layOut(picture.chart, look.size, look.exact ? Fit::Fill : Fit::Tight);
    picture.size = picture.layout.size;
    if (!look.exact) {
        return picture;
    }
    QSizeF room = look.size;
    const auto tooLarge = [&] {
        return picture.layout.size.width() > room.width() + 0.01 || picture.layout.size.height() > room.height() + 0.01;
    };
    for (int i = 0; i < mostTries && tooLarge(); ++i) {
        room *= closer;
        picture.layout = layOut(picture.chart, room, Fit::Fill);
    }
    picture.zoom
        = std::min(look.size.width() / picture.layout.size.width(), look.size.height() / picture.layout.size.height());
    picture.size = look.size;
    return picture;
}

} // namespace dateline
