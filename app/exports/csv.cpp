#include "app/exports/csv.h"

#include "app/exports/codepoints.h"
#include "app/text/utf16.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr char header[] = "measure,name,value,low,high,qualifier,unit,kind,from,to,note,sentence,file,begin,end\r\n";

QByteArray number(double value) {
    constexpr double longest = 1e21; // digits beyond that are no longer read but counted
    const char format = std::abs(value) < longest ? 'f' : 'e';
    return QByteArray::number(value, format, QLocale::FloatingPointShortest);
}

QByteArray number(const std::optional<double>& value) {
    return value ? number(*value) : QByteArray();
}

QByteArray text(const QString& raw) {
    QByteArray cell = inertCell(raw).toUtf8();
    if (std::ranges::any_of(cell, [](char c) { return c == ',' || c == '"'; })) {
        cell.replace('"', "\"\"");
        cell = '"' + cell + '"';
    }
    return cell;
}

QByteArray qualifierId(Qualifier qualifier) {
    switch (qualifier) {
    case Qualifier::Exact: return "exact";
    case Qualifier::About: return "about";
    case Qualifier::MoreThan: return "over";
    case Qualifier::LessThan: return "under";
    }
    return {};
}

class CsvWriter {
public:
    explicit CsvWriter(const Chronology& chronology) : m_chronology(chronology) {
        for (const Account& account : chronology.accounts) {
            m_codePoints.emplace_back(account.article.text);
        }
    }

    QByteArray line(const Series& series, const SeriesPoint& point) const {
        const Account& account = m_chronology.accounts[point.account];
        const Figure& figure = account.figures[point.figure];
        const CodePoints& place = m_codePoints[point.account];
        const QByteArrayList cells{text(series.measure), text(point.category), number(point.value), number(point.low),
            number(point.high), qualifierId(point.qualifier), text(series.unit), series.change ? "change" : "level",
            point.period ? toIso(point.period->from).toUtf8() : QByteArray(),
            point.period ? toIso(point.period->to).toUtf8() : QByteArray(),
            point.derived        ? "computed"
                : point.expected ? "expected"
                                 : "",
            text(sentenceSpan(account, figure).of(account.article.text).toString()),
            text(QFileInfo(account.article.path).fileName()), QByteArray::number(place(figure.span.begin)),
            QByteArray::number(place(figure.span.end))};
        return cells.join(',') + "\r\n";
    }

private:
    const Chronology& m_chronology;
    std::vector<CodePoints> m_codePoints; // of each account
};

} // namespace

QString inertCell(const QString& text) {
    QString cell = text.simplified();
    cell.remove(QChar(0));
    const bool formula = !cell.isEmpty() && isAmong(cell.front(), u"=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return formula ? u'\'' + cell : cell;
}

QByteArray figuresCsv(const Chronology& chronology, const std::vector<Series>& series) {
    const CsvWriter writer(chronology);
    QByteArray csv = header;
    for (const Series& each : series) {
        for (const SeriesPoint& point : each.points) {
            csv += writer.line(each, point);
        }
    }
    return csv;
}

} // namespace dateline
