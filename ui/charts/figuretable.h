// Figure table: the figures behind the charts as rows, for those who would rather read them or hear them read.
#pragma once

#include "ui/charts/chart.h"

#include <QTableView>

namespace dateline {

class FigureModel;

class FigureTable : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(FigureModel& figures, QWidget* parent = nullptr);

    /// Goes to a figure's row; to none if it has none.
    void show(FigureRef figure);

Q_SIGNALS:
    void figureActivated(dateline::FigureRef figure);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    FigureModel& m_figures;
    bool m_following = false; // the row changes because the figure did
};

} // namespace dateline
