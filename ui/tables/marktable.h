// Mark table: events or quotes as a sortable list where the timeline stands, tied to the selection and the filter.
#pragma once

#include "ui/tables/markmodel.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QStackedLayout;

namespace dateline {

class RowTable;

class MarkTable : public QWidget {
    Q_OBJECT

public:
    MarkTable(MarkModel::Kind kind, const ChronologyModel& model, QItemSelectionModel& selection, const Filter& filter,
        QWidget* parent = nullptr);

    RowTable& table() { return *m_table; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void outdate();
    void fill();
    void follow();

    const ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    MarkModel* m_marks;
    RowTable* m_table;
    QLabel* m_nothing;
    QStackedLayout* m_pages;
    bool m_outdated = true;
};

} // namespace dateline
