// How the program without a window holds its memory.
#pragma once

namespace dateline {

/// To be called once, by the main thread before there are others. Memory that one document freed stays with the program,
/// for the next wants as much again: pages that the system gives anew are a tenth of the time. And the heap lies in large
/// pages where the system has them: of a text of a megabyte that is a quarter of the time. Without effect where the C
/// library is another than glibc.
void keepFreedMemory();

} // namespace dateline
