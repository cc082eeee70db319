// Calendar: TIMEX3 values of calendar units, and the days of holidays.
#pragma once

#include "app/time/timex.h"

namespace dateline::calendar {

QString yearValue(int year); // 2021; BC0044 for -44; XXXX for 0
QString monthValue(int year, int month); // 2021-06
QString dayValue(Day day); // 2021-06-18
QString weekValue(Day day); // 2021-W24
QString weekendValue(Day day); // 2021-W24-WE
QString quarterValue(int year, int quarter); // 2021-Q2
QString halfValue(int year, int half); // 2021-H1
QString seasonValue(int year, int season); // 1: spring
QString decadeValue(int year); // 198; BC048 for -480
QString centuryValue(int year);

int yearOf(Day day); // 0 is 1 BC
int toldYear(int year); // as people count and the values here want it: -1 is 1 BC
int monthOf(Day day);
int dayOf(Day day);
int quarterOf(Day day);
int isoWeekday(Day day); // 1: Monday
bool isSafeYear(int year); // far enough from the edges of std::chrono for any step
Day addMonths(Day day, int months); // the last day of a shorter month

/// The day of a holiday in a year; `rule` as in the lexicon: "12-25", "11.4.4", "05.-1.1", "E+1", "O-2", "11.4.4+1".
std::optional<Day> holiday(QStringView rule, int year);
std::optional<Day> nthWeekday(int year, int month, int nth, int weekday); // nth -1: the last

} // namespace dateline::calendar
