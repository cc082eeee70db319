#include "app/chronology/order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline {

void orderEvents(Account& account) {
    std::vector<Event>& events = account.events;
    const auto rank = [](const Event& event) {
        return std::tuple(event.period.from, event.precision, event.spans.empty() ? Span() : event.spans.front());
    };
    std::vector<int> order(events.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return rank(events[a]) < rank(events[b]); });
    std::vector<int> place(events.size());
    std::vector<Event> sorted;
    sorted.reserve(events.size());
    for (int i = 0; i < int(order.size()); ++i) {
        place[order[i]] = i;
        sorted.push_back(std::move(events[order[i]]));
        sorted.back().quotes.clear();
        sorted.back().figures.clear();
    }
    events = std::move(sorted);
    for (int i = 0; i < int(account.quotes.size()); ++i) {
        if (int& event = account.quotes[i].event; event >= 0) {
            event = place[event];
            events[event].quotes.push_back(i);
        }
    }
    for (int i = 0; i < int(account.figures.size()); ++i) {
        if (int& event = account.figures[i].event; event >= 0) {
            event = place[event];
            events[event].figures.push_back(i);
        }
    }
}

} // namespace dateline
