#include "app/article/folder.h"

#include "app/article/reader.h"

#include <QDirIterator>
#include <QFileInfo>

namespace dateline {

namespace {

QStringList knownEndings() {
    QStringList patterns;
    for (const Reader* reader : readers()) {
        for (const QString& suffix : reader->suffixes) {
            patterns << QStringLiteral("*.") + suffix;
        }
    }
    return patterns;
}

} // namespace

QStringList articlesIn(const QStringList& paths, Depth depth) {
    static const QStringList patterns = knownEndings();
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QDirIterator::IteratorFlags flags = QDirIterator::NoIteratorFlags;
        if (depth == Depth::Deep) {
            flags = QDirIterator::Subdirectories;
        }
        QStringList found;
        for (QDirIterator each(path, patterns, QDir::Files, flags); each.hasNext();) {
            found << each.next();
        }
        found.sort();
        files << found;
    }
    return files;
}

} // namespace dateline
