// The files opened last, newest first; names only, never content.
#pragma once

#include <QStringList>

namespace dateline {

QStringList recentFiles(); // paths
void rememberFiles(const QStringList& paths); // the last of them is the newest

/// The folder a file was opened from last, to begin in the next time.
QString lastFolder();

} // namespace dateline
