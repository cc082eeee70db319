#include "ui/fonts.h"

#include "tests/printing.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

using namespace dateline;

TEST_CASE("the bundled faces answer in their weights", "[fonts]") {
    loadSans();
    loadSerif();
    CHECK(QFontInfo(fontOf(TextStyle::Body)).family() == QStringLiteral("Inter"));
    CHECK(QFontInfo(fontOf(TextStyle::Quote)).family() == QStringLiteral("Charis SIL"));
    CHECK(QFontInfo(fontOf(TextStyle::Label)).weight() == QFont::Medium);
    CHECK(QFontInfo(fontOf(TextStyle::Head)).weight() == QFont::DemiBold);
    CHECK(QFontMetricsF(fontOf(TextStyle::Strong)).horizontalAdvance(QStringLiteral("Speaker"))
        > QFontMetricsF(fontOf(TextStyle::Body)).horizontalAdvance(QStringLiteral("Speaker")));
}

TEST_CASE("all styles grow together and none falls below eleven pixels", "[fonts]") {
    for (int style = 0; style <= int(TextStyle::Quote); ++style) {
        const QFont plain = fontOf(TextStyle(style));
        CHECK(plain.pixelSize() >= 11);
        CHECK(fontOf(TextStyle(style), 2).pixelSize() >= 2 * plain.pixelSize() - 1);
        CHECK(lineHeight(TextStyle(style), 1.5) >= fontOf(TextStyle(style), 1.5).pixelSize());
    }
    QFont large;
    large.setPixelSize(20);
    CHECK(scaleOf(large) == Approx(1.5));
    QFont small;
    small.setPixelSize(9);
    CHECK(scaleOf(small) == 1);
}

TEST_CASE("numbers stand in columns", "[fonts]") {
    loadSans();
    const QFont font = fontOf(TextStyle::Body);
    CHECK(tabularWidth(font, QStringLiteral("111")) == tabularWidth(font, QStringLiteral("888")));
    CHECK(tabularWidth(font, QStringLiteral("1 of 8")) == tabularWidth(font, QStringLiteral("8 of 1")));
    QImage image(200, 40, QImage::Format_ARGB32);
    QPainter painter(&image);
    painter.setFont(font);
    CHECK(paintTabular(painter, {0, 20}, QStringLiteral("2021 · 3")) == tabularWidth(font, QStringLiteral("2021 · 3")));
    CHECK(tabularWidth(font, QString()) == 0);
}
