// The engine without a window: command line in, JSON Lines out.
#pragma once

#include <QStringList>

#include <cstdio>

namespace dateline {

/// Exit codes: 0 all read, 2 wrong usage, 3 a file could not be read (the others were), 4 the output could not be written.
int runHeadless(const QStringList& arguments, std::FILE* out, std::FILE* err);

} // namespace dateline
