#include "app/time/lunar.h"

#include <array>
#include <cmath>
#include <numbers>

namespace dateline::lunar {

using std::chrono::days;

namespace {

/// Day 1 is January 1 of the year 1 (Reingold and Dershowitz, Calendrical Calculations).
Day fromFixed(int fixed) {
    return day(1, 1, 1) + days(fixed - 1);
}

/// Days from the Hebrew epoch to the new moon of Tishri, moved off the weekdays that no year begins on.
int elapsedDays(int hebrewYear) {
    const int months = (235 * hebrewYear - 234) / 19;
    const long long parts = 12'084 + 13'753LL * months;
    const int day = 29 * months + int(parts / 25'920);
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

int hebrewNewYear(int hebrewYear) {
    constexpr int epoch = -1'373'427;
    const int before = elapsedDays(hebrewYear - 1);
    const int here = elapsedDays(hebrewYear);
    const int behind = elapsedDays(hebrewYear + 1);
    const int put = behind - here == 356 ? 2 : here - before == 382 ? 1 : 0; // no year is that long or short
    return epoch + here + put;
}

constexpr int hebrewAhead = 3761; // of the Hebrew year that begins in a Gregorian year

int islamicFixed(int islamicYear, int month, int dayOfMonth) {
    constexpr int epoch = 227'015;
    return epoch - 1 + dayOfMonth + 29 * (month - 1) + (6 * month - 1) / 11 + (islamicYear - 1) * 354
        + (3 + 11 * islamicYear) / 30;
}

double sine(double degrees) {
    return std::sin(degrees * std::numbers::pi / 180);
}

constexpr double beijing = 8.0 / 24; // ahead of universal time

/// The day in Beijing of a moment told in Julian days.
Day beijingDay(double julian) {
    constexpr double julianOfUnix = 2'440'587.5;
    return Day(days(int(std::floor(julian + beijing - julianOfUnix))));
}

/// The kth new moon behind January 6, 2000, by its largest terms: right to some minutes (Meeus, Astronomical Algorithms,
/// chapter 49).
double newMoon(int k) {
    struct Term {
        double amount;
        int sun;
        int moon;
        int latitude;
    };
    static constexpr std::array<Term, 12> terms{{{-0.40720, 0, 1, 0}, {0.17241, 1, 0, 0}, {0.01608, 0, 2, 0},
        {0.01039, 0, 0, 2}, {0.00739, -1, 1, 0}, {-0.00514, 1, 1, 0}, {0.00208, 2, 0, 0}, {-0.00111, 0, 1, -2},
        {-0.00057, 0, 1, 2}, {0.00056, 1, 2, 0}, {-0.00042, 0, 3, 0}, {0.00042, 1, 0, 2}}};
    const double centuries = k / 1236.85;
    const double sun = 2.5534 + 29.10535670 * k;
    const double moon = 201.5643 + 385.81693528 * k;
    const double latitude = 160.7108 + 390.67050284 * k;
    double julian = 2'451'550.09766 + 29.530588861 * k + 0.00015437 * centuries * centuries;
    for (const Term& term : terms) {
        julian += term.amount * sine(term.sun * sun + term.moon * moon + term.latitude * latitude);
    }
    return julian;
}

/// The winter solstice of a year, right to a quarter of an hour (Meeus, chapter 27).
double winterSolstice(int year) {
    const double y = (year - 2000) / 1000.0;
    return 2'451'900.05952 + 365'242.74049 * y - 0.06223 * y * y;
}

} // namespace

Day roshHashanah(int year) {
    return fromFixed(hebrewNewYear(year + hebrewAhead));
}

Day hanukkah(int year) {
    const int begin = hebrewNewYear(year + hebrewAhead);
    const int length = hebrewNewYear(year + hebrewAhead + 1) - begin;
    const bool longAutumn = length % 10 == 5; // Heshvan has 30 days
    return fromFixed(begin + (longAutumn ? 84 : 83));
}

Day islamicDay(int year, int month, int dayOfMonth) {
    const Day first = day(year, 1, 1);
    int islamicYear = int((year - 622) * 1.0307) - 1;
    while (fromFixed(islamicFixed(islamicYear, month, dayOfMonth)) < first) {
        ++islamicYear;
    }
    return fromFixed(islamicFixed(islamicYear, month, dayOfMonth));
}

Day chineseNewYear(int year) {
    const Day solstice = beijingDay(winterSolstice(year - 1));
    int k = int((year - 1 + 0.93 - 2000) * 12.3685) - 1;
    while (beijingDay(newMoon(k)) <= solstice) {
        ++k;
    }
    const Day second = beijingDay(newMoon(k + 1));
    return second < day(year, 1, 21) ? beijingDay(newMoon(k + 2)) : second; // a leap month in between
}

} // namespace dateline::lunar
