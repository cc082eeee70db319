// Dates as people write them: "20 Apr 2021", "5–7 Sep 2017", "late 2020", "the 1990s", "about 10 Apr 2020".
#pragma once

#include "app/model/datewords.h"
#include "app/time/timex.h"

#include <QString>

namespace dateline {

enum class DateStyle { Short, Long }; // "20 Apr 2021", "20 April 2021"
enum class DateOrder { DayFirst, MonthFirst, YearFirst }; // "20 Apr 2021", "Apr 20, 2021", "2021-04-20"

/// DayFirst is the order of the language itself.
QString dateText(Period period, Grain grain, Mod mod, DateStyle style = DateStyle::Short,
    DateOrder order = DateOrder::DayFirst, const DateWords& words = englishDates());

/// The coarsest of day, month, quarter, half and year that the period fills exactly; for dates that come without a grain.
Grain grainOf(Period period);

} // namespace dateline
