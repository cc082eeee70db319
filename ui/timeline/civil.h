// Civil days: the proleptic Gregorian calendar over any year, by day numbers since 1970-01-01; year 0 is 1 BCE.
#pragma once

#include <QtGlobal>

namespace dateline {

struct CivilDate {
    qint64 year = 1970;
    int month = 1;
    int day = 1;

    bool operator==(const CivilDate&) const = default;
};

CivilDate civilOf(qint64 day);
qint64 dayOf(const CivilDate& date); // the month may lie outside 1 to 12: 13 is January of the next year

} // namespace dateline
