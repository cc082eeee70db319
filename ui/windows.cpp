// MainWindow, third part: several windows, what stood open in them, and the settings they share.
#include "ui/mainwindow.h"

#include "app/model/chronologymodel.h"
#include "ui/articleview.h"
#include "ui/correcting.h"
#include "ui/preferences.h"
#include "ui/settingsdialog.h"
#include "ui/sourcepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/walking.h"
#include "ui/workspace.h"

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

void keepWindows() {
    std::vector<SessionWindow> windows;
    for (const MainWindow* window : openWindows()) {
        windows.push_back(window->session());
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

void MainWindow::openWindow() {
    auto* window = new MainWindow(m_appearance);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->move(pos() + nextWindow);
    window->show();
}

void MainWindow::reopen(const SessionWindow& window) {
    open(window.paths);
    m_goTo = window;
}

void MainWindow::showSettings() {
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
    const bool event = top.isValid() && top.data(KindRole).toInt() == ChronologyModel::EventItem;
    return {m_paths, event ? top.data(AccountRole).toInt() : -1, event ? top.data(IndexRole).toInt() : -1};
}

/// What was selected the last time, or else what the text tells first.
void MainWindow::selectFirst() {
    if (!m_model->chronology()) {
        return;
    }
    const DayRange shown = m_workspace->timeline().visibleDays();
    const Chronology& chronology = *m_model->chronology();
    const bool known = m_goTo.account >= 0 && m_goTo.account < int(chronology.accounts.size()) && m_goTo.event >= 0
        && m_goTo.event < int(chronology.accounts[std::size_t(m_goTo.account)].events.size());
    const QModelIndex told = known ? m_model->eventIndex(m_goTo.account, m_goTo.event)
                                   : firstTold(*m_model, shown.from, shown.to);
    m_goTo = {};
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
    if (!m_quitting && openWindows().size() == 1) {
        keepWindows();
    }
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    if (m_workspace) {
        settings.setValue(layoutKey, m_workspace->saveLayout());
    }
    QMainWindow::closeEvent(event);
}

} // namespace dateline
