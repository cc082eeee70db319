// TIMEX3 values of drafts that need no other date.
#pragma once

#include "app/time/draft.h"

namespace dateline {

QString absoluteValue(const Draft& draft); // its year is known; empty if its parts name nothing
QString openValue(const Draft& draft); // what can be said without a date to count from: XXXX-06-18, XXXX-WXX-5

QString holidayValue(const Draft& draft, Day day); // the day itself, or the week or weekend it is in

/// Two days after Easter: the value moved, in the coarser of its own grain and that of the distance.
QString shiftedValue(const Draft& draft, const QString& value);

/// The seconds of its day, of a value with a clock time (2021-06-18T16:50, T16:50).
std::optional<int> secondsOf(QStringView value);

} // namespace dateline
