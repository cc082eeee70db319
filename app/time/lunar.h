// Lunar calendars: the days of holidays that follow the moon.
#pragma once

#include "app/time/timex.h"

namespace dateline::lunar {

/// The first day of the Hebrew year that begins in a Gregorian year: Rosh Hashanah.
Day roshHashanah(int year);

/// The first day of Hanukkah, 25 Kislev, within a Gregorian year.
Day hanukkah(int year);

/// The first day in a Gregorian year that is this day of the tabular Islamic calendar; what is seen of the moon may move
/// it by a day.
Day islamicDay(int year, int month, int dayOfMonth);

/// The first day of the Chinese year: the second new moon behind the winter solstice, in the time of Beijing.
Day chineseNewYear(int year);

} // namespace dateline::lunar
