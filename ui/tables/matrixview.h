// MatrixView: speakers as rows, periods as columns, in each cell how many quotes; a click shows them.
#pragma once

#include "ui/tables/matrix.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace dateline {

/// The last column holds the sums.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ShareRole = Qt::UserRole + 1 }; // double, of the largest count

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(Matrix matrix);
    const Matrix& matrix() const { return m_matrix; }
    bool isSum(int column) const { return column == int(m_matrix.periods.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int count(const QModelIndex& cell) const;

    Matrix m_matrix;
    int m_most = 0;
};

class MatrixView : public QTableView {
    Q_OBJECT

public:
    /// Counts by all the filter's reasons but speakers and period, which its cells set.
    MatrixView(ChronologyModel& model, const Filter& filter, QWidget* parent = nullptr);

    MatrixModel& cells() { return *m_cells; }

Q_SIGNALS:
    /// The quotes of a cell are wanted: of a period, without a date, or else all.
    void quotesAsked(const QString& speaker, const std::optional<dateline::Period>& period, bool undated);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void outdate();
    void fill();
    void ask(const QModelIndex& cell);

    ChronologyModel& m_model;
    const Filter& m_filter;
    MatrixModel* m_cells;
    bool m_outdated = true;
};

} // namespace dateline
