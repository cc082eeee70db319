#include "app/exports/csv.h"

#include "tests/printing.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Chronology chronology(const QString& sentence) {
    Account account;
    account.article.path = QStringLiteral("folder/ports, north.txt");
    account.article.text = sentence;
    account.sentences.push_back({0, int(sentence.size())});
    Figure figure;
    figure.span = {int(sentence.size()) - 3, int(sentence.size())};
    account.figures.push_back(figure);
    return makeChronology({account});
}

SeriesPoint point(double value) {
    SeriesPoint point;
    point.value = value;
    return point;
}

QStringList linesOf(const Chronology& chronology, const Series& series) {
    return QString::fromUtf8(figuresCsv(chronology, {series})).split(QStringLiteral("\r\n"));
}

} // namespace

TEST_CASE("a line a point, with the sentence and where it stands", "[exports]") {
    SeriesPoint one = point(17.8e9);
    one.low = 17e9;
    one.qualifier = Qualifier::About;
    one.period = Period{day(2020, 1, 1), day(2020, 12, 31)};
    one.category = QStringLiteral("North");
    const QStringList lines = linesOf(
        chronology(QString::fromUtf8("😀 The \"ports\" took 178")), {"Freight", "tonnes", false, {one, point(-0.5)}});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "measure,name,value,low,high,qualifier,unit,kind,from,to,note,sentence,file,begin,end");
    CHECK(lines[1]
        == QString::fromUtf8("Freight,North,17800000000,17000000000,,about,tonnes,level,2020-01-01,2020-12-31,,"
                             "\"😀 The \"\"ports\"\" took 178\",\"ports, north.txt\",19,22"));
    CHECK(lines[2].startsWith("Freight,,-0.5,,,exact,tonnes,level,,,,"));
}

TEST_CASE("what is computed, expected or a change is said", "[exports]") {
    SeriesPoint computed = point(1);
    computed.derived = true;
    SeriesPoint expected = point(2);
    expected.expected = true;
    const QStringList lines = linesOf(chronology("Up 178"), {"Freight", "percent", true, {computed, expected}});
    CHECK(lines[1].contains(",change,,,computed,"));
    CHECK(lines[2].contains(",change,,,expected,"));
}

TEST_CASE("no cell is a formula or more than a cell", "[exports]") {
    const auto [raw, cell] = GENERATE(table<QString, QString>({
        {"=1+1", "'=1+1"},
        {"+49 30", "'+49 30"},
        {"-5", "'-5"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {" \t=1", "'=1"},
        {"\uFF1D1", "'\uFF1D1"},
        {"a=b", "a=b"},
        {"two\r\nlines", "two lines"},
        {"", ""},
    }));
    CHECK(inertCell(raw) == cell);
    const QStringList lines = linesOf(chronology("=cmd 178"), {raw, raw, false, {point(1)}});
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].contains(",'=cmd 178,"));
}
