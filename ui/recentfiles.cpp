#include "ui/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace dateline {

namespace {

constexpr int kept = 10;

const QString recentKey = QStringLiteral("recent");

} // namespace

QStringList recentFiles() {
    return QSettings().value(recentKey).toStringList().mid(0, kept);
}

void rememberFiles(const QStringList& paths) {
    if (paths.isEmpty()) {
        return;
    }
    QStringList files = recentFiles();
    for (const QString& path : paths.mid(std::max<qsizetype>(0, paths.size() - kept))) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        files.removeAll(whole);
        files.prepend(whole);
    }
    QSettings().setValue(recentKey, files.mid(0, kept)); // once: each write waits for the disk
}

QString lastFolder() {
    const QStringList files = recentFiles();
    return files.isEmpty() ? QString() : QFileInfo(files.front()).path();
}

} // namespace dateline
