// FileWatch: notices that files have changed on disk, also when another program writes them under a new name first.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace dateline {

class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches these files, and no others any more.
    void watch(const QStringList& paths);

Q_SIGNALS:
    /// Some have other contents now, told once they rest. A file that is gone has not changed.
    void changed(const QStringList& paths);

private:
    struct Stamp {
        qint64 size = 0;
        QDateTime written;

        bool operator==(const Stamp&) const = default;
    };

    static Stamp stampOf(const QString& path);
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QStringList m_paths;
    std::vector<Stamp> m_stamps;
};

} // namespace dateline
