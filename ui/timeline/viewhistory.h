// ViewHistory: the views one zoomed away from, so that back and forward work as in a browser.
#pragma once

#include "ui/timeline/timescale.h"

#include <optional>
#include <vector>

namespace dateline {

class ViewHistory {
public:
    void leave(const Timescale& current); // a new view will be chosen
    std::optional<Timescale> back(const Timescale& current);
    std::optional<Timescale> forward(const Timescale& current);
    bool canGoBack() const { return !m_past.empty(); }
    bool canGoForward() const { return !m_future.empty(); }
    void clear();

private:
    std::vector<Timescale> m_past;
    std::vector<Timescale> m_future;
};

} // namespace dateline
