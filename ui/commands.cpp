// MainWindow, second part: what each action does.
#include "ui/mainwindow.h"

#include "app/exports/exporter.h"
#include "app/model/chronologymodel.h"
#include "app/store.h"
#include "ui/about.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/articleview.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/png.h"
#include "ui/emptystate.h"
#include "ui/filter.h"
#include "ui/guide.h"
#include "ui/keylist.h"
#include "ui/menutext.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/printstory.h"
#include "ui/quotecard.h"
#include "ui/recentfiles.h"
#include "ui/sourcepanel.h"
#include "ui/statusline.h"
#include "ui/timeline/picture.h"
#include "ui/timeline/print.h"
#include "ui/timeline/timelineview.h"
#include "ui/toolbardialog.h"
#include "ui/toolrow.h"
#include "ui/walking.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace dateline {

namespace {

constexpr int patience = 300; // milliseconds before progress is shown
const QString lanesKey = QStringLiteral("view/lanes");

/// As the settings say, or as chosen last, also in another window.
const LaneKind& firstLanes() {
    const LaneKind* wanted = laneKind(preferences().lanes);
    const LaneKind* last = laneKind(QSettings().value(lanesKey).toString());
    return wanted ? *wanted : last ? *last : laneKinds().front();
}

} // namespace

void MainWindow::connectFiles() {
    const auto on = [this](Do what, auto act) { connect(&(*m_actions)[what], &QAction::triggered, this, act); };
    on(Do::Open, [this] { chooseFiles(); });
    on(Do::OpenFolder, [this] { chooseFolder(); });
    on(Do::Paste, [this] { openCopied(*QGuiApplication::clipboard()->mimeData()); });
    on(Do::OpenExample, [this] { openExample(); });
    on(Do::Reload, [this] {
        if (!m_paths.isEmpty()) {
            open(m_paths);
        }
    });
    on(Do::Close, [this] { closeShown(); });
    on(Do::AddArticles, [this] { addArticles(); });
    on(Do::NewWindow, [this] { openWindow(); });
    on(Do::Quit, [this] { quit(); });
    on(Do::ChangeDate, [this] { askDate(currentAccount()); });
    on(Do::Toolbar, [this] {
        auto* dialog = new ToolbarDialog(*m_actions, m_tools->buttons(), this);
        connect(dialog, &ToolbarDialog::chosen, m_tools, &ToolRow::keepButtons);
        dialog->show();
    });
    on(Do::Settings, [this] { showSettings(); });
    on(Do::Guide, [this] { (new Guide(this))->show(); });
    on(Do::Keys, [this] { (new KeyList(*menuBar(), this))->show(); });
    on(Do::About, [this] { (new About(this))->show(); });
    connect(m_empty, &EmptyState::pathChosen, this, [this](const QString& path) { open({path}); });
    connect(m_empty, &EmptyState::exampleChosen, this, &MainWindow::openExample);
    connect(
        &m_actions->recent(), &QMenu::triggered, this, [this](QAction* action) { open({action->data().toString()}); });
    connect(&m_watch, &FileWatch::changed, this, [this](const QStringList& paths) {
        Message message = changedOnDisk(paths);
        message.act = [this] { open(m_paths); };
        m_messages->showInstead(std::move(message));
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::showProgress);
    connect(&m_job, &OpenJob::finished, this, &MainWindow::takeOpened);
    connect(&m_job, &OpenJob::progressed, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        if (!m_patience.isActive()) {
            showProgress();
        }
    });
    connect(m_status, &StatusLine::cancelAsked, this, &MainWindow::cancelJob);
}

