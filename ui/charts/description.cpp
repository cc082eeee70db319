#include "ui/charts/description.h"

#include "ui/charts/chartkind.h"
#include "ui/texts.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostTold = 12;

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString told(const Chart& chart, const ChartPoint& point) {
    const QString name = fullName(chart, point);
    const QString text = name.isEmpty() ? point.words : ChartText::tr("%2: %1").arg(point.words, name);
    QStringList asides;
    for (const QString& aside : {point.note, point.change}) {
        if (!aside.isEmpty()) {
            asides << aside;
        }
    }
    return asides.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, asides.join(QStringLiteral(", ")));
}

QStringList toldPoints(const Chart& chart) {
    QStringList points;
    if (chart.points.size() <= mostTold) {
        for (const ChartPoint& point : chart.points) {
            points << told(chart, point);
        }
        return points;
    }
    const auto [lowest, highest] = std::ranges::minmax_element(chart.points, {}, &ChartPoint::value);
    points << ChartText::tr("%Ln value(s)", nullptr, int(chart.points.size()));
    points << ChartText::tr("first %1").arg(told(chart, chart.points.front()));
    points << ChartText::tr("last %1").arg(told(chart, chart.points.back()));
    points << ChartText::tr("lowest %1").arg(told(chart, *lowest));
    points << ChartText::tr("highest %1").arg(told(chart, *highest));
    return points;
}

} // namespace

bool saysUnit(const Chart& chart) {
    const qsizetype length = chart.unitText.size();
    return length > 0 && chart.title.startsWith(chart.unitText, Qt::CaseInsensitive)
        && (chart.title.size() == length || !chart.title[length].isLetterOrNumber());
}

QString subtitleOf(const Chart& chart) {
    QStringList parts;
    if (chart.kind != &numberCard && (chart.change || !saysUnit(chart))) {
        parts << (chart.change ? ChartText::tr("Change, %1").arg(chart.unitText) : capitalised(chart.unitText));
    }
    parts << chart.when;
    parts.removeAll(QString());
    return capitalised(parts.join(QStringLiteral(", ")));
}

QString pointInWords(const Chart& chart, int point) {
    return QStringLiteral("%1. %2").arg(told(chart, chart.points[point]), chart.points[point].sentence);
}

QString descriptionOf(const Chart& chart) {
    QString head = chart.title;
    if (!chart.unitText.isEmpty() && chart.unit != u"percent") {
        head += QStringLiteral(", ") + chart.unitText;
    }
    if (!chart.when.isEmpty()) {
        head += QStringLiteral(", ") + chart.when;
    }
    return QStringLiteral("%1. %2. %3. %4.")
        .arg(ChartText::tr(chart.kind->noun), head, toldPoints(chart).join(QStringLiteral("; ")), chart.source);
}

} // namespace dateline
