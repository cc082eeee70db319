// What must hold for every chart, whatever its figures: nothing overlaps, leaves the picture, loses a letter or leaves
// zero.
#include "ui/charts/chartkind.h"
#include "ui/charts/charts.h"
#include "ui/charts/lettering.h"
#include "ui/charts/picturelook.h"

#include "tests/printing.h"
#include "tests/ui/charts/samples.h"

#include <cmath>
#include <map>
#include <set>

using namespace dateline;

namespace {

QString place(const PlacedText& text) {
    return QStringLiteral("\"%1\" %2,%3 %4x%5")
        .arg(text.text)
        .arg(text.rect.x())
        .arg(text.rect.y())
        .arg(text.rect.width())
        .arg(text.rect.height());
}

void checkLabels(const ChartLayout& layout) {
    const QRectF picture(QPointF(0, 0), layout.size);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const PlacedText& text = layout.texts[i];
        INFO(place(text).toStdString());
        REQUIRE(picture.contains(text.rect));
        REQUIRE(textWidth(text.style, text.text) <= text.rect.width() + 0.01);
        for (std::size_t j = 0; j < i; ++j) {
            INFO(place(layout.texts[j]).toStdString());
            REQUIRE_FALSE(layout.texts[j].rect.adjusted(0.01, 0.01, -0.01, -0.01).intersects(text.rect));
        }
    }
}

void checkMarks(const Chart& chart, const ChartLayout& layout) {
    const QRectF picture(QPointF(0, 0), layout.size);
    std::set<int> shown;
    for (const PlacedMark& mark : layout.marks) {
        REQUIRE(picture.contains(mark.rect));
        const bool key = mark.point < 0 && (!chart.groups.isEmpty() || chart.kind == &shareChart);
        REQUIRE((key || (mark.point >= 0 && mark.point < int(chart.points.size()))));
        if (!key) {
            shown.insert(mark.point);
            REQUIRE_FALSE(chart.points[mark.point].sentence.isEmpty());
        }
        for (const PlacedText& text : layout.texts) {
            INFO(place(text).toStdString());
            const bool inside = text.ink == Ink::Paper && text.point == mark.point;
            REQUIRE((inside || mark.shape == MarkShape::Band
                || !mark.rect.adjusted(0.01, 0.01, -0.01, -0.01).intersects(text.rect)));
        }
    }
    REQUIRE((chart.kind == &numberCard || shown.size() == chart.points.size()));
}

/// Every bar, or the first part of it, stands on the zero line.
void checkZero(const Chart& chart, const ChartLayout& layout) {
    QLineF zero;
    for (const PlacedLine& line : layout.lines) {
        if (line.ink == Ink::Axis) {
            zero = line.line;
        }
    }
    const bool upright = zero.x1() == zero.x2();
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const QRectF bar = markRect(layout, int(i));
        const double from = upright ? bar.left() : bar.top();
        const double to = upright ? bar.right() : bar.bottom();
        const double at = upright ? zero.x1() : zero.y1();
        CAPTURE(i, from, to, at);
        REQUIRE(from <= at + 1.01);
        REQUIRE(to >= at - 1.01);
    }
}

/// Bars as long as their values, whatever the scale: none is cut or stretched.
void checkProportions(const Chart& chart, const ChartLayout& layout) {
    const auto plain = [&](int i) { return !chart.points[i].low && !chart.points[i].high; };
    double scale = 0;
    for (int i = 0; i < int(chart.points.size()); ++i) {
        const QRectF bar = markRect(layout, i);
        const PlacedLine& zero = *std::ranges::find(layout.lines, Ink::Axis, &PlacedLine::ink);
        const double length = zero.line.x1() == zero.line.x2() ? bar.width() : bar.height();
        if (plain(i) && length > 20) {
            const double own = length / std::abs(chart.points[i].value);
            CAPTURE(i, length, chart.points[i].value, scale, own);
            REQUIRE((scale == 0 || std::abs(own / scale - 1) < 0.01));
            scale = own;
        }
    }
}

/// Equal ratios, equal distances.
void checkLogarithms(const Chart& chart, const ChartLayout& layout) {
    const auto middle = [&](int i) {
        const auto dot = std::ranges::find_if(
            layout.marks, [&](const PlacedMark& mark) { return mark.point == i && mark.shape == MarkShape::Dot; });
        return dot->rect.center().x();
    };
    const int last = int(chart.points.size()) - 1;
    const double decades = std::log10(chart.points[0].value / chart.points[last].value);
    for (int i = 1; i < last && decades > 0.1; ++i) {
        const double share = std::log10(chart.points[0].value / chart.points[i].value) / decades;
        REQUIRE(std::abs(middle(0) - (middle(0) - middle(last)) * share - middle(i)) < 0.01);
    }
}

