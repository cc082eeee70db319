#include "ui/timeline/picture.h"

#include "tests/printing.h"
#include "tests/ui/timeline/testmodel.h"
#include "ui/theme.h"
#include "ui/timeline/pages.h"

#include <QXmlStreamReader>

using namespace dateline;

namespace {

void fill(QStandardItemModel& model, int events = 1) {
    for (int i = 0; i < events; ++i) {
        addEvent(model,
            {QStringLiteral("The <bridge> opens"), QStringLiteral("2 Mar 2016"),
                day(2016, 3, 2) + std::chrono::days(9 * i), day(2016, 3, 2) + std::chrono::days(9 * i), Grain::Day,
                {QStringLiteral("Ana Reyl")}, 1});
    }
}

} // namespace

TEST_CASE("the timeline becomes a picture of the asked size, the same each time", "[picture]") {
    QStandardItemModel model;
    fill(model);
    TimelineLook look;
    look.width = 800;
    look.scale = 2;
    look.published = day(2016, 4, 1);
    const QImage image = timelineImage(model, look);
    CHECK(image.width() == 1600);
    CHECK(image.height() == 2 * (44 + 38));
    CHECK(image == timelineImage(model, look));
    look.dark = true;
    CHECK(image != timelineImage(model, look));
}

TEST_CASE("a drawing holds its words as words, each mark with its name", "[picture]") {
    QStandardItemModel model;
    fill(model);
    TimelineLook look;
    look.title = QStringLiteral("Quays & bridges");
    const QByteArray svg = timelineSvg(model, look);
    CHECK(svg.startsWith("<svg xmlns="));
    CHECK(svg.contains("<title id=\"title\">Quays &amp; bridges</title>"));
    CHECK(svg.contains("<g><title>2 Mar 2016: The &lt;bridge&gt; opens</title>"));
    CHECK(svg.contains(">The &lt;bridge&gt; opens</text>"));
    CHECK(svg.contains(">Ana Reyl</text>"));
    CHECK(svg.count("<g") == svg.count("</g>"));
    CHECK(svg == timelineSvg(model, look));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    CHECK_FALSE(reader.hasError());
}

TEST_CASE("pages go on where the one before ends, and say how many they are", "[picture]") {
    QStandardItemModel model;
    fill(model, 60);
    TimelineLook look;
    look.pages = 3;
    const QByteArray pdf = timelinePdf(model, look);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Count 3"));
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Tokyo");
    CHECK(pdf == timelinePdf(model, look));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').first().trimmed().toLongLong();
    CHECK(pdf.mid(table, 5) == "xref\n");
    look.pages = 0; // so many that events stand singly
    CHECK_FALSE(timelinePdf(model, look).contains("/Count 1\n"));
    QStandardItemModel lanes;
    for (const char* speaker : {"A", "B", "C"}) {
        addEvent(lanes,
            {QStringLiteral("Talks"), QStringLiteral("2 Mar 2016"), day(2016, 3, 2), day(2016, 3, 2), Grain::Day,
                {QString::fromLatin1(speaker)}, 1});
    }
    CHECK(TimelinePages(lanes, look, {1000, 400}).count() == 1);
    CHECK(TimelinePages(lanes, look, {1000, 32 + 44 + 80}).count() == 2); // two lanes and one
}

TEST_CASE("a part of the time shows only what lies in it", "[picture]") {
    QStandardItemModel model;
    fill(model, 12);
    TimelineLook look;
    look.days = DayRange{16'860, 16'890}; // March 2016
    const QByteArray svg = timelineSvg(model, look);
    CHECK(svg.count("<g><title>") < 6);
    CHECK(svg.count("<g><title>") > 2);
}
