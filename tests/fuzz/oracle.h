// What a fuzz target does when a promise is broken: says which, and stops so that the fuzzer keeps the input.
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace dateline {

inline void demand(bool holds, const char* promise) {
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", promise);
        std::abort();
    }
}

/// For checks that return what they found, or an empty text.
inline void demandNothing(const QString& breach) {
    demand(breach.isEmpty(), breach.toUtf8().constData());
}

} // namespace dateline
