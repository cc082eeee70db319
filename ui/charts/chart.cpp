#include "ui/charts/chart.h"

#include <algorithm>

namespace dateline {

int pointOf(const Chart& chart, FigureRef figure) {
    const auto first = [&](auto shows) {
        const auto found = std::ranges::find_if(chart.points, shows);
        return found == chart.points.end() ? -1 : int(found - chart.points.begin());
    };
    const int own = first([&](const ChartPoint& point) { return point.figure == figure && !point.derived; });
    return own >= 0 || figure.account < 0
        ? own
        : first([&](const ChartPoint& point) { return point.changeFigure == figure; });
}

QString fullName(const Chart& chart, const ChartPoint& point) {
    QStringList parts{chart.groups.value(point.group), point.name};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace dateline
