// Lengths of time as TIMEX3 writes them: P2Y6M, PT90M, PXW.
#pragma once

#include "app/time/timex.h"

namespace dateline {

struct Length {
    int amount = 0;
    Grain unit = Grain::None;
};

/// A unit as a number of smaller ones, in which its halves and quarters are counted; no parts: it has none.
struct Split {
    Grain smaller = Grain::None;
    int parts = 0;
};
Split splitOf(Grain unit);

/// P2Y6M for two and a half years, P25Y for a quarter of a century; P2.3Y for shares that have no unit below.
QString lengthValue(double amount, Grain unit);

QString vagueLength(Grain unit); // PXY: some years

/// A length of one whole number and one unit (P3D, PT20M); nothing for any other.
std::optional<Length> wholeLength(QStringView value);

/// PT1H and PT30M are PT1H30M, P1Y and P6M are P1Y6M; empty unless the second unit is the smaller one.
QString addedLength(QStringView longer, QStringView shorter);

} // namespace dateline
