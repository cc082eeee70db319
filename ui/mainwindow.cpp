#include "ui/mainwindow.h"

#include "app/model/chronologymodel.h"
#include "ui/actions.h"
#include "ui/articletabs.h"
#include "ui/articleview.h"
#include "ui/charts/chartpanel.h"
#include "ui/correcting.h"
#include "ui/corrections.h"
#include "ui/emptystate.h"
#include "ui/eventpanel.h"
#include "ui/filter.h"
#include "ui/filterrow.h"
#include "ui/find/finding.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/readingmode.h"
#include "ui/recentfiles.h"
#include "ui/sourcepanel.h"
#include "ui/statusline.h"
#include "ui/timeline/timelineview.h"
#include "ui/toolrow.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr QSize smallestWindow{800, 560};

} // namespace

MainWindow::MainWindow(Appearance& appearance)
    : m_appearance(appearance), m_model(new ChronologyModel(this)), m_filter(new Filter(*m_model, this)),
      m_selection(new QItemSelectionModel(m_model, this)),
      m_actions(new Actions(*this)), m_corrections(new Corrections(this)) {
    buildFrame();
    m_correcting = new Correcting(*m_corrections, *m_model, *m_selection, *m_actions, *m_messages, this);
    m_finding = new Finding(*m_model, *m_selection, *m_actions, m_tools->find(), this);
    connect(m_corrections, &Corrections::findingWanted, this, &MainWindow::findAnew);
    m_model->setDates(preferences().dates, spokenDates());
    connectFiles();
    connectViews();
    connectWalks();
    connectFilter();
    new ReadingMode(*m_actions, *this);
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame() {
    setWindowTitle(tr("Dateline"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/dateline.svg")));
    setMinimumSize(smallestWindow);
    setAcceptDrops(true);
    auto* frame = new QWidget(this);
    m_tools = new ToolRow(*m_actions, frame);
    m_messages = new MessageBar(frame);
    m_pages = new QStackedWidget(frame);
    m_empty = new EmptyState((*m_actions)[Do::Open], (*m_actions)[Do::OpenFolder], (*m_actions)[Do::Paste], m_pages);
    m_status = new StatusLine(*m_model, *m_filter, frame);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_messages);
    column->addWidget(new FilterRow(*m_filter, *m_model, m_actions->filters(), frame));
    auto* tabs = new ArticleTabs(*m_model, *m_filter, frame);
    connect(tabs, &ArticleTabs::closeAsked, this, &MainWindow::closeAccount);
    column->addWidget(tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(frame);
    m_tools->setArticleOpen(false);
    fillRecent();
}

void MainWindow::showChronology(std::shared_ptr<const Chronology> found) {
    m_corrections->open(std::move(found));
    showShown();
}

void MainWindow::showShown() {
    ensureWorkspace();
    m_model->setChronology(m_corrections->shown());
    const Chronology& chronology = *m_model->chronology();
    const QString name = oneLine(QFileInfo(chronology.accounts.front().article.path).fileName());
    const int articles = int(chronology.accounts.size());
    setWindowTitle(
        (articles == 1 ? name : tr("%Ln article(s)", nullptr, articles)) + QStringLiteral(" — ") + tr("Dateline"));
    m_pages->setCurrentWidget(m_workspace);
    m_actions->setArticleOpen(true);
    m_tools->setArticleOpen(true);
    (*m_actions)[Do::Reload].setEnabled(!m_paths.isEmpty());
    (*m_actions)[Do::ViewBack].setEnabled(m_workspace->timeline().canGoBack());
    (*m_actions)[Do::ViewForward].setEnabled(m_workspace->timeline().canGoForward());
    m_correcting->updateActions();
    updateFilter();
    m_status->setOutside(m_workspace->outsideText());
    m_workspace->topWidget().setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &MainWindow::goToPlace); // when the timeline knows how much it can show
}

void MainWindow::closeArticle() {
    m_correcting->commit();
    leave();
    m_messages->clear();
    m_paths.clear();
    m_watch.watch({});
    m_corrections->open(nullptr);
    cancelJob();
    m_model->setChronology(nullptr);
    m_pages->setCurrentWidget(m_empty);
    m_actions->setArticleOpen(false);
    m_tools->setArticleOpen(false);
    (*m_actions)[Do::Reading].setChecked(false);
    m_correcting->updateActions();
    setWindowTitle(tr("Dateline"));
}

/// The panels come with the first article: an empty window starts faster without them.
Workspace& MainWindow::ensureWorkspace() {
    if (!m_workspace) {
        m_workspace = new Workspace(*m_model, *m_selection, *m_filter, m_pages);
        m_pages->addWidget(m_workspace);
        restorePanels();
        connect(&m_workspace->timeline(), &TimelineView::viewChanged, this, [this] {
            m_status->setOutside(m_workspace->outsideText());
            (*m_actions)[Do::ViewBack].setEnabled(m_workspace->timeline().canGoBack());
            (*m_actions)[Do::ViewForward].setEnabled(m_workspace->timeline().canGoForward());
        });
        connect(&m_workspace->timeline(), &TimelineView::onlyPeriodAsked, &(*m_actions)[Do::FilterPeriod], &QAction::trigger);
        connect(&m_workspace->timeline(), &TimelineView::measuringChanged, &(*m_actions)[Do::Measure],
            &QAction::setChecked);
        chooseLanes(laneKinds()[std::size_t(m_actions->laneKinds().checkedAction()->data().toInt())]);
        connect(&m_workspace->charts(), &ChartPanel::saveAsked, this, &MainWindow::saveChart);
        connect(
            &m_workspace->charts(), &ChartPanel::tableShownChanged, &(*m_actions)[Do::ShowTable], &QAction::setChecked);
        m_workspace->event().addAction(&(*m_actions)[Do::CopyQuote]);
        m_correcting->setPanels(*m_workspace);
        connect(&m_workspace->source(), &SourcePanel::dateAsked, this, &MainWindow::askDate);
        m_finding->setPanels(*m_workspace);
        connect(m_workspace, &Workspace::quotesListed, &(*m_actions)[Do::ViewQuotes], &QAction::trigger);
        connect(&m_workspace->source(), &SourcePanel::titleAsked, this, &MainWindow::askTitle);
        connect(&m_workspace->source(), &SourcePanel::putBackAsked, this, &MainWindow::putBack);
    }
    return *m_workspace;
}

int MainWindow::currentAccount() const {
    return m_workspace ? m_workspace->source().text().account() : -1;
}

void MainWindow::fillRecent() {
    const QStringList files = recentFiles();
    m_empty->setRecent(files);
    m_actions->recent().clear();
    for (int i = 0; i < int(files.size()); ++i) {
        const QString name = oneLine(files[i]).replace(u'&', QStringLiteral("&&"));
        m_actions->recent().addAction(QStringLiteral("&%1  %2").arg((i + 1) % 10).arg(name))->setData(files[i]);
    }
    m_actions->recent().setEnabled(!files.isEmpty());
}

/// What a menu entry does stands in the status line.
bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::StatusTip && m_status) {
        m_status->setHelp(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_job.isRunning()) {
            cancelJob();
        } else {
            m_messages->dismiss();
        }
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace dateline
