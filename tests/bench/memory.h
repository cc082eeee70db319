// The most memory this process has held so far.
#pragma once

#include <sys/resource.h>

namespace dateline {

inline double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024; // kilobytes, on Linux
}

} // namespace dateline
