#include "ui/lowerpanels.h"

#include "ui/panelhead.h"
#include "ui/tabstrip.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int eventTab = 0;
constexpr int figuresTab = 1;

} // namespace

LowerPanels::LowerPanels(QWidget* figures, QWidget* event, QWidget* parent)
    : QWidget(parent), m_figures(figures), m_event(event), m_splitter(new QSplitter(this)), m_band(new Band(this)),
      m_tabs(new TabStrip(m_band)), m_stack(new QStackedWidget(this)) {
    m_band->setBackgroundRole(QPalette::AlternateBase);
    m_tabs->addTab(tr("Event"));
    m_tabs->addTab(tr("Figures"));
    m_band->row()->addWidget(m_tabs);
    m_band->row()->addStretch(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    for (QWidget* panel : {m_figures, m_event}) {
        m_splitter->addWidget(panel);
    }
    m_splitter->setSizes({430, 570});
    m_splitter->setStretchFactor(0, 43);
    m_splitter->setStretchFactor(1, 57);
    arrange();
}

void LowerPanels::setNarrow(bool narrow) {
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

void LowerPanels::arrange() {
    const bool tabs = m_narrow && m_figuresWanted && m_eventWanted;
    m_band->setVisible(tabs);
    m_stack->setVisible(tabs);
    m_splitter->setVisible(!tabs);
    if (tabs) {
        m_stack->insertWidget(eventTab, m_event);
        m_stack->insertWidget(figuresTab, m_figures);
        m_stack->setCurrentIndex(m_tabs->currentIndex());
        return;
    }
    m_splitter->insertWidget(0, m_figures);
    m_splitter->insertWidget(1, m_event);
    m_figures->setVisible(m_figuresWanted);
    m_event->setVisible(m_eventWanted);
}

void LowerPanels::setShown(bool figures, bool event) {
    m_figuresWanted = figures;
    m_eventWanted = event;
    arrange();
}

void LowerPanels::setFigureCount(int count) {
    m_tabs->setCount(figuresTab, count);
}

void LowerPanels::showFigures() {
    m_tabs->setCurrentIndex(figuresTab);
}

void LowerPanels::showEvent() {
    m_tabs->setCurrentIndex(eventTab);
}

} // namespace dateline
