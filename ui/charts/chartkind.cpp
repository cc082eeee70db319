#include "ui/charts/chartkind.h"

#include "ui/charts/description.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<const ChartKind*, 9> kinds{
    &numberCard,
    &linesChart,
    &panelChart,
    &lineChart,
    &shareChart,
    &dotChart,
    &columnChart,
    &divergingChart,
    &barChart,
};

void order(Chart& chart) {
    if (chart.kind->byValue) {
        std::ranges::stable_sort(
            chart.points, [](const ChartPoint& a, const ChartPoint& b) { return a.value > b.value; });
    } else {
        std::ranges::stable_sort(
            chart.points, [](const ChartPoint& a, const ChartPoint& b) { return a.period < b.period; });
    }
}

} // namespace

std::span<const ChartKind* const> chartKinds() {
    return kinds;
}

std::vector<const ChartKind*> suitingKinds(const Chart& chart) {
    std::vector<const ChartKind*> suiting;
    std::ranges::copy_if(
        kinds, std::back_inserter(suiting), [&](const ChartKind* kind) { return !kind->suits(chart).isEmpty(); });
    return suiting;
}

Chart shownAs(Chart chart, const ChartKind& kind) {
    chart.kind = &kind;
    order(chart);
    chart.reason = kind.suits(chart);
    chart.subtitle = subtitleOf(chart);
    chart.description = descriptionOf(chart);
    return chart;
}

int differentPeriods(const Chart& chart) {
    std::vector<Period> periods;
    for (const ChartPoint& point : chart.points) {
        if (point.period) {
            periods.push_back(*point.period);
        }
    }
    std::ranges::sort(periods);
    return int(std::unique(periods.begin(), periods.end()) - periods.begin());
}

} // namespace dateline
