// Figure table: the figures behind the charts as rows, for those who would rather read them or hear them read.
#pragma once

#include "ui/charts/chart.h"
#include "ui/tables/rowtable.h"

namespace dateline {

class FigureModel;

class FigureTable : public RowTable {
    Q_OBJECT

public:
    explicit FigureTable(FigureModel& figures, QWidget* parent = nullptr);

    /// Goes to a figure's row; to none if it has none.
    void show(FigureRef figure);

Q_SIGNALS:
    void figureActivated(dateline::FigureRef figure);

private:
    FigureModel& m_figures;
};

} // namespace dateline
