// MainWindow, fifth part: which files it opens, how far that is, and what came of it.
#include "ui/mainwindow.h"

#include "app/article/reader.h"
#include "app/exports/importer.h"
#include "ui/correcting.h"
#include "ui/corrections.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/recentfiles.h"
#include "ui/statusline.h"
#include "ui/wording.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace dateline {

namespace {

const QString examplePath = QStringLiteral(":/samples/example.txt");

QString nameFilter() {
    QStringList patterns;
    for (const Reader* reader : readers()) {
        for (const QString& suffix : reader->suffixes) {
            patterns << QStringLiteral("*.") + suffix;
        }
    }
    QStringList exported{QStringLiteral("*.dateline")};
    for (const Importer* importer : importers()) {
        exported << QStringLiteral("*.") + QLatin1String(importer->suffix);
    }
    return MainWindow::tr("Articles (%1)").arg(patterns.join(u' ')) + QStringLiteral(";;")
        + MainWindow::tr("Exported events and corrections (%1)").arg(exported.join(u' ')) + QStringLiteral(";;")
        + MainWindow::tr("All files (*)");
}

} // namespace

void MainWindow::chooseFiles() {
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open articles"), lastFolder(), nameFilter());
    if (!paths.isEmpty()) {
        open(paths);
    }
}

void MainWindow::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open all articles of a folder"), lastFolder());
    if (!folder.isEmpty()) {
        open({folder});
    }
}

/// More articles beside those that are open.
void MainWindow::addArticles() {
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add articles"), lastFolder(), nameFilter());
    if (!paths.isEmpty()) {
        QStringList all = m_paths + paths;
        all.removeDuplicates();
        open(all);
    }
}

void MainWindow::open(const QStringList& paths, const QString& password) {
    leave();
    QStringList whole; // the next start may be in another folder
    for (const QString& path : paths) {
        whole << QFileInfo(path).absoluteFilePath();
    }
    m_asked = std::move(whole); // only now: `paths` may be the same list
    m_total = int(m_asked.size());
    m_goTo = lastVisit(m_asked);
    m_unlocking = !password.isEmpty();
    m_done = 0;
    m_findingAnew = false;
    m_patience.start();
    m_job.openPaths(m_asked, password);
}

void MainWindow::openExample() {
    leave();
    m_goTo = {};
    m_asked.clear();
    m_findingAnew = false;
    QFile file(examplePath);
    if (file.open(QIODevice::ReadOnly)) {
        m_job.openText({{file.readAll(), QStringLiteral("example.txt")}});
    }
}

/// While other articles are read this waits for what comes of them.
void MainWindow::findAnew(int account) {
    if (m_job.isRunning() && !m_findingAnew) {
        return;
    }
    m_findingAnew = true;
    m_asked = m_paths;
    m_patience.start();
    m_job.findAnew(m_corrections->found(), account, m_corrections->article(account));
}

/// The files that are open, not those a folder had that are none.
void MainWindow::watchFiles() {
    QStringList files;
    if (!m_paths.isEmpty()) {
        for (const Account& account : m_corrections->found()->accounts) {
            files << account.article.path;
        }
    }
    m_watch.watch(files);
}

void MainWindow::cancelJob() {
    const bool opening = m_job.isRunning() && !m_findingAnew;
    m_job.cancel();
    m_patience.stop();
    m_status->hideProgress();
    if (opening) {
        m_corrections->findBehind();
    }
}

void MainWindow::showProgress() {
    if (m_job.isRunning()) {
        const QString name = m_total == 1 && !m_asked.isEmpty() ? QFileInfo(m_asked.front()).fileName() : QString();
        const QString work = !name.isEmpty() ? tr("Reading %1…").arg(oneLine(name))
            : m_total > 1                    ? tr("Reading %1 of %2…").arg(m_done + 1).arg(m_total)
                                             : tr("Reading…");
        m_status->showProgress(work, m_done, m_total);
    }
}

void MainWindow::takeOpened(const Opened& opened) {
    m_patience.stop();
    m_status->hideProgress();
    if (opened.anew) {
        return takeAnew(opened.chronology);
    }
    m_messages->clear();
    if (!opened.chronology) {
        m_corrections->findBehind();
    } else {
        m_correcting->commit();
        m_paths = m_asked;
        rememberFiles(m_paths);
        fillRecent();
        m_corrections->open(opened.chronology, opened.kept, opened.shown);
        watchFiles();
        showShown();
    }
    report(opened);
    m_correcting->tellStored(opened.kept);
}

/// A date that was asked for is there now; what else waits to be read, such as a save that failed, still does.
void MainWindow::takeAnew(const std::shared_ptr<const Chronology>& found) {
    m_findingAnew = false;
    if (found->accounts.front().article.published) {
        m_messages->drop(missingDate(m_corrections->found()->accounts.front()).what);
    }
    m_corrections->takeAnew(found);
}

void MainWindow::report(const Opened& opened) {
    const int failed = int(opened.problems.size());
    const int read = opened.chronology ? int(opened.chronology->accounts.size()) : 0;
    if (failed == 1) {
        const OpenProblem& problem = opened.problems.front();
        Message message = openFailure(problem, m_unlocking);
        message.act = [this, path = problem.path] { askPassword(path); };
        m_messages->show(std::move(message));
    } else if (failed > 1) {
        m_messages->show(openFailures(opened.problems, failed + read));
    }
    if (opened.chronology) {
        if (std::optional<Message> message = foreignLanguage(opened.chronology->accounts)) {
            m_messages->show(std::move(*message));
        }
    }
    for (int account = 0; account < read; ++account) {
        const Account& told = opened.chronology->accounts[account];
        const Article& article = told.article;
        if (!article.published && read == 1 && told.importedFrom.isEmpty() && !told.foreign) {
            Message message = missingDate(told);
            message.act = [this, account] { askDate(account); };
            m_messages->show(std::move(message));
        }
        if (article.undecodable > 0) {
            m_messages->show(undecodableBytes(article));
        }
        if (std::optional<Message> message = leftOut(told)) {
            m_messages->show(std::move(*message));
        }
    }
}

} // namespace dateline
