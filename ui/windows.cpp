// MainWindow, third part: several windows, what stood open in them, and the settings they share.
#include "ui/mainwindow.h"

#include "app/model/chronologymodel.h"
#include "ui/articleview.h"
#include "ui/actions.h"
#include "ui/correcting.h"
#include "ui/filter.h"
#include "ui/preferences.h"
#include "ui/settingsdialog.h"
#include "ui/sourcepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/walking.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QItemSelectionModel>
#include <QScreen>
#include <QSettings>

namespace dateline {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr QSize frameRoom{8, 40}; // what a window manager adds around and above
constexpr QPoint nextWindow{32, 32}; // from the window before
const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");

std::vector<MainWindow*> openWindows() {
    std::vector<MainWindow*> windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible()) {
            windows.push_back(window);
        }
    }
    return windows;
}

/// An imported article is opened by the file that tells of it.
QString fileOf(const Account& account) {
    return account.importedFrom.isEmpty() ? account.article.path : account.importedFrom;
}

void keepWindows() {
    std::vector<SessionWindow> windows;
    for (const MainWindow* window : openWindows()) {
        windows.push_back(window->toReopen());
    }
    keepSession(windows);
}

} // namespace

void MainWindow::restore() {
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        resize(firstSize.boundedTo(screen()->availableSize() - frameRoom));
    }
}

void MainWindow::restorePanels() {
    m_workspace->restoreLayout(QSettings().value(layoutKey).toByteArray());
}

MainWindow& MainWindow::openWindow() {
    auto* window = new MainWindow(m_appearance);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->move(pos() + nextWindow);
    window->show();
    return *window;
}

void MainWindow::reopen(const SessionWindow& window) {
    open(window.paths);
    m_goTo = window;
}

/// Keeps where the reader is, before something else takes its place.
void MainWindow::leave() {
    if (m_model->chronology()) {
        keepVisit(session());
    }
}

/// The article whose tab is on show, or else all.
void MainWindow::closeShown() {
    if (m_filter->article() >= 0 && m_model->chronology()->accounts.size() > 1) {
        closeAccount(m_filter->article());
    } else {
        closeArticle();
    }
}

/// The others are opened again without it.
void MainWindow::closeAccount(int account) {
    m_correcting->commit();
    const std::vector<Account>& accounts = m_model->chronology()->accounts;
    const QString closed = fileOf(accounts[std::size_t(account)]);
    SessionWindow others = session();
    others.paths.clear();
    std::vector<int> places; // by account: where it stands among those that stay; -1: it does not
    int staying = 0;
    for (const Account& told : accounts) {
        const bool stays = fileOf(told) != closed;
        places.push_back(stays ? staying++ : -1);
        if (stays && !others.paths.contains(fileOf(told))) {
            others.paths << fileOf(told);
        }
    }
    if (staying == 0) {
        return closeArticle();
    }
    others.account = others.account < 0 ? -1 : places[std::size_t(others.account)];
    if (int& shown = others.filter.article; shown >= 0) {
        shown = staying == 1 ? -1 : places[std::size_t(shown)] < 0 ? std::min(shown, staying - 1) : places[std::size_t(shown)];
    }
    reopen(others);
}

void MainWindow::showSettings() {
    if (auto* open = findChild<SettingsDialog*>()) {
        open->raise();
        return open->activateWindow();
    }
    auto* dialog = new SettingsDialog(m_appearance, this);
    connect(dialog, &SettingsDialog::chosen, this, [] {
        for (MainWindow* window : openWindows()) {
            window->takePreferences();
        }
    });
    dialog->show();
}

/// The same articles, told in other dates, numbers and letters.
void MainWindow::takePreferences() {
    m_model->setDateOrder(preferences().dates);
    if (m_model->chronology()) {
        m_model->correctChronology(m_model->chronology());
        m_workspace->source().text().takePreferences();
    }
}

SessionWindow MainWindow::session() const {
    QModelIndex top = m_selection->currentIndex();
    top = top.parent().isValid() ? top.parent() : top;
    SessionWindow now;
    now.paths = m_paths;
    if (top.isValid() && top.data(KindRole).toInt() == ChronologyModel::EventItem) {
        now.account = top.data(AccountRole).toInt();
        now.event = top.data(IndexRole).toInt();
    }
    if (m_model->chronology()) {
        now.top = int(m_workspace->top());
        now.days = m_workspace->timeline().chosenDays();
        now.filter = m_filter->choice();
        now.speakers = placesOfSpeakers(std::exchange(now.filter.speakers, {}), *m_model->chronology());
    }
    return now;
}

SessionWindow MainWindow::toReopen() const {
    const bool opening = m_job.isRunning() && !m_findingAnew && !m_asked.isEmpty();
    SessionWindow next = opening ? m_goTo : session();
    next.paths = opening ? m_asked : next.paths;
    return next;
}

/// Where the reader was the last time, or else to what the text tells first.
void MainWindow::goToPlace() {
    if (!m_model->chronology()) {
        return;
    }
    FilterChoice filter = m_goTo.filter;
    filter.speakers = speakersAt(m_goTo.speakers, *m_model->chronology());
    if (filter.article >= int(m_model->chronology()->accounts.size())) {
        filter.article = -1;
    }
    m_filter->choose(filter);
    if (!m_goTo.paths.isEmpty()) {
        m_actions->views().actions()[qBound(0, m_goTo.top, int(TopView::Matrix))]->trigger();
    }
    selectFirst();
    if (m_goTo.days) {
        m_workspace->timeline().showDays(*m_goTo.days);
    }
    m_goTo = {};
}

void MainWindow::selectFirst() {
    const DayRange shown = m_workspace->timeline().visibleDays();
    const Chronology& chronology = *m_model->chronology();
    const bool known = m_goTo.account >= 0 && m_goTo.account < int(chronology.accounts.size()) && m_goTo.event >= 0
        && m_goTo.event < int(chronology.accounts[std::size_t(m_goTo.account)].events.size());
    const QModelIndex told = known ? m_model->eventIndex(m_goTo.account, m_goTo.event)
                                   : firstTold(*m_model, shown.from, shown.to);
    if (!m_selection->currentIndex().isValid()) {
        select(told.isValid() ? told : m_model->undatedIndex());
    }
}

void MainWindow::quit() {
    keepWindows();
    for (MainWindow* window : openWindows()) {
        window->m_quitting = true;
        window->close();
    }
}

/// A window that is closed while others stay is no part of the session any more.
void MainWindow::closeEvent(QCloseEvent* event) {
    m_correcting->commit();
    leave();
    if (!m_quitting && openWindows().size() == 1) {
        keepWindows();
    }
    m_job.cancel();
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    if (m_workspace) {
        settings.setValue(layoutKey, m_workspace->saveLayout());
    }
    QMainWindow::closeEvent(event);
}

} // namespace dateline
