#include "app/chronology/chronology.h"

#include "app/chronology/conflicts.h"
#include "app/chronology/samehappening.h"

#include <algorithm>
#include <tuple>

namespace dateline {

Chronology makeChronology(std::vector<Account> accounts) {
    Chronology chronology;
    chronology.accounts = std::move(accounts);
    chronology.tellings = sameHappenings(chronology.accounts);
    const auto order = [&](const EventRef& ref) {
        const Event& event = chronology.event(ref);
        return std::tuple(event.period.from, event.precision);
    };
    const auto lead = [&](const std::vector<EventRef>& tellings) {
        return *std::ranges::min_element(tellings, {}, [&](EventRef ref) {
            const Event& event = chronology.event(ref);
            return std::pair(event.datedBy != DatedBy::Reader, event.precision);
        });
    };
    std::ranges::stable_sort(chronology.tellings, {}, [&](const auto& tellings) { return order(lead(tellings)); });
    std::ranges::transform(chronology.tellings, std::back_inserter(chronology.events), lead);
    chronology.conflicts = findConflicts(chronology);
    return chronology;
}

} // namespace dateline
