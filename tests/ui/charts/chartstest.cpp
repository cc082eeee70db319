#include "ui/charts/charts.h"

#include "tests/printing.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartkind.h"
#include "ui/charts/datatable.h"
#include "ui/charts/description.h"
#include "ui/charts/gathering.h"
#include "ui/charts/unittext.h"

using namespace dateline;
using samples::at;
using samples::named;

namespace {

std::vector<Chart> chartsOf(std::vector<Series> series, int figures = 40) {
    return makeCharts(samples::chronology(figures), std::move(series));
}

Chart chartOf(std::vector<SeriesPoint> points, const QString& unit = "tonnes", bool change = false) {
    return chartsOf({samples::series("Freight", unit, std::move(points), change)}).front();
}

QStringList names(const Chart& chart) {
    QStringList names;
    for (const ChartPoint& point : chart.points) {
        names << point.name;
    }
    return names;
}

} // namespace

TEST_CASE("the table of chart kinds is complete", "[charts]") {
    QStringList ids;
    for (const ChartKind* kind : chartKinds()) {
        ids << kind->id;
        CHECK(qstrlen(kind->noun) > 0);
        CHECK(kind->suits(Chart()).isEmpty());
    }
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("the form follows from the figures, and says why", "[charts]") {
    CHECK(chartOf({at(5, 2020)}).kind == &numberCard);
    CHECK(chartOf({at(5, 2020), at(6, 2021, 1)}).kind == &columnChart);
    CHECK(chartOf({at(5, 2019), at(6, 2020, 1), at(7, 2021, 2)}).kind == &lineChart);
    CHECK(chartOf({named(5, "For"), named(6, "Against", 1)}).kind == &barChart);
    CHECK(chartOf({at(5, 2020), at(6, 2020, 1)}).kind == &barChart);
    CHECK(chartOf({at(5, 2020), at(-6, 2021, 1)}, "percent", true).kind == &divergingChart);
    CHECK(chartOf({at(5, 2019), at(-6, 2020, 1), at(7, 2021, 2)}, "percent", true).kind == &columnChart);
    CHECK(chartOf({at(5, 2020)}, "percent", true).kind == &numberCard);
    for (const Chart& chart : chartsOf(samples::railway())) {
        CHECK_FALSE(chart.reason.isEmpty());
    }
}

TEST_CASE("another form keeps the points and tells its own reason", "[charts]") {
    const Chart line = chartOf({at(5, 2019), at(9, 2020, 1), at(7, 2021, 2)});
    const Chart bars = shownAs(line, barChart);
    CHECK(names(line) == QStringList{"2019", "2020", "2021"});
    CHECK(names(bars) == QStringList{"2020", "2021", "2019"});
    CHECK(shownAs(bars, lineChart) == line);
    CHECK(line.reason != bars.reason);
}

TEST_CASE("titles, units and sources", "[charts]") {
    const std::vector<Chart> charts = chartsOf(samples::railway(), 12);
    CHECK(charts[0].title == "Freight on the finished sections");
    CHECK(charts[0].subtitle == "Tonnes, January to March");
    CHECK(names(charts[0]) == QStringList{"2020", "2021"});
    CHECK(charts[0].source == "Source: Meridian Newswire, 22 June 2021, paragraphs\u00A01, 2");
    CHECK(charts[1].source == QString::fromUtf16(u"Source: Meridian Newswire, 22 June 2021, paragraphs\u00A03\u20136"));
    CHECK(charts.back().subtitle == "2020");
    CHECK(charts.back().unitText == "US dollars");
    CHECK(unitText("CNY") == "Chinese yuan");
    CHECK(unitText("percentage point") == "percentage points");
    CHECK(unitText("journeys") == "journeys");
}

TEST_CASE("single changes in one unit stand together, others do not", "[charts]") {
    const std::vector<Chart> charts = chartsOf({samples::series("Freight", "percent", {at(18.6, 2021)}, true),
        samples::series("Rates", "percentage point", {at(-1, 2021, 1)}, true),
        samples::series("Fares", "percent", {at(-12, 2020, 2)}, true),
        samples::series("Tonnage", "percent", {at(40, 2020, 3)})});
    REQUIRE(charts.size() == 3);
    CHECK(charts[0].title == "What rose and what fell");
    CHECK(names(charts[0]) == QStringList{"Freight, 2021", "Fares, 2020"});
    CHECK(charts[0].points[1].label == QString::fromUtf16(u"\u221212%"));
    CHECK(charts[1].unit == "percentage point");
    CHECK_FALSE(charts[2].change);
}

TEST_CASE("points with the same name are told apart by their place", "[charts]") {
    CHECK(names(chartOf({at(5, 2020, 0), at(6, 2020, 3)}))
        == QStringList{QString::fromUtf8("“The line carried 5 million tonnes that year”"),
            QString::fromUtf8("“The line carried 2 million tonnes that year”")});
    CHECK(names(chartOf({at(5, 2020, 0), at(6, 2021, 1), at(7, 2021, 2)}))
        == QStringList{"2020", "2021, paragraph 2", "2021, paragraph 3"});
}

TEST_CASE("more bars than a page holds go on in the next chart, none is lost", "[charts]") {
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 25; ++i) {
        points.push_back(named(i, QStringLiteral("Port %1").arg(i), i));
    }
    const std::vector<Chart> charts = chartsOf({samples::series("Ships", "ships", points)});
    REQUIRE(charts.size() == 3);
    CHECK(charts[0].points.size() == 12);
    CHECK(charts[0].points.front().value == 24);
    CHECK(charts[1].subtitle == "13 to 24 of 25");
    CHECK(charts[2].points.size() == 1);
}

