#include "ui/charts/charts.h"

#include "ui/charts/chartkind.h"
#include "ui/charts/numbertext.h"
#include "ui/charts/pointnames.h"
#include "ui/charts/unittext.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t mostBars = 12;
constexpr qsizetype longestTitle = 160; // letters; a measure beyond that is no title
constexpr qsizetype longestName = 200;

QString tr(const char* text) {
    return QCoreApplication::translate("Charts", text);
}

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

/// No newspaper prints a number of more than a hundred digits.
bool canBeDrawn(const SeriesPoint& point) {
    constexpr double largest = 1e100;
    const double low = point.low.value_or(point.value);
    const double high = point.high.value_or(point.value);
    return std::abs(point.value) < largest && std::abs(low) < largest && std::abs(high) < largest;
}

class ChartMaker {
public:
    explicit ChartMaker(const Chronology& chronology)
        : m_chronology(chronology), m_sources(chronology), m_changes(changesOf(chronology)) {}

    std::vector<Chart> charts(std::vector<Series> series) const {
        gatherSingleChanges(series);
        std::vector<Chart> charts;
        for (Series& each : series) {
            std::erase_if(each.points, [](const SeriesPoint& point) { return !canBeDrawn(point); });
            if (!each.points.empty()) {
                addCharts(each, charts);
            }
        }
        return charts;
    }

private:
    /// Changes of different measures in one unit share a zero line if each has only one to show.
    static void gatherSingleChanges(std::vector<Series>& series) {
        QHash<QString, std::size_t> gathered; // by unit: where its first stands
        std::vector<Series> kept;
        for (Series& each : series) {
            if (!each.change || each.points.size() != 1) {
                kept.push_back(std::move(each));
                continue;
            }
            each.points.front().category = each.measure;
            if (const auto found = gathered.constFind(each.unit); found != gathered.constEnd()) {
                Series& all = kept[*found];
                all.points.push_back(each.points.front());
                all.measure = titleOfChanges(all.points);
            } else {
                gathered.insert(each.unit, kept.size());
                kept.push_back(std::move(each));
            }
        }
        series = std::move(kept);
    }

    static QString titleOfChanges(const std::vector<SeriesPoint>& points) {
        const bool rise = std::ranges::any_of(points, [](const SeriesPoint& point) { return point.value > 0; });
        const bool fall = std::ranges::any_of(points, [](const SeriesPoint& point) { return point.value < 0; });
        return rise && fall ? tr("What rose and what fell") : rise ? tr("What rose") : tr("What fell");
    }

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
        for (std::size_t first = 0; first < count; first += mostBars) {
            const std::size_t end = std::min(count, first + mostBars);
            Chart part = chart;
            part.points.assign(points.begin() + std::ptrdiff_t(first), points.begin() + std::ptrdiff_t(end));
            const QString which = tr("%1 to %2 of %3").arg(first + 1).arg(end).arg(count);
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
        chart.title = measure.isEmpty() ? tr("Figures without a measure") : capitalised(bounded(measure, longestTitle));
        for (const SeriesPoint& point : series.points) {
            chart.points.push_back(pointOf(point, series));
        }
        namePoints(chart, series.points, m_sources);
        for (ChartPoint& point : chart.points) {
            point.name = bounded(point.name, longestName);
        }
        return chart;
    }

    ChartPoint pointOf(const SeriesPoint& from, const Series& series) const {
        ChartPoint point;
        point.value = from.value;
        point.low = from.low;
        point.high = from.high;
        const Amount amount{from.value, from.low, from.high, from.derived ? Qualifier::Exact : from.qualifier,
            series.unit, series.change, from.derived};
        point.words = amountText(amount, Scale::Words);
        point.label = amountText(amount);
        point.note = from.derived ? tr("computed") : from.expected ? tr("expected") : QString();
        point.period = from.period;
        point.figure = {from.account, from.figure};
        point.derived = from.derived;
        point.expected = from.expected;
        if (!series.change && !from.derived) {
            point.change = changeTo(point.figure);
        }
        return point;
    }

    /// For every account and level the change the text says led to it.
    static std::vector<std::vector<int>> changesOf(const Chronology& chronology) {
        std::vector<std::vector<int>> changes;
        for (const Account& account : chronology.accounts) {
            std::vector<int>& led = changes.emplace_back(account.figures.size(), -1);
            for (std::size_t i = 0; i < account.figures.size(); ++i) {
                const Figure& figure = account.figures[i];
                if (figure.change && figure.base >= 0 && figure.value && figure.unit == u"percent") {
                    led[std::size_t(figure.base)] = int(i);
                }
            }
        }
        return changes;
    }

    /// "+18.3%"
    QString changeTo(FigureRef level) const {
        const int change = m_changes[level.account][level.figure];
        if (change < 0) {
            return {};
        }
        const Figure& figure = m_chronology.accounts[level.account].figures[change];
        const double size = std::abs(*figure.value);
        Amount amount;
        amount.value = figure.direction == Direction::Down ? -size : size;
        amount.unit = figure.unit;
        amount.change = true;
        return amountText(amount);
    }

    const Chronology& m_chronology;
    SourceLines m_sources;
    std::vector<std::vector<int>> m_changes;
};

} // namespace

std::vector<Chart> makeCharts(const Chronology& chronology) {
    return makeCharts(chronology, makeSeries(chronology));
}

std::vector<Chart> makeCharts(const Chronology& chronology, std::vector<Series> series) {
    return ChartMaker(chronology).charts(std::move(series));
}

Chart withoutComputed(Chart chart) {
    const std::size_t all = chart.points.size();
    std::erase_if(chart.points, [](const ChartPoint& point) { return point.derived; });
    if (chart.points.empty() || chart.points.size() == all) {
        return chart;
    }
    if (chart.points.size() == 1) {
        QString& name = chart.points.front().name;
        chart.when = chart.when.isEmpty() ? name : chart.when + u' ' + name;
        name.clear();
    }
    const bool suits = !chart.kind->suits(chart).isEmpty();
    return shownAs(chart, suits ? *chart.kind : *suitingKinds(chart).front());
}

Span sentenceSpan(const Account& account, const Figure& figure) {
    const bool known = figure.sentence >= 0 && figure.sentence < int(account.sentences.size());
    const Span sentence = known ? account.sentences[figure.sentence] : figure.span;
    return sentence.contains(figure.span) ? sentence : figure.span;
}

QString sentenceOf(const Chronology& chronology, FigureRef ref) {
    const Account& account = chronology.accounts[ref.account];
    return oneLine(sentenceSpan(account, account.figures[ref.figure]).of(account.article.text));
}

} // namespace dateline
