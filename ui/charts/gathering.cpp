#include "ui/charts/gathering.h"

#include "ui/texts.h"

#include "app/text/limits.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

namespace dateline {

namespace {

/// No newspaper prints a number of more than a hundred digits.
bool canBeDrawn(const SeriesPoint& point) {
    constexpr double largest = 1e100;
    const double low = point.low.value_or(point.value);
    const double high = point.high.value_or(point.value);
    return std::abs(point.value) < largest && std::abs(low) < largest && std::abs(high) < largest;
}

QString titleOfChanges(const std::vector<SeriesPoint>& points) {
    const bool rise = std::ranges::any_of(points, [](const SeriesPoint& point) { return point.value > 0; });
    const bool fall = std::ranges::any_of(points, [](const SeriesPoint& point) { return point.value < 0; });
    return rise && fall ? ChartText::tr("What rose and what fell")
        : rise          ? ChartText::tr("What rose")
                        : ChartText::tr("What fell");
}

std::vector<Series> withSharedZero(std::vector<Series> series) {
    QHash<QString, std::size_t> gatheredAt; // by unit: where its first stands
    std::vector<Series> kept;
    for (Series& each : series) {
        if (!each.change || each.points.size() != 1) {
            kept.push_back(std::move(each));
            continue;
        }
        each.points.front().category = each.measure;
        if (const auto found = gatheredAt.constFind(each.unit); found != gatheredAt.constEnd()) {
            Series& all = kept[*found];
            all.points.push_back(each.points.front());
            all.measure = titleOfChanges(all.points);
        } else {
            gatheredAt.insert(each.unit, kept.size());
            kept.push_back(std::move(each));
        }
    }
    return kept;
}

/// A change stands at the level it led to; alone it would be told twice.
void dropToldChanges(const Chronology& chronology, std::vector<Series>& series) {
    const std::vector<std::vector<int>> ledTo = changesLedTo(chronology);
    std::set<std::pair<int, int>> told; // account and figure of every change shown with its level
    for (const Series& each : series) {
        for (const SeriesPoint& point : each.points) {
            if (!each.change && !point.derived) {
                told.insert({point.account, ledTo[point.account][point.figure]});
            }
        }
    }
    std::erase_if(series, [&](const Series& each) {
        const SeriesPoint& point = each.points.front();
        return each.change && each.points.size() == 1 && told.contains({point.account, point.figure});
    });
}

bool isCurrency(const QString& unit) {
    return unit.size() == 3 && std::ranges::all_of(unit, [](QChar c) { return c.isUpper(); });
}

/// "640 million crowns ($71 million)": the same once more, in another currency.
bool isConversion(const Chronology& chronology, const Series& series) {
    const SeriesPoint& point = series.points.front();
    if (series.points.size() > 1 || series.change || point.derived || point.figure == 0 || !isCurrency(series.unit)) {
        return false;
    }
    const Account& account = chronology.accounts[point.account];
    const Figure& before = account.figures[point.figure - 1];
    const Figure& figure = account.figures[point.figure];
    const Span between{before.span.end, figure.span.begin};
    return between.begin < between.end && before.unit != figure.unit
        && between.of(account.article.text).trimmed() == u"(";
}

} // namespace

std::vector<Series> gathered(const Chronology& chronology, std::vector<Series> series) {
    for (Series& each : series) {
        std::erase_if(each.points, [](const SeriesPoint& point) { return !canBeDrawn(point); });
    }
    std::erase_if(series, [](const Series& each) { return each.points.empty(); });
    std::erase_if(series, [&](const Series& each) { return isConversion(chronology, each); });
    series = withSharedZero(std::move(series));
    dropToldChanges(chronology, series);
    return series;
}

std::vector<std::vector<int>> changesLedTo(const Chronology& chronology) {
    std::vector<std::vector<int>> changes;
    for (const Account& account : chronology.accounts) {
        std::vector<int>& led = changes.emplace_back(account.figures.size(), -1);
        for (std::size_t i = 0; i < account.figures.size(); ++i) {
            const Figure& figure = account.figures[i];
            const bool known = figure.base >= 0 && figure.base < int(led.size());
            if (figure.change && known && figure.value && figure.unit == u"percent") {
                led[std::size_t(figure.base)] = int(i);
            }
        }
    }
    return changes;
}

std::vector<Series> worthCharting(const std::vector<Series>& series) {
    const std::size_t count = std::min(series.size(), std::size_t(limits::charts));
    return {series.begin(), series.begin() + std::ptrdiff_t(count)};
}

} // namespace dateline
