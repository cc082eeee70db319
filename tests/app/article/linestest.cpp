#include "app/article/lines.h"

#include "tests/printing.h"

#include <QFile>

using namespace dateline;

namespace {

QString kindName(LineKind kind) {
    static const QStringList names{"prose", "breadcrumb", "byline", "date", "action", "section", "credit", "caption"};
    return names[int(kind)];
}

struct Row {
    QString kind;
    QString line;
    QString told; // byline, or date and place
};

std::vector<Row> corpus() {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/corpus/article/lines.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Row> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            const QStringList fields = line.split(u'\t');
            rows.push_back({fields[0], fields.value(1), fields.value(2)});
        }
    }
    return rows;
}

QString toldBy(const LineReading& reading) {
    QStringList told;
    if (!reading.byline.isEmpty()) {
        told << reading.byline;
    }
    if (reading.date) {
        told << toTimex3(*reading.date);
    }
    if (!reading.place.isEmpty()) {
        told << reading.place;
    }
    return told.join(QStringLiteral(" / "));
}

} // namespace

TEST_CASE("lines are what the corpus says", "[lines]") {
    const std::vector<Row> rows = corpus();
    REQUIRE(rows.size() > 60);
    for (const Row& row : rows) {
        INFO(row.line.toStdString());
        const LineReading reading = readLine(row.line, english());
        CHECK(kindName(reading.kind) == row.kind);
        CHECK(toldBy(reading) == row.told);
    }
}

TEST_CASE("visible lines are trimmed and know the blank before them", "[lines]") {
    const QString text = QStringLiteral("  one \n\n\t\ntwo\nthree");
    const std::vector<Line> lines = visibleLines(text);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].span.of(text).toString() == QStringLiteral("one"));
    CHECK(lines[0].afterBlank);
    CHECK(lines[1].afterBlank);
    CHECK_FALSE(lines[2].afterBlank);
    CHECK(visibleLines(u"\n \n").empty());
}

TEST_CASE("a dateline gives place and agency, and its date if it is whole", "[lines]") {
    const Dateline wire = readDateline(u"PORT VERRAN, May 4 (Meridian) -- The ferry sailed.", english());
    CHECK(wire.place == QStringLiteral("PORT VERRAN"));
    CHECK(wire.agency == QStringLiteral("Meridian"));
    CHECK(wire.span == Span{0, 29});
    CHECK_FALSE(wire.date);
    const Dateline dated = readDateline(u"OSTREL, May 4, 2031 (TNA) — The ferry sailed.", english());
    REQUIRE(dated.date);
    CHECK(toTimex3(*dated.date) == QStringLiteral("2031-05-04"));
    CHECK(readDateline(u"SULL, Kestria (TNA) _ Rain fell.", english()).place == QStringLiteral("SULL, Kestria"));
    CHECK(readDateline(u"MARRIN - Rain fell.", english()).place == QStringLiteral("MARRIN"));
    CHECK(readDateline(u"(Corvin Press) - Rain fell.", english()).agency == QStringLiteral("Corvin Press"));
}

TEST_CASE("other beginnings are no dateline", "[lines]") {
    for (const char* paragraph : {"The ferry - the last of its kind - sailed.", "Port Verran - Rain fell.",
             "Rain fell on Monday.", "2003-2005 - Three governments fall.", "May 2 - Rain fell.", "- Rain fell.",
             "A well-known ferry sailed -- late."}) {
        INFO(paragraph);
        CHECK(readDateline(QString::fromUtf8(paragraph), english()).span.isEmpty());
    }
}
