#include "ui/charts/figuretable.h"

#include "ui/charts/figuremodel.h"

namespace dateline {

namespace {

constexpr int narrowestSentence = 300;

} // namespace

FigureTable::FigureTable(FigureModel& figures, QWidget* parent)
    : RowTable(figures, {180, 104, 150, 0}, narrowestSentence, 2, parent), m_figures(figures) {
    setAccessibleName(tr("Figures"));
    connect(this, &RowTable::rowActivated, this,
        [this](int row) { Q_EMIT figureActivated(m_figures.figureAt(row)); });
}

void FigureTable::show(FigureRef figure) {
    setCurrentRow(m_figures.rowOf(figure));
}

} // namespace dateline
