// The order of an account's events, and what hangs on each.
#pragma once

#include "app/chronology/chronology.h"

namespace dateline {

/// Sorts the events by date, precision and place; the quotes and figures follow them, and the events list theirs anew.
void orderEvents(Account& account);

} // namespace dateline
