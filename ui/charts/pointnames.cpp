#include "ui/charts/pointnames.h"

#include "ui/plaintext.h"

#include "app/model/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dateline {

namespace {

using std::chrono::year_month_day;

QString tr(const char* text) {
    return QCoreApplication::translate("Charts", text);
}

bool allHavePeriods(const std::vector<SeriesPoint>& points) {
    return std::ranges::all_of(points, [](const SeriesPoint& point) { return point.period.has_value(); });
}

bool sharePeriod(const std::vector<SeriesPoint>& points) {
    return std::ranges::all_of(points,
        [&](const SeriesPoint& point) { return point.period.has_value() && point.period == points.front().period; });
}

bool nameless(const std::vector<SeriesPoint>& points) {
    return std::ranges::all_of(
        points, [&](const SeriesPoint& point) { return point.category == points.front().category; });
}

/// Without a grain, the largest calendar unit the period is whole in.
QString periodText(const SeriesPoint& point) {
    const Period period = *point.period;
    const bool months = unsigned(year_month_day(period.from).day()) == 1
        && unsigned(year_month_day(period.to + std::chrono::days(1)).day()) == 1;
    const bool years = months && unsigned(year_month_day(period.from).month()) == 1
        && unsigned(year_month_day(period.to).month()) == 12;
    const Grain whole = years ? Grain::Year : months ? Grain::Month : Grain::Day;
    return dateText(period, point.grain == Grain::None ? whole : point.grain, Mod::None);
}

/// The months of a period within one year; nothing if they are all or not whole.
std::optional<std::pair<unsigned, unsigned>> wholeMonths(const Period& period) {
    const year_month_day from(period.from);
    const year_month_day after(period.to + std::chrono::days(1));
    const year_month_day to(period.to);
    const bool whole = unsigned(from.day()) == 1 && unsigned(after.day()) == 1 && from.year() == to.year();
    const std::pair months{unsigned(from.month()), unsigned(to.month())};
    return whole && months != std::pair{1U, 12U} ? std::optional(months) : std::nullopt;
}

/// "January to March" if every point stands for those months of some year.
QString sharedMonths(const std::vector<SeriesPoint>& points) {
    const auto months = wholeMonths(*points.front().period);
    if (!months || points.size() < 2
        || !std::ranges::all_of(points, [&](const SeriesPoint& p) { return wholeMonths(*p.period) == months; })) {
        return {};
    }
    const QLocale english = QLocale::c();
    const QString first = english.monthName(int(months->first));
    return months->first == months->second ? first : tr("%1 to %2").arg(first, english.monthName(int(months->second)));
}

QString ownName(const SeriesPoint& point, bool withPeriod, bool yearOnly) {
    QStringList parts{oneLine(point.category)};
    if (withPeriod && point.period) {
        parts << (yearOnly ? QString::number(int(year_month_day(point.period->from).year())) : periodText(point));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void tellApart(Chart& chart, const SourceLines& sources) {
    std::vector<QString> names;
    for (const ChartPoint& point : chart.points) {
        names.push_back(point.name);
    }
    std::ranges::sort(names);
    for (ChartPoint& point : chart.points) {
        if (point.name.isEmpty() || std::ranges::equal_range(names, point.name).size() > 1) {
            const QString place = tr("paragraph %1").arg(sources.paragraph(point.figure));
            point.name = point.name.isEmpty() ? place : point.name + QStringLiteral(", ") + place;
            point.name[0] = point.name[0].toUpper();
        }
    }
}

} // namespace

void namePoints(Chart& chart, const std::vector<SeriesPoint>& points, const SourceLines& sources) {
    const bool shared = sharePeriod(points);
    const bool timed = allHavePeriods(points);
    chart.overTime = timed && !shared && nameless(points);
    const QString months = chart.overTime ? sharedMonths(points) : QString();
    chart.when = shared ? periodText(points.front()) : months;
    for (std::size_t i = 0; i < points.size(); ++i) {
        chart.points[i].name = ownName(points[i], !shared, !months.isEmpty());
    }
    if (chart.points.size() > 1) {
        tellApart(chart, sources);
    }
}

} // namespace dateline
