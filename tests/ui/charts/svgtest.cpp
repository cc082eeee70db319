#include "ui/charts/svg.h"

#include "tests/printing.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/charts.h"
#include "ui/charts/pdf.h"

#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace dateline;

namespace {

std::vector<Chart> railway() {
    return makeCharts(samples::chronology(12), samples::railway());
}

/// The letters of every element of that name.
QStringList textsOf(const QByteArray& svg, const QString& element) {
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element) {
            texts << reader.readElementText();
        }
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

} // namespace

TEST_CASE("an SVG holds every word as text and every mark's sentence", "[charts]") {
    for (const Chart& chart : railway()) {
        const QByteArray svg = chartSvg(chart, {{640, 360}, 1, false, true});
        INFO(chart.title.toStdString());
        QStringList letters;
        for (const PlacedText& text : layOut(chart, {640, 360}).texts) {
            letters << text.text;
        }
        CHECK(textsOf(svg, "text") == letters);
        CHECK(textsOf(svg, "desc") == QStringList{chart.description});
        const QStringList titles = textsOf(svg, "title");
        CHECK(titles.front() == chart.title);
        for (const QString& title : titles.mid(1)) {
            CHECK(title.contains("The line carried"));
        }
        QSvgRenderer renderer(svg);
        CHECK(renderer.isValid());
        CHECK(renderer.defaultSize().width() == 640);
    }
}

TEST_CASE("an SVG has the size asked for and the same bytes each time", "[charts]") {
    const Chart chart = railway().front();
    const PictureLook web = picturePresets()[1].appliedTo({});
    CHECK(chartSvg(chart, web).contains("width=\"600\" height=\"337.5\""));
    CHECK(chartSvg(chart, web) == chartSvg(chart, web));
    CHECK(chartSvg(chart, {{640, 360}, 2, true}) != chartSvg(chart, {}));
}

TEST_CASE("no letter of an article breaks out of an SVG", "[charts]") {
    const QString hostile = QString::fromUtf16(u"</title><script>x()</script> & \" \xD800 \uFFFE 😀");
    const Chart chart = makeCharts(samples::chronology(2),
        {samples::series(hostile, "tonnes", {samples::named(1, hostile), samples::named(2, "b", 1)})})
                            .front();
    const QByteArray svg = chartSvg(chart, {});
    CHECK_FALSE(svg.contains("<script"));
    CHECK(textsOf(svg, "title").front().contains(QString::fromUtf8("😀")));
}

TEST_CASE("a PDF embeds the bundled font and has the page's size", "[charts]") {
    const Chart chart = railway().front();
    const QByteArray pdf = chartPdf(chart, {});
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("+Inter-Regular"));
    CHECK(pdf.contains("+Inter-SemiBold"));
    CHECK(pdf.contains("/FontFile"));
    CHECK(pdf.contains("/MediaBox [0 0 480.0"));
    CHECK(pdf == chartPdf(chart, {}));
    CHECK(pdf.contains("/CreationDate (D:20000101000000Z)"));
    const PictureLook half = picturePresets()[4].appliedTo({});
    CHECK(chartPdf(chart, half).contains("/MediaBox [0 0 595.0"));
}
