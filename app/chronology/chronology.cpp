#include "app/chronology/chronology.h"

#include <algorithm>

namespace dateline {

Chronology makeChronology(std::vector<Account> accounts) {
    Chronology chronology{std::move(accounts), {}};
    for (int a = 0; a < int(chronology.accounts.size()); ++a) {
        for (int e = 0; e < int(chronology.accounts[a].events.size()); ++e) {
            chronology.events.push_back({a, e});
        }
    }
    std::ranges::stable_sort(chronology.events, [&](EventRef a, EventRef b) {
        const Event& left = chronology.event(a);
        const Event& right = chronology.event(b);
        return std::tie(left.period.from, left.precision) < std::tie(right.period.from, right.precision);
    });
    return chronology;
}

} // namespace dateline
