// Mark model: the events or the quotes of a chronology as rows, those the filter lets pass.
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace dateline {

class ChronologyModel;
class Filter;

/// A column: its name, its words and what orders it, of an event or a quote in the ChronologyModel.
struct MarkColumn {
    const char* name; // to be translated in the context "dateline::MarkModel"
    int width; // at the usual size; 0: what is left
    QString (*text)(const ChronologyModel& model, const QModelIndex& mark);
    QVariant (*key)(const ChronologyModel& model, const QModelIndex& mark);
    bool quiet = false; // stands back
    bool verbatim = false; // the article's own words
};

/// To add a column: a line in `eventColumns` or `quoteColumns`.
class MarkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Kind { Events, Quotes };

    MarkModel(Kind kind, const ChronologyModel& model, const Filter& filter, QObject* parent = nullptr);

    /// Takes the rows anew.
    void fill();

    const std::vector<MarkColumn>& columns() const { return m_columns; }
    QModelIndex markAt(int row) const; // in the ChronologyModel
    int rowOf(const QModelIndex& mark) const; // of the mark, or of the event a figure hangs on; -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int top = 0;
        int under = -1; // -1: the top row itself

        auto operator<=>(const Row&) const = default;
    };

    Kind m_kind;
    const ChronologyModel& m_model;
    const Filter& m_filter;
    const std::vector<MarkColumn>& m_columns;
    std::vector<Row> m_rows; // in the model's order
};

} // namespace dateline
