#include "ui/timeline/gaps.h"

#include <cmath>
#include <cstddef>
#include <numeric>

namespace dateline {

void Gaps::add(int days) {
    if (days <= 0) {
        return;
    }
    const std::size_t bucket = std::size_t(std::log2(double(days)) * 4);
    if (bucket >= m_counts.size()) {
        m_counts.resize(bucket + 1);
    }
    ++m_counts[bucket];
}

int Gaps::atLeast(double days) const {
    const std::size_t bucket = days <= 1 ? 0 : std::size_t(std::ceil(std::log2(days) * 4));
    return bucket >= m_counts.size() ? 0 : std::accumulate(m_counts.begin() + bucket, m_counts.end(), 0);
}

} // namespace dateline