TEST_CASE("a change is shown with the level it led to", "[charts]") {
    Chronology chronology = samples::chronology(3);
    Figure change;
    change.span = {0, 3};
    change.value = 18.6;
    change.unit = QStringLiteral("percent");
    change.change = true;
    change.direction = Direction::Down;
    change.base = 1;
    chronology.accounts[0].figures.push_back(change);
    const std::vector<Chart> charts
        = makeCharts(chronology, {samples::series("Freight", "tonnes", {at(5, 2020), at(6, 2021, 1)})});
    CHECK(charts[0].points[0].change.isEmpty());
    CHECK(charts[0].points[1].change == QString::fromUtf16(u"\u221218.6%"));
}

TEST_CASE("no chart mixes units or levels with changes, and every mark has its sentence", "[charts]") {
    std::mt19937 random(7);
    const QStringList units{"USD", "EUR", "percent", "percentage point", "tonnes", ""};
    const QStringList measures{"Freight", "Freight by rail", "Freight by road", "Fares", "Debt of the line", ""};
    for (int round = 0; round < 60; ++round) {
        Chronology chronology = samples::chronology(40);
        for (Figure& figure : chronology.accounts[0].figures) {
            figure.unit = units[int(random() % 6)];
            figure.measure = measures[int(random() % 6)];
            figure.change = random() % 3 == 0;
            figure.direction = figure.change ? Direction::Down : Direction::None;
            figure.base = figure.change ? int(random() % 40) : -1;
            const int year = 2015 + int(random() % 5);
            figure.period = Period{day(year, 1, 1), day(year, 12, 31)};
        }
        for (const Chart& chart : makeCharts(chronology)) {
            for (const ChartPoint& point : chart.points) {
                const Figure& figure = chronology.accounts[0].figures[std::size_t(point.figure.figure)];
                REQUIRE((point.derived || figure.unit == chart.unit));
                REQUIRE((point.derived || figure.change == chart.change));
                REQUIRE(point.sentence.contains("The line carried"));
            }
        }
    }
}

TEST_CASE("an article of very many figures gets the charts most worth showing", "[charts]") {
    std::vector<Series> series;
    for (int i = 0; i < 500; ++i) {
        series.push_back(samples::series(QStringLiteral("Port %1").arg(i), "ships", {at(i, 2020, i % 40)}));
    }
    CHECK(worthCharting(series).size() == 60);
    CHECK(chartsOf(series).size() == 60);
    CHECK(chartsOf(series).front().title == "Port 0");
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 500; ++i) {
        points.push_back(named(i, QStringLiteral("Port %1").arg(i), i % 40));
    }
    CHECK(chartsOf({samples::series("Berths", "ships", points)}).size() == 4);
}

TEST_CASE("a change told with its level has no chart of its own, and its figure leads to the level", "[charts]") {
    Chronology chronology = samples::chronology(3);
    Figure& change = chronology.accounts[0].figures[2];
    change.unit = QStringLiteral("percent");
    change.change = true;
    change.direction = Direction::Up;
    change.base = 1;
    const std::vector<Chart> charts = makeCharts(chronology,
        {samples::series("Freight", "tonnes", {at(5, 2020), at(6, 2021, 1)}),
            samples::series("Freight", "percent", {at(4, 2021, 2)}, true)});
    REQUIRE(charts.size() == 1);
    CHECK(pointOf(charts[0], {0, 2}) == 1);
    CHECK(pointOf(charts[0], {-1, -1}) == -1);
}

