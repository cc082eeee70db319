#include "ui/charts/chartpanel.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/charthead.h"
#include "ui/charts/chartjob.h"
#include "ui/charts/chartkind.h"
#include "ui/charts/charts.h"
#include "ui/charts/figuremodel.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/measurelist.h"
#include "ui/charts/savebutton.h"
#include "ui/charts/sentencestrip.h"

#include "app/exports/csv.h"
#include "app/model/chronologymodel.h"
#include "app/text/limits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace dateline {

namespace {

constexpr int mostShown = 12; // tiles at a time
constexpr int many = 6; // charts that a list of their measures stands beside
enum Page { NothingPage, ChartsPage, TablePage };

} // namespace

ChartPanel::ChartPanel(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_job(new ChartJob(this)),
      m_figures(new FigureModel(this)), m_head(new ChartHead(this)), m_measures(new MeasureList(this)),
      m_pages(new QStackedWidget(this)), m_nothing(new QLabel(m_pages)), m_grid(new ChartGrid),
      m_table(new FigureTable(*m_figures)), m_strip(new SentenceStrip(this)) {
    connectHead();
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(16);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_table);
    m_pages->setBackgroundRole(QPalette::Base);
    m_pages->setAutoFillBackground(true);
    auto* column = new QVBoxLayout;
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_strip);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_measures);
    row->addLayout(column, 1);
    row->setContentsMargins({});
    row->setSpacing(0);
    column->setSpacing(0);
    connect(m_job, &ChartJob::finished, this, &ChartPanel::take);
    connect(m_measures, &MeasureList::chosen, this, &ChartPanel::goTo);
    connect(m_grid, &ChartGrid::canvasMade, this, &ChartPanel::connectCanvas);
    connect(m_grid, &ChartGrid::singleChanged, this, &ChartPanel::showCurrent);
    connect(m_table, &FigureTable::figureActivated, this, [this](FigureRef figure) { activate(figure); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ChartPanel::readChronology);
    connect(&model, &ChronologyModel::corrected, this, &ChartPanel::readChronology);
    connect(&selection, &QItemSelectionModel::currentChanged, this, &ChartPanel::followSelection);
    readChronology();
}

void ChartPanel::connectHead() {
    connect(m_head, &ChartHead::stepAsked, this, &ChartPanel::step);
    connect(m_head, &ChartHead::tableToggled, this, &ChartPanel::setTableShown);
    connect(&m_head->forms(), &QMenu::aboutToShow, this, &ChartPanel::fillForms);
    connect(&m_head->save(), &QToolButton::clicked, this, &ChartPanel::saveAsked);
    connect(&m_head->save(), &SaveButton::copyAsked, this, &ChartPanel::copy);
}

void ChartPanel::connectCanvas(ChartCanvas* canvas) {
    const auto chart = [this, canvas] {
        for (int i = 0; i < m_grid->count(); ++i) {
            if (&m_grid->canvas(i) == canvas) {
                return firstShown() + i;
            }
        }
        return -1;
    };
    connect(canvas, &ChartCanvas::activated, this, [this, chart] { goTo(chart()); });
    connect(canvas, &ChartCanvas::pointActivated, this,
        [this, chart](int point) { activate(m_charts[chart()].points[point].figure); });
    canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(canvas, &QWidget::customContextMenuRequested, this, [this, chart, canvas](const QPoint& place) {
        goTo(chart());
        askForm(canvas, place);
    });
}

void ChartPanel::readChronology() {
    m_job->start(m_model.chronology());
    if (m_job->isRunning()) { // nothing on show points into what is gone
        m_figures->setSeries(nullptr, {});
        setCharts({});
    }
}

void ChartPanel::take(const ChartsMade& made) {
    m_figures->setSeries(made.chronology, made.series);
    setCharts(made.charts);
}

