// MainWindow, third part: files and text dropped on it.
#include "ui/emptystate.h"
#include "ui/mainwindow.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace dateline {

namespace {

QStringList droppedFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

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
        openText(event->mimeData()->text());
    } else {
        open(files);
    }
    event->acceptProposedAction();
}

} // namespace dateline