void MainWindow::connectViews() {
    const auto on = [this](Do what, auto act) { connect(&(*m_actions)[what], &QAction::triggered, this, act); };
    on(Do::ZoomIn, [this] { m_workspace->timeline().zoomIn(); });
    on(Do::ZoomOut, [this] { m_workspace->timeline().zoomOut(); });
    on(Do::FitAll, [this] { m_workspace->timeline().fitAll(); });
    on(Do::FitSelection, [this] { m_workspace->timeline().fitSelection(); });
    on(Do::ViewBack, [this] { m_workspace->timeline().goBack(); });
    on(Do::ViewForward, [this] { m_workspace->timeline().goForward(); });
    on(Do::LargerText, [this] { m_workspace->source().text().zoomText(1); });
    on(Do::SmallerText, [this] { m_workspace->source().text().zoomText(-1); });
    on(Do::NextPanel, [this] { m_workspace->focusNextPanel(); });
    on(Do::ExportChart, [this] { saveChart(); });
    on(Do::ShowTable, [this](bool table) { m_workspace->charts().setTableShown(table); });
    on(Do::CopyChart, [this] { m_workspace->charts().copy(); });
    on(Do::ExportTimeline, [this] { saveTimeline(false); });
    on(Do::ExportView, [this] { saveTimeline(true); });
    on(Do::PrintEvents, [this] { printEvents(*m_model->chronology(), this); });
    on(Do::PrintArticle,
        [this] { printArticle(m_model->chronology()->accounts[std::size_t(currentAccount())], this); });
    on(Do::Print, [this] { printTimeline(m_model->chronology(), m_workspace->timelineLook(false), this); });
    connect(&m_actions->forms(), &QMenu::triggered, this,
        [this](QAction* action) { saveChronology(*exporters()[action->data().toInt()]); });
    on(Do::CopyQuote, [this] { copyQuote(); });
    on(Do::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    for (const Do toggle : {Do::ShowFigures, Do::ShowEvent, Do::ShowSource, Do::ShowSpeakers, Do::Reading}) {
        connect(&(*m_actions)[toggle], &QAction::toggled, this, &MainWindow::showPanels);
    }
    on(Do::Measure, [this](bool measure) { m_workspace->timeline().measureFromHere(measure); });
    connect(&m_actions->laneKinds(), &QActionGroup::triggered, this, [this](QAction* action) {
        const LaneKind& kind = laneKinds()[std::size_t(action->data().toInt())];
        QSettings().setValue(lanesKey, QLatin1String(kind.id));
        chooseLanes(kind);
    });
    chooseLanes(firstLanes());
    connect(&m_actions->views(), &QActionGroup::triggered, this, [this](QAction* view) {
        m_workspace->showTop(TopView(m_actions->views().actions().indexOf(view)));
    });
    for (QAction* theme : m_actions->themes().actions()) {
        theme->setChecked(theme->data().toInt() == int(m_appearance.choice()));
    }
    connect(&m_actions->themes(), &QActionGroup::triggered, this,
        [this](QAction* action) { m_appearance.choose(ThemeChoice(action->data().toInt())); });
}

void MainWindow::chooseLanes(const LaneKind& kind) {
    m_actions->laneKinds().actions()[&kind - laneKinds().data()]->setChecked(true);
    m_tools->setLaneKind(plainName(laneWords(kind.label)));
    if (m_workspace) {
        m_workspace->timeline().setLaneKind(kind);
    }
}

/// Reading mode leaves the event and its text.
void MainWindow::showPanels() {
    if (m_workspace) {
        const bool reading = (*m_actions)[Do::Reading].isChecked();
        const auto wanted = [this](Do panel) { return (*m_actions)[panel].isChecked(); };
        m_workspace->setReading(reading);
        m_workspace->setPanelsShown(!reading && wanted(Do::ShowFigures), reading || wanted(Do::ShowEvent),
            reading || wanted(Do::ShowSource), !reading && wanted(Do::ShowSpeakers));
    }
}

void MainWindow::connectFilter() {
    const auto on = [this](Do what, auto act) { connect(&(*m_actions)[what], &QAction::triggered, this, act); };
    on(Do::FilterPeriod, [this] { m_filter->setPeriod(m_workspace->wantedPeriod()); });
    on(Do::FilterArticle, [this] { m_filter->setArticle(currentAccount()); });
    on(Do::FilterBookmarked, [this](bool only) { m_filter->setOnlyBookmarked(only); });
    on(Do::FilterSure, [this](bool only) { m_filter->setOnlySure(only); });
    on(Do::FilterNone, [this] { m_filter->clear(); });
    connect(m_filter, &Filter::changed, this, &MainWindow::selectPassing);
    connect(m_filter, &Filter::changed, this, &MainWindow::updateFilter);
}

void MainWindow::updateFilter() {
    const bool open = m_model->chronology() != nullptr;
    (*m_actions)[Do::FilterBookmarked].setChecked(m_filter->onlyBookmarked());
    (*m_actions)[Do::FilterSure].setChecked(m_filter->onlySure());
    (*m_actions)[Do::FilterNone].setEnabled(m_filter->isOn());
    (*m_actions)[Do::FilterArticle].setEnabled(open && m_model->chronology()->accounts.size() > 1);
}

void MainWindow::connectWalks() {
    const auto walk = [this](Do what, auto where) {
        connect(&(*m_actions)[what], &QAction::triggered, this, [this, where] { select(where()); });
    };
    const auto current = [this] { return m_selection->currentIndex(); };
    walk(Do::NextEvent, [=, this] { return eventFrom(*m_model, *m_filter, current(), 1); });
    walk(Do::PreviousEvent, [=, this] { return eventFrom(*m_model, *m_filter, current(), -1); });
    walk(Do::FirstEvent, [this] { return eventFrom(*m_model, *m_filter, {}, 1); });
    walk(Do::LastEvent, [this] { return eventFrom(*m_model, *m_filter, {}, -1); });
    walk(Do::NextQuote, [=, this] { return quoteFrom(*m_model, *m_filter, current(), 1); });
    walk(Do::PreviousQuote, [=, this] { return quoteFrom(*m_model, *m_filter, current(), -1); });
    walk(Do::Unsure, [=, this] { return unsureFrom(*m_model, *m_filter, current()); });
    walk(Do::Undated, [this] { return m_model->undatedIndex(); });
    walk(Do::NextBookmark, [=, this] { return bookmarkFrom(*m_model, *m_filter, current()); });
    connect(m_status, &StatusLine::unsureAsked, &(*m_actions)[Do::Unsure], &QAction::trigger);
    connect(m_status, &StatusLine::undatedAsked, &(*m_actions)[Do::Undated], &QAction::trigger);
}

void MainWindow::select(const QModelIndex& index) {
    if (index.isValid()) {
        m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
}

/// What is selected passes the filter, if anything does.
void MainWindow::selectPassing() {
    const QModelIndex current = m_selection->currentIndex();
    if (!current.isValid() || m_filter->passes(current)) {
        return;
    }
    QModelIndex passing = current.parent();
    for (const int step : {1, -1}) {
        if (!passing.isValid() || !m_filter->passes(passing)) {
            passing = eventFrom(*m_model, *m_filter, current, step);
        }
    }
    select(passing.isValid() ? passing : m_model->undatedIndex());
}

void MainWindow::copyQuote() {
    const QModelIndex current = m_selection->currentIndex();
    const QModelIndex quote
        = current.data(KindRole).toInt() == ChronologyModel::QuoteItem ? current : quoteFrom(*m_model, *m_filter, current, 1);
    if (quote.isValid()) {
        const Account& account = m_model->chronology()->accounts[quote.data(AccountRole).toInt()];
        QGuiApplication::clipboard()->setText(citation(account, quote.data(IndexRole).toInt()));
    }
}

} // namespace dateline
