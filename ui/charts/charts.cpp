#include "ui/charts/charts.h"

#include "ui/charts/chartkind.h"
#include "ui/charts/gathering.h"
#include "ui/charts/numbertext.h"
#include "ui/charts/pointnames.h"
#include "ui/charts/unittext.h"
#include "ui/plaintext.h"
#include "ui/texts.h"

#include "app/text/limits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t mostBars = 12;
constexpr qsizetype longestTitle = 160; // letters; a measure beyond that is no title
constexpr qsizetype longestName = 200;

/// Cut between words, and said so, if it is far too long.
QString bounded(const QString& text, qsizetype most) {
    if (text.size() <= most) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', most);
    return text.first(space > most / 2 ? space : most).trimmed() + QChar(0x2026);
}

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

class ChartMaker {
public:
    explicit ChartMaker(const Chronology& chronology)
        : m_chronology(chronology), m_sources(chronology), m_changes(changesLedTo(chronology)) {}

    std::vector<Chart> charts(std::vector<Series> series) const {
        std::vector<Chart> charts;
        for (const Series& each : gathered(m_chronology, std::move(series))) {
            if (charts.size() < std::size_t(limits::charts)) {
                addCharts(each, charts);
            }
        }
        charts.resize(std::min(charts.size(), std::size_t(limits::charts)));
        return charts;
    }

private:
    void addCharts(const Series& series, std::vector<Chart>& charts) const {
        Chart chart = chartOf(series);
        const std::vector<const ChartKind*> kinds = suitingKinds(chart);
        chart = shownAs(std::move(chart), *kinds.front());
        const std::size_t count = chart.points.size();
        if (!chart.kind->byValue || count <= mostBars) {
            chart.source = m_sources.lineOf(chart.points);
            charts.push_back(shownAs(std::move(chart), *kinds.front()));
            return;
        }
        const std::vector<ChartPoint> points = std::exchange(chart.points, {});
        const std::size_t shown = std::min(count, mostBars * limits::chartParts);
        for (std::size_t first = 0; first < shown; first += mostBars) {
            const std::size_t end = std::min(count, first + mostBars);
            Chart part = chart;
            part.points.assign(points.begin() + std::ptrdiff_t(first), points.begin() + std::ptrdiff_t(end));
            const QString which = ChartText::tr("%1 to %2 of %3").arg(first + 1).arg(end).arg(count);
            part.when = part.when.isEmpty() ? which : part.when + QStringLiteral(", ") + which;
            part.source = m_sources.lineOf(part.points);
            charts.push_back(shownAs(std::move(part), end - first > 1 ? *kinds.front() : numberCard));
        }
    }

    Chart chartOf(const Series& series) const {
        Chart chart;
        chart.unit = series.unit;
        chart.unitText = unitText(series.unit);
        chart.change = series.change;
        const QString measure = series.measure.isEmpty() ? chart.unitText : oneLine(series.measure);
        chart.title = measure.isEmpty() ? ChartText::tr("Figures without a measure")
                                        : capitalised(bounded(measure, longestTitle));
        for (const SeriesPoint& point : series.points) {
            chart.points.push_back(pointOf(point, series));
        }
        namePoints(chart, series.points, m_sources);
        for (ChartPoint& point : chart.points) {
            point.name = bounded(point.name, longestName);
        }
        for (QString& group : chart.groups) {
            group = bounded(group, longestName);
        }
        return chart;
    }

    ChartPoint pointOf(const SeriesPoint& from, const Series& series) const {
        ChartPoint point;
        point.value = from.value;
        point.low = from.low;
        point.high = from.high;
        point.qualifier = from.derived ? Qualifier::Exact : from.qualifier;
        Amount amount{
            from.value, from.low, from.high, point.qualifier, series.unit, series.change, from.derived, 0, QString()};
        point.words = amountText(amount, Scale::Words);
        amount.sign = currencySign(series.unit);
        point.label = amountText(amount);
        point.note = from.derived ? ChartText::tr("computed") : from.expected ? ChartText::tr("expected") : QString();
        point.period = from.period;
        point.figure = {from.account, from.figure};
        point.derived = from.derived;
        point.expected = from.expected;
        if (!series.change && !from.derived) {
            tellChange(point);
        }
        const QString sentence = sentenceOf(m_chronology, point.figure);
        point.sentence = from.derived ? ChartText::tr("Computed from: %1").arg(sentence) : sentence;
        return point;
    }

    /// "+18.3%"
    void tellChange(ChartPoint& point) const {
        const int change = m_changes[point.figure.account][point.figure.figure];
        if (change < 0) {
            return;
        }
        const Figure& figure = m_chronology.accounts[point.figure.account].figures[change];
        const double size = std::abs(*figure.value);
        Amount amount;
        amount.value = figure.direction == Direction::Down ? -size : size;
        amount.unit = figure.unit;
        amount.change = true;
        point.change = amountText(amount);
        point.changeFigure = {point.figure.account, change};
    }

    const Chronology& m_chronology;
    SourceLines m_sources;
    std::vector<std::vector<int>> m_changes;
};

} // namespace

std::vector<Chart> makeCharts(const Chronology& chronology) {
    return makeCharts(chronology, worthCharting(makeSeries(chronology)));
}

std::vector<Chart> makeCharts(const Chronology& chronology, std::vector<Series> series) {
    return ChartMaker(chronology).charts(std::move(series));
}

Series seriesOf(const Chart& chart) {
    Series series{chart.title, chart.unit, chart.change, {}};
    for (const ChartPoint& from : chart.points) {
        SeriesPoint point;
        point.value = from.value;
        point.low = from.low;
        point.high = from.high;
        point.qualifier = from.qualifier;
        point.period = from.period;
        point.category = fullName(chart, from);
        point.account = from.figure.account;
        point.figure = from.figure.figure;
        point.derived = from.derived;
        point.expected = from.expected;
        series.points.push_back(point);
    }
    return series;
}

Chart withoutComputed(Chart chart) {
    const std::size_t all = chart.points.size();
    std::erase_if(chart.points, [](const ChartPoint& point) { return point.derived; });
    if (chart.points.empty() || chart.points.size() == all) {
        return chart;
    }
    dropEmptyGroups(chart);
    if (chart.points.size() == 1) {
        QString& name = chart.points.front().name;
        chart.when = chart.when.isEmpty() ? name : chart.when + u' ' + name;
        name.clear();
    }
    const bool suits = !chart.kind->suits(chart).isEmpty();
    return shownAs(chart, suits ? *chart.kind : *suitingKinds(chart).front());
}

QString sentenceOf(const Chronology& chronology, FigureRef ref) {
    const Account& account = chronology.accounts[ref.account];
    return oneLine(sentenceSpan(account, account.figures[ref.figure]).of(account.article.text));
}

} // namespace dateline
