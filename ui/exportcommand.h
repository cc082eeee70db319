// dateline export: the timeline, the charts and the figures of articles as files, without a window or a display.
#pragma once

#include <QStringList>

#include <cstdio>

namespace dateline {

/// `arguments` without the program's name and the word "export". Prints the path of every file written. Needs a
/// QGuiApplication. Exit codes: 0 all written, 2 wrong usage, 3 a file could not be read (the others were), 4 a picture
/// could not be written.
int runExport(const QStringList& arguments, std::FILE* out, std::FILE* err);

} // namespace dateline
