#include "ui/charts/description.h"

#include "ui/charts/chartkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostTold = 12;

QString tr(const char* text) {
    return QCoreApplication::translate("Charts", text);
}

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString told(const Chart& chart, const ChartPoint& point) {
    const QString name = fullName(chart, point);
    const QString text = name.isEmpty() ? point.words : tr("%2: %1").arg(point.words, name);
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
    points << tr("%1 values").arg(chart.points.size());
    points << tr("first %1").arg(told(chart, chart.points.front()));
    points << tr("last %1").arg(told(chart, chart.points.back()));
    points << tr("lowest %1").arg(told(chart, *lowest));
    points << tr("highest %1").arg(told(chart, *highest));
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
        parts << (chart.change ? tr("Change, %1").arg(chart.unitText) : capitalised(chart.unitText));
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
        .arg(tr(chart.kind->noun), head, toldPoints(chart).join(QStringLiteral("; ")), chart.source);
}

} // namespace dateline
