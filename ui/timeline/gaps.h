// Gaps: how far apart the events of a lane lie, counted by size.
#pragma once

#include <vector>

namespace dateline {

/// Gaps between neighbouring days with events: they tell into how many groups the events fall at a given distance.
class Gaps {
public:
    void add(double days);
    int atLeast(double days) const;

private:
    std::vector<int> m_counts; // by quarter octaves
};

} // namespace dateline
