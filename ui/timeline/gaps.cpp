#include "ui/timeline/gaps.h"

#include <cmath>
#include <cstddef>
#include <numeric>

namespace dateline {

namespace {

constexpr double smallest = 1.0 / 131'072; // days, less than a second

} // namespace

void Gaps::add(double days) {
    if (days < smallest) {
        return;
    }
    const std::size_t bucket = std::size_t(std::log2(days / smallest) * 4);
    if (bucket >= m_counts.size()) {
        m_counts.resize(bucket + 1);
    }
    ++m_counts[bucket];
}

int Gaps::atLeast(double days) const {
    const std::size_t bucket = days <= smallest ? 0 : std::size_t(std::ceil(std::log2(days / smallest) * 4));
    return bucket >= m_counts.size() ? 0 : std::accumulate(m_counts.begin() + bucket, m_counts.end(), 0);
}

} // namespace dateline
