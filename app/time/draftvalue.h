// TIMEX3 values of drafts that need no other date.
#pragma once

#include "app/time/draft.h"

namespace dateline {

QString absoluteValue(const Draft& draft); // its year is known; empty if its parts name nothing
QString openValue(const Draft& draft); // what can be said without a date to count from: XXXX-06-18, XXXX-WXX-5

} // namespace dateline