/// Parts that touch, in order, from edge to edge.
void checkShares(const Chart& chart, const ChartLayout& layout) {
    double end = layout.plot.left();
    for (int i = 0; i < int(chart.points.size()); ++i) {
        const QRectF part = markRect(layout, i);
        REQUIRE(part.left() >= end - 0.01);
        REQUIRE(part.left() <= end + 2.01);
        end = part.right();
    }
    REQUIRE(std::abs(end - layout.plot.right()) < 0.01);
}

void checkAll(const Chart& chart, QSizeF room) {
    INFO(chart.kind->id << " " << chart.title.toStdString() << " " << room.width() << "x" << room.height());
    const ChartLayout layout = layOut(chart, room);
    REQUIRE(layout.size.width() >= room.width());
    REQUIRE(layout.size.height() >= room.height());
    checkLabels(layout);
    checkMarks(chart, layout);
    if (chart.kind == &barChart || chart.kind == &divergingChart || chart.kind == &columnChart) {
        checkZero(chart, layout);
        checkProportions(chart, layout);
    } else if (chart.kind == &dotChart) {
        checkLogarithms(chart, layout);
    } else if (chart.kind == &shareChart) {
        checkShares(chart, layout);
    }
}

/// Every other level with a change that led to it, as texts tell them.
Chart withChanges(Chart chart) {
    for (std::size_t i = 0; i < chart.points.size() && !chart.change; i += 2) {
        chart.points[i].change = QStringLiteral("+4%1%").arg(i);
    }
    return chart;
}

/// How often each form tells the change of a point of its chart.
std::map<int, int> changesTold(const ChartLayout& layout, const Chart& chart) {
    std::map<int, int> told;
    for (const PlacedText& text : layout.texts) {
        const QString& change = text.point < 0 ? QString() : chart.points[text.point].change;
        told[text.point] += !change.isEmpty() && text.text.contains(change);
    }
    return told;
}

} // namespace

TEST_CASE("every form tells the change that led to a value", "[charts]") {
    const auto chartsWith = [](std::vector<SeriesPoint> points, const QString& unit) {
        return makeCharts(samples::chronology(6), {samples::series("Freight", unit, std::move(points))});
    };
    std::vector<SeriesPoint> followed;
    for (int i = 0; i < 6; ++i) {
        followed.push_back(samples::at(5 + 3 * (i % 3), 2015 + i % 3, i));
        followed.back().category = i < 3 ? QStringLiteral("Coal") : QStringLiteral("Gas");
    }
    std::set<const ChartKind*> seen;
    for (const auto& [points, unit] : std::vector<std::pair<std::vector<SeriesPoint>, QString>>{
             {{samples::at(5, 2020)}, "tonnes"},
             {{samples::at(5, 2019), samples::at(9, 2020, 1), samples::at(20, 2021, 2)}, "tonnes"},
             {{samples::named(5, "Coal"), samples::named(9000, "Gas", 1)}, "tonnes"},
             {{samples::named(40, "Coal"), samples::named(60, "Gas", 1)}, "percent"}, {followed, "tonnes"}}) {
        for (const ChartKind* kind : suitingKinds(chartsWith(points, unit).front())) {
            INFO(kind->id);
            const Chart chart = shownAs(withChanges(chartsWith(points, unit).front()), *kind);
            std::map<int, int> told = changesTold(layOut(chart, {900, 500}), chart);
            for (int i = 0; i < int(chart.points.size()); ++i) {
                CHECK(told[i] == int(!chart.points[i].change.isEmpty()));
            }
            seen.insert(kind);
        }
    }
    for (const ChartKind* kind : chartKinds()) {
        INFO(kind->id);
        CHECK(seen.contains(kind) == (kind != &divergingChart)); // which shows the changes themselves
    }
}

TEST_CASE("charts of any figures in any form keep their labels apart and in the picture", "[charts]") {
    std::mt19937 random(2021);
    const Chronology chronology = samples::chronology(40);
    std::map<const ChartKind*, int> seen;
    for (int i = 0; i < 500; ++i) {
        const Series series = i % 10 == 0 ? samples::shares(random) : samples::random(random, 40);
        for (const Chart& chart : makeCharts(chronology, {series})) {
            for (const ChartKind* kind : suitingKinds(chart)) {
                const Chart shown = shownAs(withChanges(chart), *kind);
                const QSizeF room(240 + double(random() % 900), 120 + double(random() % 600));
                checkAll(shown, room);
                ++seen[kind];
            }
        }
    }
    for (const ChartKind* kind : chartKinds()) {
        INFO(kind->id);
        CHECK(seen[kind] >= 5);
    }
}

