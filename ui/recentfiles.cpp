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

void rememberFile(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(whole);
    files.prepend(whole);
    QSettings().setValue(recentKey, files.mid(0, kept));
}

QString lastFolder() {
    const QStringList files = recentFiles();
    return files.isEmpty() ? QString() : QFileInfo(files.front()).path();
}

} // namespace dateline
