// The engine without a window: command line in, JSON Lines out.
#pragma once

#include <QStringList>

#include <cstdio>

namespace dateline {

/// Exit codes: 0 all read, 2 wrong usage, 3 a file could not be read (the others were), 4 the output could not be written.
int runHeadless(const QStringList& arguments, std::FILE* out, std::FILE* err);

/// Memory that one document freed stays with the program, for the next wants as much again: pages that the system gives
/// anew are a tenth of the time. Without effect where the C library is another than glibc.
void keepFreedMemory();

} // namespace dateline
