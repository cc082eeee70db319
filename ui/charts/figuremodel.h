// Figure model: every figure of what is open as a row, in the order of the charts, with the sentence it stands in.
#pragma once

#include "ui/charts/chart.h"

#include <QAbstractTableModel>

#include <memory>

namespace dateline {

class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Measure, When, Value, Sentence };

    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(std::shared_ptr<const Chronology> chronology, std::vector<Series> series);
    const std::vector<Series>& series() const { return m_series; }

    /// The row of the figure itself; -1 if it has none.
    int rowOf(FigureRef figure) const;
    FigureRef figureAt(int row) const;

    /// The series a figure stands in, -1: none.
    int seriesOf(FigureRef figure) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int series = 0;
        int point = 0;
    };

    QString text(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    std::shared_ptr<const Chronology> m_chronology;
    std::vector<Series> m_series;
    std::vector<Row> m_rows;
    std::vector<std::vector<int>> m_rowOf; // of each account's figures; -1: none
};

} // namespace dateline
