#include "ui/timeline/viewhistory.h"

namespace dateline {

namespace {

constexpr std::size_t longest = 100;

std::optional<Timescale> move(std::vector<Timescale>& from, std::vector<Timescale>& to, const Timescale& current) {
    if (from.empty()) {
        return {};
    }
    to.push_back(current);
    const Timescale found = from.back();
    from.pop_back();
    return found;
}

} // namespace

void ViewHistory::leave(const Timescale& current) {
    if (!m_past.empty() && m_past.back() == current) {
        return;
    }
    m_past.push_back(current);
    if (m_past.size() > longest) {
        m_past.erase(m_past.begin());
    }
    m_future.clear();
}

std::optional<Timescale> ViewHistory::back(const Timescale& current) {
    return move(m_past, m_future, current);
}

std::optional<Timescale> ViewHistory::forward(const Timescale& current) {
    return move(m_future, m_past, current);
}

void ViewHistory::clear() {
    m_past.clear();
    m_future.clear();
}

} // namespace dateline