TEST_CASE("exact sizes hold every chart of the railway, by smaller letters where they must", "[charts]") {
    for (const PicturePreset& preset : picturePresets()) {
        for (const Chart& chart : makeCharts(samples::chronology(12), samples::railway())) {
            const Picture picture = composed(chart, preset.appliedTo({}));
            INFO(preset.id << " " << chart.title.toStdString());
            checkLabels(picture.layout);
            CHECK(picture.layout.size.width() * picture.zoom <= picture.size.width() + 0.01);
            CHECK(picture.layout.size.height() * picture.zoom <= picture.size.height() + 0.01);
            CHECK(picture.zoom > 0.5);
            CHECK((!preset.exact || picture.size == preset.size));
        }
    }
}

TEST_CASE("a line of very many points keeps its ends and extremes", "[charts]") {
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 20000; ++i) {
        SeriesPoint point = samples::at(i == 7777 ? 5000 : i % 97, 2000, i % 40);
        point.period = Period{day(1950, 1, 1) + std::chrono::days(i), day(1950, 1, 1) + std::chrono::days(i)};
        points.push_back(point);
    }
    const Chart chart = makeCharts(samples::chronology(40), {samples::series("Price", "USD", points)}).front();
    REQUIRE(chart.kind == &lineChart);
    const ChartLayout layout = layOut(chart, {640, 360});
    CHECK(layout.marks.size() < 1000);
    for (int point : {0, 7777, 19999}) {
        CHECK_FALSE(markRect(layout, point).isEmpty());
    }
    checkLabels(layout);
}

TEST_CASE("panels share their scale and their time", "[charts]") {
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 12; ++i) {
        SeriesPoint point = samples::at(5 + i * i % 7, 2015 + i % 3, i);
        point.category = QStringLiteral("Port %1").arg(i / 3);
        points.push_back(point);
    }
    const Chart chart = makeCharts(samples::chronology(12), {samples::series("Freight", "tonnes", points)}).front();
    REQUIRE(chart.kind == &panelChart);
    const ChartLayout layout = layOut(chart, {640, 400});
    const auto middle = [&](int point) { return markRect(layout, point).center(); };
    for (int i = 0; i < 12; ++i) {
        for (int j = 0; j < i; ++j) {
            const bool sameRow
                = std::abs(middle(i).y() - middle(j).y()) < 60 && chart.points[i].value == chart.points[j].value;
            const bool sameTime = chart.points[i].period == chart.points[j].period;
            CHECK((!sameRow || std::abs(middle(i).y() - middle(j).y()) < 0.01));
            CHECK((!sameTime || std::abs(std::remainder(middle(i).x() - middle(j).x(), (592 + 16) / 2.0)) < 0.01
                || std::abs(std::remainder(middle(i).x() - middle(j).x(), (592 + 16) / 3.0)) < 0.01));
        }
    }
}

TEST_CASE("lines in one plot differ in marker and colour, and a key names each", "[charts]") {
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 6; ++i) {
        SeriesPoint point = samples::at(5 + i, 2015 + i % 3, i);
        point.category = i < 3 ? QStringLiteral("Coal") : QStringLiteral("Gas");
        points.push_back(point);
    }
    const Chart chart = makeCharts(samples::chronology(6), {samples::series("Output", "tonnes", points)}).front();
    REQUIRE(chart.kind == &linesChart);
    CHECK(chart.groups == QStringList{"Coal", "Gas"});
    std::set<std::tuple<int, int, int>> looks;
    for (const PlacedMark& mark : layOut(chart, {500, 360}).marks) {
        if (mark.shape != MarkShape::Band) {
            looks.insert({mark.point < 0 ? mark.series : chart.points[mark.point].group, int(mark.shape), mark.series});
        }
    }
    CHECK(looks.size() == 2);
    CHECK(chart.description.contains("Coal, 2015: 5; Gas, 2015: 8"));
}

TEST_CASE("every point of a chart answers where its mark is", "[charts]") {
    for (const Chart& chart : makeCharts(samples::chronology(12), samples::railway())) {
        const ChartLayout layout = layOut(chart, {400, 330});
        for (int point = 0; point < int(chart.points.size()); ++point) {
            INFO(chart.title.toStdString() << " " << point);
            const QRectF mark = markRect(layout, point);
            if (!mark.isEmpty()) {
                CHECK(pointAt(layout, mark.center()) == point);
            }
        }
        CHECK(pointAt(layout, {1, 1}) == -1);
    }
}

TEST_CASE("columns too many or too wordy for their width become bars rather than cut a word", "[charts]") {
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 8; ++i) {
        points.push_back(samples::at(123456.78 + i, 2010 + i, i));
    }
    const Chart chart = shownAs(
        makeCharts(samples::chronology(8), {samples::series("Freight", "tonnes", points)}).front(), columnChart);
    const auto upright
        = [](const ChartLayout& layout) { return layout.lines.back().line.x1() == layout.lines.back().line.x2(); };
    CHECK_FALSE(upright(layOut(chart, {900, 400})));
    CHECK(upright(layOut(chart, {300, 400})));
}
