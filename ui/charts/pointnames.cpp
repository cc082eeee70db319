#include "ui/charts/pointnames.h"

#include "ui/plaintext.h"
#include "ui/texts.h"
#include "ui/windowlanguage.h"

#include <algorithm>
#include <map>
#include <set>

namespace dateline {

namespace {

using std::chrono::year_month_day;

bool allHavePeriods(const std::vector<SeriesPoint>& points) {
    return std::ranges::all_of(points, [](const SeriesPoint& point) { return point.period.has_value(); });
}

bool sharePeriod(const std::vector<SeriesPoint>& points) {
    return std::ranges::all_of(points,
        [&](const SeriesPoint& point) { return point.period.has_value() && point.period == points.front().period; });
}

/// The one thing all points tell of; nothing if they tell of several. Where each period has one value of its own, a
/// point that says no more than its neighbours leave out tells of the same.
std::optional<QString> soleCategory(const std::vector<SeriesPoint>& points) {
    std::set<QString> categories;
    std::set<Period> periods;
    for (const SeriesPoint& point : points) {
        categories.insert(point.category);
        if (point.period && point.grain != Grain::None && point.grain == points.front().grain) {
            periods.insert(*point.period);
        }
    }
    if (categories.size() == 1) {
        return QString();
    }
    const bool oneEach = periods.size() == points.size();
    return oneEach && categories.size() == 2 && categories.begin()->isEmpty() ? std::optional(*categories.rbegin())
                                                                              : std::nullopt;
}

/// Categories in the order they come first, if enough of them have values of several periods to be followed.
QStringList followedCategories(const std::vector<SeriesPoint>& points) {
    constexpr int mostGroups = 9;
    QStringList categories;
    std::set<std::pair<QString, Period>> values;
    std::set<Period> periods;
    for (const SeriesPoint& point : points) {
        if (!categories.contains(point.category)) {
            categories << point.category;
        }
        if (categories.size() > mostGroups) {
            return {};
        }
        values.insert({point.category, *point.period});
        periods.insert(*point.period);
    }
    const auto several = std::ranges::count_if(categories, [&](const QString& category) {
        const auto first = values.lower_bound({category, Period{Day::min(), Day::min()}});
        return first != values.end() && std::next(first) != values.end() && std::next(first)->first == category;
    });
    const bool enough = several > 1 && periods.size() > 1 && 3 * several >= 2 * categories.size();
    return enough ? categories : QStringList();
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
    const auto& names = spokenDates().months;
    const QString& first = names[months->first - 1];
    return months->first == months->second ? first : ChartText::tr("%1 to %2").arg(first, names[months->second - 1]);
}

QString ownName(const SeriesPoint& point, bool withPeriod, bool yearOnly) {
    QStringList parts{oneLine(point.category)};
    if (withPeriod && point.period) {
        parts << (yearOnly ? QString::number(int(year_month_day(point.period->from).year())) : periodText(point));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString joined(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(", ") + second;
}

/// "by 88 votes to 31": whichever side won, the larger is the majority.
void nameVotes(Chart& chart, const SourceLines& sources) {
    ChartPoint& one = chart.points.front();
    ChartPoint& other = chart.points.back();
    if (chart.points.size() == 2 && one.name == other.name && one.value != other.value
        && sources.isVote(one.figure, other.figure)) {
        const bool won = one.value > other.value;
        one.name = joined(won ? ChartText::tr("Majority") : ChartText::tr("Minority"), one.name);
        other.name = joined(won ? ChartText::tr("Minority") : ChartText::tr("Majority"), other.name);
    }
}

void tellApart(Chart& chart, const SourceLines& sources) {
    std::map<QString, int> points; // of a name
    std::map<QString, std::set<int>> paragraphs; // and where they stand
    for (const ChartPoint& point : chart.points) {
        ++points[fullName(chart, point)];
        paragraphs[fullName(chart, point)].insert(sources.paragraph(point.figure));
    }
    for (ChartPoint& point : chart.points) {
        const QString name = fullName(chart, point);
        const int count = points[name];
        if (!point.name.isEmpty() && count > 1 && int(paragraphs[name].size()) == count) {
            point.name = joined(point.name, ChartText::tr("paragraph %1").arg(sources.paragraph(point.figure)));
        } else if (point.name.isEmpty() || count > 1) {
            point.name = joined(point.name, sources.wordsAround(point.figure));
        }
    }
}

} // namespace

QString periodText(const SeriesPoint& point) {
    const Period period = *point.period;
    const bool months = unsigned(year_month_day(period.from).day()) == 1
        && unsigned(year_month_day(period.to + std::chrono::days(1)).day()) == 1;
    const bool years = months && unsigned(year_month_day(period.from).month()) == 1
        && unsigned(year_month_day(period.to).month()) == 12;
    const Grain whole = years ? Grain::Year : months ? Grain::Month : Grain::Day;
    return writtenDate(period, point.grain == Grain::None ? whole : point.grain, Mod::None);
}

void namePoints(Chart& chart, const std::vector<SeriesPoint>& points, const SourceLines& sources) {
    const bool shared = sharePeriod(points);
    const bool timed = allHavePeriods(points) && !shared;
    const std::optional<QString> sole = timed ? soleCategory(points) : std::nullopt;
    const QStringList followed = timed && !sole ? followedCategories(points) : QStringList();
    chart.overTime = sole || !followed.isEmpty();
    const QString months = chart.overTime ? sharedMonths(points) : QString();
    chart.when = shared ? periodText(points.front()) : joined(oneLine(sole.value_or(QString())), months);
    for (const QString& category : followed) {
        chart.groups << (category.isEmpty() ? chart.title : oneLine(category));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        SeriesPoint named = points[i];
        named.category = chart.overTime ? QString() : named.category;
        chart.points[i].name = ownName(named, !shared, !months.isEmpty());
        chart.points[i].group = std::max(0, int(followed.indexOf(points[i].category)));
    }
    if (chart.points.size() > 1) {
        nameVotes(chart, sources);
        tellApart(chart, sources);
    }
}

void dropEmptyGroups(Chart& chart) {
    QStringList kept;
    for (ChartPoint& point : chart.points) {
        const QString name = chart.groups.value(point.group);
        if (!kept.contains(name)) {
            kept << name;
        }
        point.group = int(kept.indexOf(name));
    }
    if (kept.size() == 1) {
        chart.when = joined(kept.front(), chart.when);
        kept.clear();
    }
    chart.groups = kept;
}

} // namespace dateline
