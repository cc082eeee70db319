// Folder: the articles in a folder.
#pragma once

#include <QStringList>

namespace dateline {

enum class Depth {
    Flat, // the folder's own files
    Deep, // those of its folders too; links to folders are not followed
};

/// The paths as they are, but for each folder the files in it whose ending a reader knows, in order of their paths and
/// written with the folder's path before them. A folder without such files gives nothing.
QStringList articlesIn(const QStringList& paths, Depth depth);

} // namespace dateline