TEST_CASE("a sum told once more in another currency has no chart of its own", "[charts]") {
    Account account;
    account.article.text = QStringLiteral("They lend 640 million crowns ($71 million) and $5 million more.");
    account.sentences.push_back({0, int(account.article.text.size())});
    for (const auto& [words, unit, value] : std::vector<std::tuple<QString, QString, double>>{
             {"640 million crowns", "crowns", 640e6}, {"$71 million", "USD", 71e6}, {"$5 million", "USD", 5e6}}) {
        Figure figure;
        const int begin = int(account.article.text.indexOf(words));
        figure.span = {begin, begin + int(words.size())};
        figure.unit = unit;
        figure.value = value;
        account.figures.push_back(figure);
    }
    const Chronology chronology = makeChronology({account});
    const auto countOf = [&](int figure) {
        return makeCharts(chronology, {samples::series("Loan", "USD", {named(71e6, {}, figure)})}).size();
    };
    CHECK(countOf(1) == 0);
    CHECK(countOf(2) == 1);
}

TEST_CASE("one thing over time stays one, several become groups", "[charts]") {
    const auto in = [](double value, int year, const QString& category, int figure) {
        SeriesPoint point = at(value, year, figure);
        point.category = category;
        return point;
    };
    const Chart one = chartOf({in(31, 1991, "Of output", 0), in(58, 1999, "", 1)}, "percent");
    CHECK(one.kind == &columnChart);
    CHECK(one.subtitle == "Percent, Of output");
    const Chart two
        = chartOf({in(5, 2019, "Coal", 0), in(6, 2020, "Coal", 1), in(1, 2019, "Gas", 2), in(2, 2020, "Gas", 3)});
    CHECK(two.kind == &linesChart);
    CHECK(fullName(two, two.points[3]) == "Gas, 2020");
    const Chart bars = chartOf({in(5, 2019, "Coal", 0), in(6, 2020, "Wood", 1), in(1, 2019, "Gas", 2)});
    CHECK(bars.kind == &barChart);
    CHECK(names(bars) == QStringList{"Wood, 2020", "Coal, 2019", "Gas, 2019"});
    Chart computed = two;
    computed.points[1].derived = computed.points[3].derived = true;
    const Chart printed = withoutComputed(computed);
    CHECK(printed.subtitle == "Tonnes, Coal");
    CHECK(printed.groups.isEmpty());
}

TEST_CASE("a chart in words holds every value", "[charts]") {
    const Chart chart = chartsOf(samples::railway(), 12)[3];
    CHECK(chart.description
        == "Column chart. Bus passengers on the coast road, people. 2019: 5.8 million (computed); 2020: 5.1 million. "
           "Source: Meridian Newswire, 22 June 2021, paragraph\u00A010.");
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 30; ++i) {
        points.push_back(at(i == 20 ? 99 : i, 1990 + i, i));
    }
    const QString told = chartOf(points).description;
    CHECK(told.contains(u"30 values"));
    CHECK(told.contains(u"highest 2010: 99"));
}

TEST_CASE("the table has a line for every point and no formula", "[charts]") {
    const Chart chart = chartOf({named(88, "=HYPERLINK(1)"), named(31, "Against\tall", 1)});
    CHECK(tableOf(chart)
        == "Name\tValue\tUnit\tNote\tSentence\n"
           "'=HYPERLINK(1)\t88\ttonnes\t\tThe line carried 2 million tonnes that year.\n"
           "Against all\t31\ttonnes\t\tThe line carried 3 million tonnes that year.\n");
}

TEST_CASE("a figure is found at its own point, not at what is computed from it", "[charts]") {
    const Chart chart = chartsOf(samples::railway(), 12)[3];
    REQUIRE(chart.points[0].derived);
    CHECK(pointOf(chart, {0, 9}) == 1);
    CHECK(pointOf(chart, {0, 3}) == -1);
    CHECK(sentenceOf(samples::chronology(3), {0, 1}) == "The line carried 3 million tonnes that year.");
}

TEST_CASE("hostile figures make charts all the same", "[charts]") {
    const double huge = std::numeric_limits<double>::max();
    CHECK(chartOf({at(huge, 2020), at(-huge, 2021, 1), at(1e99, 2021, 2)}).points.size() == 1);
    CHECK(chartsOf({samples::series("x", "", {at(std::nan(""), 2020)})}).empty());
    CHECK(chartsOf({}).empty());
    const Chart chart
        = chartsOf({samples::series(QString(100000, u'x'), QString(5000, u'y'), {named(1, QString(9000, u'z'))})})
              .front();
    CHECK(chart.title.size() <= 161);
    CHECK(layOut(chart, {300, 200}).size.height() < 20000);
}
