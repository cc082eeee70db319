#include "app/chronology/series.h"

namespace dateline {

std::vector<Series> makeSeries(const Chronology&) {
    return {};
}

} // namespace dateline
