#include "app/chronology/conflicts.h"

#include "app/chronology/figureconflicts.h"
#include "app/chronology/quoteconflicts.h"

#include <algorithm>
#include <tuple>

namespace dateline {

std::vector<Conflict> findConflicts(const Chronology& chronology) {
    if (chronology.accounts.size() < 2) {
        return {};
    }
    std::vector<Conflict> found = figureConflicts(chronology);
    const std::vector<Conflict> quotes = quoteConflicts(chronology);
    found.insert(found.end(), quotes.begin(), quotes.end());
    std::ranges::sort(found, [](const Conflict& a, const Conflict& b) {
        return std::tie(a.event, a.kind, a.first, a.second) < std::tie(b.event, b.kind, b.first, b.second);
    });
    return found;
}

} // namespace dateline
