#include "ui/charts/figuremodel.h"

#include "ui/charts/charts.h"
#include "ui/charts/numbertext.h"
#include "ui/charts/pointnames.h"
#include "ui/charts/unittext.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/tables/rowtable.h"

namespace dateline {

namespace {

QString valueText(const Series& series, const SeriesPoint& point) {
    Amount amount;
    amount.value = point.value;
    amount.low = point.low;
    amount.high = point.high;
    amount.qualifier = point.derived ? Qualifier::Exact : point.qualifier;
    amount.unit = series.unit;
    amount.change = series.change;
    amount.derived = point.derived;
    const QString text = amountText(amount, Scale::Words);
    const QString unit = series.unit == u"percent" ? QString() : unitText(series.unit);
    return unit.isEmpty() ? text : text + u' ' + unit;
}

} // namespace

void FigureModel::setSeries(std::shared_ptr<const Chronology> chronology, std::vector<Series> series) {
    beginResetModel();
    m_chronology = std::move(chronology);
    m_series = std::move(series);
    m_rows.clear();
    m_rowOf.clear();
    if (m_chronology) {
        for (const Account& account : m_chronology->accounts) {
            m_rowOf.emplace_back(account.figures.size(), -1);
        }
    }
    for (int i = 0; i < int(m_series.size()); ++i) {
        for (int point = 0; point < int(m_series[i].points.size()); ++point) {
            const SeriesPoint& at = m_series[i].points[point];
            if (!at.derived) {
                m_rowOf[at.account][at.figure] = int(m_rows.size());
            }
            m_rows.push_back({i, point});
        }
    }
    endResetModel();
}

int FigureModel::rowOf(FigureRef figure) const {
    const bool known = figure.account >= 0 && figure.account < int(m_rowOf.size()) && figure.figure >= 0
        && figure.figure < int(m_rowOf[figure.account].size());
    return known ? m_rowOf[figure.account][figure.figure] : -1;
}

FigureRef FigureModel::figureAt(int row) const {
    const SeriesPoint& point = m_series[m_rows[row].series].points[m_rows[row].point];
    return {point.account, point.figure};
}

int FigureModel::seriesOf(FigureRef figure) const {
    const int row = rowOf(figure);
    return row < 0 ? -1 : m_rows[row].series;
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Sentence + 1;
}

QString FigureModel::text(const Row& row, int column) const {
    const Series& series = m_series[row.series];
    const SeriesPoint& point = series.points[row.point];
    switch (column) {
    case Measure: {
        QStringList parts{oneLine(series.measure), oneLine(point.category)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case When: return point.period ? periodText(point) : QString();
    case Value: return valueText(series, point);
    case Sentence: {
        const QString sentence = sentenceOf(*m_chronology, {point.account, point.figure});
        return point.derived ? tr("Computed from: %1").arg(sentence) : sentence;
    }
    }
    return {};
}

/// Values and periods by size, words by the alphabet.
QVariant FigureModel::sortKey(const Row& row, int column) const {
    const SeriesPoint& point = m_series[row.series].points[row.point];
    switch (column) {
    case When:
        return point.period ? QVariant(qint64(point.period->from.time_since_epoch().count())) : QVariant();
    case Value: return point.value;
    default: return text(row, column).toCaseFolded();
    }
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return text(m_rows[index.row()], index.column());
    case RowTable::SortRole: return sortKey(m_rows[index.row()], index.column());
    case RowTable::QuietRole: return index.column() == When;
    case Qt::ToolTipRole: return QStringLiteral("<p>%1</p>").arg(escaped(text(m_rows[index.row()], index.column())));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::FontRole:
        return fontOf(index.column() == Sentence ? TextStyle::Quote
                : index.column() == Value        ? TextStyle::Strong
                                                 : TextStyle::Body,
            textScale());
    default: return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Measure: return tr("Measure");
    case When: return tr("When");
    case Value: return tr("Value");
    case Sentence: return tr("Sentence");
    }
    return {};
}

} // namespace dateline
