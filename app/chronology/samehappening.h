// Same happening: which events of several articles tell of one thing.
#pragma once

#include "app/chronology/chronology.h"

#include <vector>

namespace dateline {

/// The events of all accounts in groups, one for each happening; a group has at most one event of an account, in the
/// order of the accounts. Two events are one happening when their days agree (or one names the month of the other's
/// day), half the title of one is told by the words of the other, and the people their titles name are not all others.
/// The same accounts give the same groups.
std::vector<std::vector<EventRef>> sameHappenings(const std::vector<Account>& accounts);

} // namespace dateline
