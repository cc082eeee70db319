// MainWindow, third part: files and text dropped on it or pasted.
#include "ui/emptystate.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

const QByteArray byteOrderMark = "\xEF\xBB\xBF"; // whatever the page says its charset is
constexpr std::array<QStringView, 4> pageTags{u"<p", u"<h1", u"<h2", u"<li"};

QStringList droppedFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

/// A piece of a page, if it is more than words with a face; then the words alone.
std::vector<NamedText> copiedVersions(const QMimeData& data) {
    std::vector<NamedText> versions;
    const QString html = data.hasHtml() ? data.html() : QString();
    const bool blocks
        = std::ranges::any_of(pageTags, [&](QStringView tag) { return html.contains(tag, Qt::CaseInsensitive); });
    if (blocks) {
        versions.push_back({byteOrderMark + html.toUtf8(), MainWindow::tr("Pasted page") + QStringLiteral(".html")});
    }
    const QString text = data.text();
    const bool source = text.startsWith(u'<');
    versions.push_back({text.toUtf8(),
        source ? MainWindow::tr("Pasted page") + QStringLiteral(".html")
               : MainWindow::tr("Pasted text") + QStringLiteral(".txt")});
    return versions;
}

} // namespace

void MainWindow::openCopied(const QMimeData& data) {
    if (data.text().trimmed().isEmpty() && !data.hasHtml()) {
        m_messages->show(
            {Message::Kind::Info, tr("There is no text to open."), tr("Copy the text of an article first."), {}, {}});
        return;
    }
    leave();
    m_goTo = {};
    m_asked.clear();
    m_findingAnew = false;
    m_patience.start();
    m_job.openText(copiedVersions(data));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasText()) {
        m_empty->setDropWelcome(true);
        event->acceptProposedAction();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_empty->setDropWelcome(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_empty->setDropWelcome(false);
    const QStringList files = droppedFiles(*event->mimeData());
    if (files.isEmpty()) {
        openCopied(*event->mimeData());
    } else {
        open(files);
    }
    event->acceptProposedAction();
}

} // namespace dateline
