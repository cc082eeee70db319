// RowTable: rows of text under names of columns that sort them: a picture as a list, for those who would rather read it.
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace dateline {

class RowTable : public QTableView {
    Q_OBJECT

public:
    /// What a model of rows says beside the usual roles.
    enum Role {
        SortRole = Qt::UserRole + 1, // QVariant that orders the column
        QuietRole, // bool, whether the words stand back
    };

    /// `widths` of the columns at the usual size; the one that is 0 takes what is left, at least `narrowest`.
    RowTable(QAbstractItemModel& rows, QList<int> widths, int narrowest, int linesOfRow, QWidget* parent = nullptr);

    /// Goes to a row of the model, as unsorted; to none for -1. Tells nobody.
    void setCurrentRow(int row);

    /// Hides or shows a column; the others share the room.
    void setColumnShown(int column, bool shown);

Q_SIGNALS:
    void rowActivated(int row); // of the model, as unsorted

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layColumns();

    QSortFilterProxyModel* m_sorted;
    QList<int> m_widths;
    int m_narrowest;
    bool m_following = false; // the row changes because the selection did
};

} // namespace dateline