void ChartPanel::setCharts(std::vector<Chart> charts) {
    m_charts = std::move(charts);
    m_current = m_charts.empty() ? -1 : 0;
    m_figure = {-1, -1};
    countCharted();
    showCurrent();
    followSelection(m_selection.currentIndex());
}

void ChartPanel::countCharted() {
    std::set<std::pair<int, int>> figures;
    for (const Chart& chart : m_charts) {
        for (const ChartPoint& point : chart.points) {
            if (!point.derived) {
                figures.insert({point.figure.account, point.figure.figure});
            }
            if (point.changeFigure.figure >= 0) {
                figures.insert({point.changeFigure.account, point.changeFigure.figure});
            }
        }
    }
    m_charted = int(figures.size());
}

int ChartPanel::firstShown() const {
    return m_grid->single() ? m_current : m_current / mostShown * mostShown;
}

void ChartPanel::goTo(int chart) {
    if (m_charts.empty()) {
        return;
    }
    const int wanted = std::clamp(chart, 0, int(m_charts.size()) - 1);
    if (wanted != m_current) {
        m_current = wanted;
        showCurrent();
    }
}

void ChartPanel::showCurrent() {
    m_pages->setCurrentIndex(m_charts.empty() ? NothingPage : m_head->tableShown() ? TablePage : ChartsPage);
    const bool none = !m_model.chronology() || figuresIn(*m_model.chronology()) == 0;
    m_nothing->setText(m_job->isRunning() ? tr("The charts are being drawn up…")
            : none                        ? tr("No figures in this article.")
                                          : tr("Nothing here for a chart. The figures stand with their events."));
    m_table->show(m_figure);
    showHead();
    showMeasures();
    showStrip();
    if (m_charts.empty()) {
        m_grid->setCount(0);
        return;
    }
    const int first = firstShown();
    const int count = m_grid->single() ? 1 : std::min(mostShown, int(m_charts.size()) - first);
    m_grid->setCount(count);
    for (int i = 0; i < count; ++i) {
        ChartCanvas& canvas = m_grid->canvas(i);
        const Chart& chart = m_charts[first + i];
        if (canvas.chart() != chart) {
            canvas.setChart(chart);
        }
        canvas.select(pointOf(chart, m_figure));
        canvas.setFramed(!m_grid->single() && first + i == m_current);
    }
    m_grid->arrange();
    m_grid->reveal(m_current - first);
}

/// Where two charts find room beside it, and charts are many.
void ChartPanel::showMeasures() {
    const bool shown = int(m_charts.size()) >= many && !m_head->tableShown()
        && width() >= MeasureList::leastWidth() + ChartGrid::widthOfTwo();
    m_measures->setVisible(shown);
    if (shown) {
        m_measures->tell(m_charts, m_current);
    }
}

void ChartPanel::showHead() {
    ChartHead::Shown shown;
    shown.figures = m_model.chronology() ? figuresIn(*m_model.chronology()) : 0;
    shown.charted = m_charted;
    shown.charts = int(m_charts.size());
    shown.current = m_current;
    shown.single = m_grid->single();
    shown.cut = int(m_charts.size()) >= limits::charts;
    shown.reason = m_charts.empty() ? QString() : m_charts[m_current].reason;
    m_head->tell(shown);
}

/// Beside a single chart stands the source; only where charts fill the width is the sentence shown with them.
void ChartPanel::showStrip() {
    const int point = m_current < 0 ? -1 : pointOf(m_charts[m_current], m_figure);
    const bool shown = point >= 0 && !m_grid->single() && !m_head->tableShown();
    m_strip->setVisible(shown);
    if (shown) {
        m_strip->tell(m_charts[m_current].points[point].words, *m_model.chronology(), m_figure);
    }
}

int ChartPanel::chartOf(FigureRef figure) const {
    const auto holds = [&](const Chart& chart) { return pointOf(chart, figure) >= 0; };
    const auto found = std::ranges::find_if(m_charts, holds);
    return found == m_charts.end() ? -1 : int(found - m_charts.begin());
}

