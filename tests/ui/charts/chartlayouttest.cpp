// What must hold for every chart, whatever its figures: nothing overlaps, leaves the picture, loses a letter or leaves
// zero.
#include "ui/charts/chartkind.h"
#include "ui/charts/charts.h"
#include "ui/charts/lettering.h"

#include "tests/printing.h"
#include "tests/ui/charts/samples.h"

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
        REQUIRE(mark.point >= 0);
        REQUIRE(mark.point < int(chart.points.size()));
        shown.insert(mark.point);
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

void checkAll(const Chart& chart, QSizeF room) {
    INFO(chart.kind->id << " " << chart.title.toStdString() << " " << room.width() << "x" << room.height());
    const ChartLayout layout = layOut(chart, room);
    REQUIRE(layout.size.width() >= room.width());
    REQUIRE(layout.size.height() >= room.height());
    checkLabels(layout);
    checkMarks(chart, layout);
    if (chart.kind == &barChart || chart.kind == &divergingChart || chart.kind == &columnChart) {
        checkZero(chart, layout);
    }
}

} // namespace

TEST_CASE("charts of any figures in any form keep their labels apart and in the picture", "[charts]") {
    std::mt19937 random(2021);
    const Chronology chronology = samples::chronology(40);
    for (int i = 0; i < 500; ++i) {
        for (const Chart& chart : makeCharts(chronology, {samples::random(random, 40)})) {
            for (const ChartKind* kind : suitingKinds(chart)) {
                const Chart shown = shownAs(chart, *kind);
                const QSizeF room(240 + double(random() % 900), 120 + double(random() % 600));
                checkAll(shown, room);
            }
        }
    }
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
