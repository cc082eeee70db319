#include "ui/charts/chartpanel.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/chartkind.h"
#include "ui/charts/charts.h"
#include "ui/charts/figuremodel.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/gathering.h"
#include "ui/charts/savebutton.h"
#include "ui/charts/sentencestrip.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/panelhead.h"

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

namespace dateline {

namespace {

constexpr int mostShown = 12; // tiles at a time

enum Page { NothingPage, ChartsPage, TablePage };

QToolButton* toolButton(const QString& iconName, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QLabel* smallLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(fontOf(TextStyle::Small, textScale()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ChartPanel::ChartPanel(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_figures(new FigureModel(this)),
      m_pages(new QStackedWidget(this)), m_grid(new ChartGrid), m_table(new FigureTable(*m_figures)),
      m_strip(new SentenceStrip(this)) {
    auto* head = new PanelHead(this);
    buildHead(*head);
    auto* empty = new QLabel(tr("No figures in this article."), m_pages);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setContentsMargins(16, 16, 16, 16);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_table);
    m_pages->setBackgroundRole(QPalette::Base);
    m_pages->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_strip);
    connect(m_grid, &ChartGrid::canvasMade, this, &ChartPanel::connectCanvas);
    connect(m_grid, &ChartGrid::singleChanged, this, &ChartPanel::showCurrent);
    connect(m_table, &FigureTable::figureActivated, this, [this](FigureRef figure) { activate(figure); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ChartPanel::readChronology);
    connect(&selection, &QItemSelectionModel::currentChanged, this, &ChartPanel::followSelection);
    readChronology();
}

void ChartPanel::buildHead(PanelHead& head) {
    auto* title = new QLabel(tr("Figures"), &head);
    title->setFont(fontOf(TextStyle::Strong, textScale()));
    m_count = smallLabel(&head);
    m_position = smallLabel(&head);
    m_form = toolButton(QStringLiteral("chart"), tr("Form of the chart"), &head);
    m_form->setObjectName(QStringLiteral("forms"));
    m_form->setPopupMode(QToolButton::InstantPopup);
    m_form->setMenu(new QMenu(m_form));
    connect(m_form->menu(), &QMenu::aboutToShow, this, &ChartPanel::fillForms);
    m_back = toolButton(QStringLiteral("back"), tr("Previous chart (Page Up)"), &head);
    m_forward = toolButton(QStringLiteral("forward"), tr("Next chart (Page Down)"), &head);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    m_asTable = toolButton(QStringLiteral("table"), tr("Figures as a table (Ctrl+T)"), &head);
    m_asTable->setObjectName(QStringLiteral("table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::setTableShown);
    m_save = new SaveButton(&head);
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &QToolButton::clicked, this, &ChartPanel::saveAsked);
    connect(m_save, &SaveButton::copyAsked, this, &ChartPanel::copy);
    head.row()->addWidget(title);
    head.row()->addWidget(m_count);
    head.row()->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_back, m_position, m_forward, m_asTable, m_save}) {
        head.row()->addWidget(widget);
    }
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
    connect(canvas, &ChartCanvas::pointActivated, this, [this, chart](int point) {
        activate(m_charts[chart()].points[point].figure);
    });
    canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(canvas, &QWidget::customContextMenuRequested, this, [this, chart, canvas](const QPoint& place) {
        goTo(chart());
        askForm(canvas, place);
    });
}

void ChartPanel::readChronology() {
    const std::shared_ptr<const Chronology>& chronology = m_model.chronology();
    m_figures->setSeries(chronology, chronology ? makeSeries(*chronology) : std::vector<Series>());
    setCharts(chronology ? makeCharts(*chronology, worthCharting(m_figures->series())) : std::vector<Chart>());
}

void ChartPanel::setCharts(std::vector<Chart> charts) {
    m_charts = std::move(charts);
    m_current = m_charts.empty() ? -1 : 0;
    m_figure = {-1, -1};
    showCurrent();
    followSelection(m_selection.currentIndex());
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
    m_pages->setCurrentIndex(m_charts.empty() ? NothingPage : m_asTable->isChecked() ? TablePage : ChartsPage);
    m_table->show(m_figure);
    showHead();
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

int ChartPanel::figureCount() const {
    int figures = 0;
    if (m_model.chronology()) {
        for (const Account& account : m_model.chronology()->accounts) {
            figures += int(account.figures.size());
        }
    }
    return figures;
}

void ChartPanel::showHead() {
    const int charts = int(m_charts.size());
    const QString figures = QString::number(figureCount());
    const bool all = int(m_figures->series().size()) <= limits::charts;
    m_count->setText(m_grid->single() || charts < 2 ? figures
            : all                                   ? tr("%1 in %2 charts").arg(figures).arg(charts)
                  : tr("%1, the most worth showing in %2 charts").arg(figures).arg(charts));
    m_count->setToolTip(all ? QString() : tr("The table holds all figures"));
    m_position->setText(tr("%1 of %2").arg(m_current + 1).arg(charts));
    const bool table = m_asTable->isChecked();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_position, m_back, m_forward}) {
        widget->setVisible(charts > 1 && !table);
    }
    m_back->setEnabled(m_current > 0);
    m_forward->setEnabled(m_current + 1 < charts);
    m_form->setVisible(charts > 0 && !table);
    m_form->setToolTip(charts > 0 ? m_charts[m_current].reason : QString());
    m_asTable->setVisible(charts > 0);
    m_save->setVisible(charts > 0);
}

/// Beside a single chart stands the source; only where charts fill the width is the sentence shown with them.
void ChartPanel::showStrip() {
    const int point = m_current < 0 ? -1 : pointOf(m_charts[m_current], m_figure);
    const bool shown = point >= 0 && !m_grid->single() && !m_asTable->isChecked();
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
    QMenu& menu = *m_form->menu();
    menu.clear();
    for (const ChartKind* kind : suitingKinds(m_charts[m_current])) {
        QAction* action = menu.addAction(kind->suits(m_charts[m_current]));
        action->setCheckable(true);
        action->setChecked(kind == m_charts[m_current].kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_charts[m_current] = shownAs(m_charts[m_current], *kind);
            showCurrent();
        });
    }
}

void ChartPanel::askForm(ChartCanvas* canvas, const QPoint& place) {
    fillForms();
    QMenu menu;
    menu.addActions(m_form->menu()->actions());
    menu.addSeparator();
    connect(menu.addAction(tr("Copy chart")), &QAction::triggered, this, &ChartPanel::copy);
    connect(menu.addAction(tr("Save chart…")), &QAction::triggered, this, &ChartPanel::saveAsked);
    menu.exec(canvas->mapToGlobal(place));
}

QByteArray ChartPanel::file(const ChartFormat& format) const {
    return format.write(m_charts[m_current], look(), *m_model.chronology());
}

void ChartPanel::copy() {
    if (m_current >= 0) {
        QGuiApplication::clipboard()->setMimeData(chartMimeData(m_charts[m_current], look()));
    }
}

void ChartPanel::setTableShown(bool shown) {
    const bool focused = m_pages->currentWidget()->hasFocus() || m_grid->isAncestorOf(focusWidget());
    m_asTable->setChecked(shown);
    showCurrent();
    if (focused) {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT tableShownChanged(shown);
}

void ChartPanel::setLook(const PictureLook& look) {
    m_save->setLook(look);
}

const PictureLook& ChartPanel::look() const {
    return m_save->look();
}

void ChartPanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp: step(-1); break;
    case Qt::Key_PageDown: step(1); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace dateline
