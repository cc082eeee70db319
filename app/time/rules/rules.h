// The rule tables, one a file; times.cpp lists those in use.
#pragma once

#include "app/time/rule.h"

namespace dateline {

extern const RuleTable absoluteRules; // "June 18, 2020", "18 June", ISO, the 1990s, 44 BC, Easter
extern const RuleTable relativeRules; // yesterday, next month, the same year
extern const RuleTable distanceRules; // three weeks ago, a year or so later, the year-ago quarter
extern const RuleTable weekdayRules; // Friday, last Tuesday, the first Monday of May
extern const RuleTable nthRules; // the last week of March, the first Monday of next month, week 24 of 2021
extern const RuleTable quarterRules; // Q3 2020, the first half, fiscal 2021, last summer
extern const RuleTable clockRules; // 10:35 a.m. EST, this morning, Friday night
extern const RuleTable durationRules; // three years, the past two weeks, daily, every Monday
extern const RuleTable vagueRules; // now, recently, the future

/// A calendar draft of the finest part that is set.
Draft calendar(int year, int month = 0, int day = 0);

/// "last" -1, "this" 0, "next" 1 of a unit, with the base that the word implies.
Draft unitStep(Grain unit, const Lexeme& word);

/// "a quarter of a century", "three quarters of an hour": which share of the unit; 0: none
double quarterOf(const Lexeme& count, const Lexeme& quarter, const Lexeme& unit);
bool isQuarterCentury(const Lexeme& quarter, const Lexeme& century);
/// an hour and a quarter
bool isAndQuarter(const Lexeme& unit, const Lexeme& quarter);

/// "or so", behind a number and its unit
bool isOrSo(const Lexeme& word);

} // namespace dateline
