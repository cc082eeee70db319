// The project's own source files, for the tests that read them.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <vector>

namespace dateline {

struct SourceFile {
    QString path; // from the root: "app/text/span.h"
    QStringList lines;

    /// The project's files that it includes.
    QStringList includes() const {
        QStringList found;
        for (const QString& line : lines) {
            if (line.startsWith(u"#include \"")) {
                found << line.section(u'"', 1, 1);
            }
        }
        return found;
    }
};

inline QStringList linesOf(const QString& path) {
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// All files of the folders with these endings, in order of path.
inline std::vector<SourceFile> sourceFiles(const QStringList& folders, const QStringList& endings = {"*.cpp", "*.h"}) {
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/") + folder, endings, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths << QDir(QStringLiteral(SOURCE_DIR)).relativeFilePath(files.next());
        }
    }
    paths.sort();
    std::vector<SourceFile> sources;
    for (const QString& path : paths) {
        sources.push_back({path, linesOf(path)});
    }
    return sources;
}

} // namespace dateline
