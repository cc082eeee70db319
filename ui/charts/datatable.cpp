#include "ui/charts/datatable.h"

#include "ui/plaintext.h"
#include "ui/texts.h"

#include "app/exports/csv.h"

namespace dateline {

namespace {

QStringList columns() {
    return {ChartText::tr("Name"), ChartText::tr("Value"), ChartText::tr("Unit"), ChartText::tr("Note"),
        ChartText::tr("Sentence")};
}

QString valueOf(const ChartPoint& point) {
    const bool range = point.low && point.high;
    return range ? inertCell(point.words) : QString::number(point.value, 'g', 12);
}

QString rowOf(const QStringList& cells, const QString& tag) {
    QString row;
    for (const QString& cell : cells) {
        row += QStringLiteral("<%1>%2</%1>").arg(tag, escaped(cell));
    }
    return QStringLiteral("<tr>%1</tr>\n").arg(row);
}

QStringList cellsOf(const Chart& chart, const ChartPoint& point) {
    return {inertCell(point.name), valueOf(point), inertCell(chart.unitText), point.note, inertCell(point.sentence)};
}

} // namespace

QString tableOf(const Chart& chart) {
    QStringList lines{columns().join(u'\t')};
    for (const ChartPoint& point : chart.points) {
        lines << cellsOf(chart, point).join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlTableOf(const Chart& chart) {
    QString rows = rowOf(columns(), QStringLiteral("th"));
    for (const ChartPoint& point : chart.points) {
        rows += rowOf(cellsOf(chart, point), QStringLiteral("td"));
    }
    QStringList caption{QStringLiteral("<b>%1</b>").arg(escaped(chart.title)), escaped(chart.subtitle)};
    caption.removeAll(QString());
    return QStringLiteral("<table>\n<caption>%1</caption>\n%2</table>\n<p>%3</p>\n")
        .arg(caption.join(QStringLiteral("<br>")), rows, escaped(chart.source));
}

} // namespace dateline
