// Chart panel: the charts of what is open, one at a time or side by side, or their figures as a table, tied to the
// selection both ways.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/picturelook.h"

#include <QWidget>

class QItemSelectionModel;
class QModelIndex;
class QLabel;
class QStackedWidget;

namespace dateline {

class ChartCanvas;
class ChartGrid;
class ChartHead;
class ChartJob;
struct ChartsMade;
class ChronologyModel;
class FigureModel;
class FigureTable;
class MeasureList;
class SentenceStrip;

class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent = nullptr);

    /// Filled by the model whenever it is.
    void setCharts(std::vector<Chart> charts);
    const std::vector<Chart>& charts() const { return m_charts; }
    int current() const { return m_current; } // -1: there is none

    /// Goes to a chart; stays at the ends.
    void goTo(int chart);
    void step(int by) { goTo(m_current + by); }

    /// Goes to the chart that holds a figure and rings its mark.
    void selectFigure(FigureRef figure);

    /// The current chart as a picture and as a table.
    void copy();

    /// The figures as rows instead of charts.
    void setTableShown(bool shown);
    bool tableShown() const;

    /// All figures with their sentences, as CSV.
    QByteArray table() const;

    /// The look of saved pictures.
    void setLook(const PictureLook& look);
    const PictureLook& look() const;

Q_SIGNALS:
    void saveAsked(); // of the current chart
    void tableShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectHead();
    void connectCanvas(ChartCanvas* canvas);
    void readChronology();
    void take(const ChartsMade& made);
    void showCurrent();
    void showHead();
    void showMeasures();
    void showStrip();
    void followSelection(const QModelIndex& index);
    void activate(FigureRef figure);
    void fillForms();
    void askForm(ChartCanvas* canvas, const QPoint& place);
    int firstShown() const;
    int chartOf(FigureRef figure) const;
    void addChartOf(FigureRef figure);
    void countCharted();

    ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    std::vector<Chart> m_charts;
    int m_current = -1;
    int m_charted = 0; // figures that stand in some chart
    FigureRef m_figure{-1, -1}; // the one whose mark is ringed
    ChartJob* m_job;
    FigureModel* m_figures;
    ChartHead* m_head;
    MeasureList* m_measures; // beside many charts
    QStackedWidget* m_pages;
    QLabel* m_nothing; // instead of charts
    ChartGrid* m_grid;
    FigureTable* m_table;
    SentenceStrip* m_strip;
};

} // namespace dateline
