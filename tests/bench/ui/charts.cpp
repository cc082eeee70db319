// What charts cost: from a chronology with many figures to charts, layouts, pictures and PNG bytes.
#include "ui/charts/charts.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/png.h"

#include <QGuiApplication>

#include <ctime>

using namespace dateline;

namespace {

/// CPU milliseconds of one call, the least of several.
template <typename Work> double cost(Work work) {
    double least = 1e9;
    for (int i = 0; i < 7; ++i) {
        const std::clock_t start = std::clock();
        work();
        least = std::min(least, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

void print(const char* what, double milliseconds) {
    std::printf("%-44s %9.2f ms\n", what, milliseconds);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const Chronology chronology = samples::chronology(12);
    const std::vector<Chart> charts = makeCharts(chronology, samples::railway());
    print("nine series to charts", cost([&] { makeCharts(chronology, samples::railway()); }));
    for (const Chart& chart : charts) {
        const QByteArray title = chart.title.toUtf8();
        print((title + ", layout").constData(), cost([&] { layOut(chart, {640, 360}); }));
        print((title + ", picture at 2x").constData(), cost([&] { chartImage(chart, {}); }));
        print((title + ", PNG at 2x").constData(), cost([&] { chartPng(chart, {}); }));
    }
    constexpr int many = 10000;
    const Chronology large = samples::chronology(many);
    std::mt19937 random(1);
    std::vector<Series> series;
    for (int i = 0; i < many / 10; ++i) {
        series.push_back(samples::random(random, 10));
    }
    print("1,000 series of 10,000 figures to charts", cost([&] { makeCharts(large, series); }));
    std::vector<SeriesPoint> points;
    for (int i = 0; i < many; ++i) {
        points.push_back(samples::at(i % 977, 1000 + i % 1000, i));
    }
    const Chart line = makeCharts(large, {samples::series(QStringLiteral("Freight"), {}, points)}).front();
    print("a line of 10,000 points, PNG at 2x", cost([&] { chartPng(line, {}); }));
}
