#include "ui/timeline/civil.h"

namespace dateline {

namespace {

constexpr qint64 daysPerEra = 146'097; // 400 years
constexpr qint64 epoch = 719'468; // 1970-01-01 counted from 0000-03-01

qint64 floorDiv(qint64 a, qint64 b) {
    return a / b - (a % b < 0);
}

} // namespace

CivilDate civilOf(qint64 day) {
    const qint64 shifted = day + epoch;
    const qint64 era = floorDiv(shifted, daysPerEra);
    const qint64 dayOfEra = shifted - era * daysPerEra;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100); // from 1 March
    const int month = int((5 * dayOfYear + 2) / 153);
    const int dayOfMonth = int(dayOfYear - (153 * month + 2) / 5 + 1);
    const qint64 year = yearOfEra + era * 400 + (month >= 10);
    return {year, month < 10 ? month + 3 : month - 9, dayOfMonth};
}

qint64 dayOf(const CivilDate& date) {
    const qint64 months = date.year * 12 + date.month - 1 - 2; // years begin in March
    const qint64 year = floorDiv(months, 12);
    const qint64 month = months - year * 12;
    const qint64 era = floorDiv(year, 400);
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * month + 2) / 5 + date.day - 1;
    return era * daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - epoch;
}

} // namespace dateline
