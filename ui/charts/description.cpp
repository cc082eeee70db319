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

QString told(const ChartPoint& point) {
    const QString text = point.name.isEmpty() ? point.words : tr("%2: %1").arg(point.words, point.name);
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
            points << told(point);
        }
        return points;
    }
    const auto [lowest, highest] = std::ranges::minmax_element(chart.points, {}, &ChartPoint::value);
    points << tr("%1 values").arg(chart.points.size());
    points << tr("first %1").arg(told(chart.points.front()));
    points << tr("last %1").arg(told(chart.points.back()));
    points << tr("lowest %1").arg(told(*lowest));
    points << tr("highest %1").arg(told(*highest));
    return points;
}

/// One cell; what a spreadsheet would take for a formula is marked as text.
QString cell(QString text) {
    text = text.simplified();
    const bool formula = !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return formula ? u'\'' + text : text;
}

} // namespace

QString subtitleOf(const Chart& chart) {
    QStringList parts;
    if (chart.kind != &numberCard) {
        parts << (chart.change ? tr("Change, %1").arg(chart.unitText) : capitalised(chart.unitText));
    }
    parts << chart.when;
    parts.removeAll(QString());
    return capitalised(parts.join(QStringLiteral(", ")));
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

QString tableOf(const Chart& chart) {
    QStringList lines{QStringList{tr("Name"), tr("Value"), tr("Unit"), tr("Note")}.join(u'\t')};
    for (const ChartPoint& point : chart.points) {
        const QString value = point.low && point.high ? point.words : QString::number(point.value, 'g', 12);
        lines << QStringList{cell(point.name), value, cell(chart.unitText), point.note}.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace dateline
