#include "ui/charts/png.h"

#include "tests/printing.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartkind.h"
#include "ui/charts/charts.h"
#include "ui/fonts.h"
#include "ui/theme.h"

using namespace dateline;

namespace {

std::vector<Chart> railway() {
    return makeCharts(samples::chronology(12), samples::railway());
}

Chart titled(const QString& title) {
    return makeCharts(
        samples::chronology(2), {samples::series(title, "tonnes", {samples::at(1, 2020), samples::at(2, 2021, 1)})})
        .front();
}

int coloursOf(const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return int(colours.size());
}

} // namespace

TEST_CASE("the bundled letters are there, whatever the machine has", "[charts]") {
    loadSans();
    CHECK(QFile::exists(":/fonts/Inter-Regular.otf"));
    CHECK(QFontInfo(fontOf(TextStyle::Body)).family() == "Inter");
}

TEST_CASE("a PNG has the size, resolution and words asked for", "[charts]") {
    const int scale = GENERATE(1, 2, 3, 4);
    const Chart chart = railway().front();
    PictureLook look;
    look.scale = scale;
    const QImage image = QImage::fromData(chartPng(chart, look), "png");
    CHECK(image.size() == QSize(640, 360) * scale);
    CHECK(std::abs(image.dotsPerMeterX() * 0.0254 - 96 * scale) < 0.1);
    CHECK(image.text("Title") == chart.title);
    CHECK(image.text("Description") == chart.description);
    CHECK(image.pixelColor(2, 2) == themeFor(ThemeKind::Light).base);
    CHECK(coloursOf(image) > 20);
}

TEST_CASE("the same chart gives the same bytes, another theme others", "[charts]") {
    for (const Chart& chart : railway()) {
        const QByteArray bytes = chartPng(chart, {});
        CHECK(bytes == chartPng(chart, {}));
        CHECK(bytes != chartPng(chart, {{640, 360}, 2, true}));
    }
    const QImage dark = chartImage(railway().front(), {{640, 360}, 2, true});
    CHECK(dark.pixelColor(2, 2) == themeFor(ThemeKind::Dark).base);
}

TEST_CASE("a larger scale draws more detail, not larger pixels", "[charts]") {
    const QImage image = chartImage(railway().front(), {{640, 360}, 4});
    const QImage small = chartImage(railway().front(), {{640, 360}, 1});
    CHECK(image != small.scaled(image.size()));
    CHECK(image.size() == small.size() * 4);
}

TEST_CASE("markup in a title is drawn as its letters", "[charts]") {
    const Chart marked = titled("<b>Freight</b><img src=probe> &amp;");
    CHECK(marked.title == "<b>Freight</b><img src=probe> &amp;");
    CHECK(chartImage(marked, {}) != chartImage(titled("Freight &"), {}));
    CHECK(
        chartImage(marked, {}) != chartImage(titled("&lt;b&gt;Freight&lt;/b&gt;&lt;img src=probe&gt; &amp;amp;"), {}));
}

TEST_CASE("a number or a few bars leave no blank below", "[charts]") {
    for (const Chart& chart : railway()) {
        INFO(chart.title.toStdString());
        const QImage image = chartImage(chart, {{640, 360}, 1});
        CHECK(image.width() == 640);
        const ChartKind* kind = withoutComputed(chart).kind;
        const bool fills = kind == &columnChart || kind == &lineChart;
        CHECK((fills ? image.height() == 360 : image.height() < 300));
    }
}

TEST_CASE("pictures show what is computed only when asked", "[charts]") {
    const Chart chart = railway()[3];
    REQUIRE(chart.points.front().derived);
    const QImage printed = chartImage(chart, {});
    CHECK(printed.text("Description")
        == "Number. Bus passengers on the coast road, people, 2020. 5.1 million. "
           "Source: Meridian Newswire, 22 June 2021, paragraph\u00A010.");
    CHECK(chartImage(chart, {{640, 360}, 2, false, true}).text("Description") == chart.description);
    const Chart line = railway()[1];
    CHECK(withoutComputed(line) == line);
}
