#include "app/article/folder.h"

#include "app/article/reader.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {

QStringList knownEndings() {
    QStringList endings;
    for (const Reader* reader : readers()) {
        for (const QString& suffix : reader->suffixes) {
            endings << u'.' + suffix;
        }
    }
    return endings;
}

/// In any case, as Qt's name filters have it; those are regular expressions, and slower than reading a short article.
bool hasKnownEnding(const QString& path) {
    static const QStringList endings = knownEndings();
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

QStringList articlesIn(const QStringList& paths, Depth depth) {
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
        for (QDirIterator each(path, QDir::Files, flags); each.hasNext();) {
            const QString file = each.next();
            if (hasKnownEnding(file)) {
                found << file;
            }
        }
        found.sort();
        files << found;
    }
    return files;
}

} // namespace dateline
