#include "ui/filewatch.h"

#include <QFileInfo>

namespace dateline {

namespace {

constexpr int rest = 250; // milliseconds; programs write in several steps
constexpr qsizetype most = 200; // files; the system's watches are few

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::look);
}

FileWatch::Stamp FileWatch::stampOf(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? Stamp{file.size(), file.lastModified()} : Stamp{};
}

void FileWatch::watch(const QStringList& paths) {
    m_rest.stop();
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty()) {
        m_watcher.removePaths(before);
    }
    m_paths = paths.first(qMin(most, paths.size()));
    m_stamps.clear();
    QStringList places; // a file that is replaced is only seen from its folder
    for (const QString& path : m_paths) {
        m_stamps.push_back(stampOf(path));
        places << path << QFileInfo(path).absolutePath();
    }
    places.removeDuplicates();
    if (!places.isEmpty()) {
        m_watcher.addPaths(places);
    }
}

void FileWatch::look() {
    QStringList other;
    for (int i = 0; i < m_paths.size(); ++i) {
        const Stamp now = stampOf(m_paths[i]);
        if (now == m_stamps[i] || now == Stamp{}) {
            continue;
        }
        m_stamps[i] = now;
        other << m_paths[i];
        m_watcher.addPath(m_paths[i]); // a new file under the old name is not watched yet
    }
    if (!other.isEmpty()) {
        Q_EMIT changed(other);
    }
}

} // namespace dateline