/// What was not worth a chart from the first gets one when it is asked for.
void ChartPanel::addChartOf(FigureRef figure) {
    const int series = m_figures->seriesOf(figure);
    if (series < 0) {
        return;
    }
    for (Chart& chart : makeCharts(*m_model.chronology(), {m_figures->series()[series]})) {
        if (pointOf(chart, figure) >= 0) {
            m_charts.push_back(std::move(chart));
            countCharted();
        }
    }
}

void ChartPanel::selectFigure(FigureRef figure) {
    m_figure = figure;
    if (chartOf(figure) < 0) {
        addChartOf(figure);
    }
    if (const int chart = chartOf(figure); chart >= 0) {
        m_current = chart;
    }
    showCurrent();
}

/// A figure is ringed in its chart; an event shows the chart of its first figure.
void ChartPanel::followSelection(const QModelIndex& index) {
    if (m_charts.empty()) {
        return;
    }
    const int kind = index.data(KindRole).toInt();
    const int account = index.data(AccountRole).toInt();
    const int which = index.data(IndexRole).toInt();
    if (index.isValid() && kind == ChronologyModel::FigureItem) {
        selectFigure({account, which});
        return;
    }
    m_figure = {-1, -1};
    if (index.isValid() && kind == ChronologyModel::EventItem) {
        const Event& event = m_model.chronology()->accounts[account].events[which];
        if (const int chart = event.figures.empty() ? -1 : chartOf({account, event.figures.front()}); chart >= 0) {
            m_current = chart;
        }
    }
    showCurrent();
}

void ChartPanel::activate(FigureRef figure) {
    m_selection.setCurrentIndex(
        m_model.figureIndex(figure.account, figure.figure), QItemSelectionModel::ClearAndSelect);
}

void ChartPanel::fillForms() {
    m_head->forms().clear();
    for (const ChartKind* kind : suitingKinds(m_charts[m_current])) {
        const Chart& chart = m_charts[m_current];
        connect(m_head->addForm(kind->suits(chart), kind == chart.kind), &QAction::triggered, this, [this, kind] {
            if (m_current >= 0 && !kind->suits(m_charts[m_current]).isEmpty()) { // others may have come meanwhile
                m_charts[m_current] = shownAs(m_charts[m_current], *kind);
                showCurrent();
            }
        });
    }
}

void ChartPanel::askForm(ChartCanvas* canvas, const QPoint& place) {
    fillForms();
    QMenu menu;
    menu.addActions(m_head->forms().actions());
    menu.addSeparator();
    connect(menu.addAction(tr("Copy chart")), &QAction::triggered, this, &ChartPanel::copy);
    connect(menu.addAction(tr("Save chart…")), &QAction::triggered, this, &ChartPanel::saveAsked);
    menu.exec(canvas->mapToGlobal(place));
}

void ChartPanel::copy() {
    if (m_current >= 0) {
        QGuiApplication::clipboard()->setMimeData(chartMimeData(m_charts[m_current], look()));
    }
}

void ChartPanel::setTableShown(bool shown) {
    const bool focused = m_pages->currentWidget()->hasFocus() || m_grid->isAncestorOf(focusWidget());
    m_head->setTableShown(shown);
    showCurrent();
    if (focused) {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT tableShownChanged(shown);
}

bool ChartPanel::tableShown() const {
    return m_head->tableShown();
}

QByteArray ChartPanel::table() const {
    return m_model.chronology() ? figuresCsv(*m_model.chronology(), m_figures->series()) : QByteArray();
}

void ChartPanel::setLook(const PictureLook& look) {
    m_head->save().setLook(look);
}

const PictureLook& ChartPanel::look() const {
    return m_head->save().look();
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showMeasures();
}

void ChartPanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp: step(-1); break;
    case Qt::Key_PageDown: step(1); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace dateline
