// Unit text: a unit as a reader wants to see it: US dollars for USD, percentage points, tonnes.
#pragma once

#include <QString>

namespace dateline {

/// `unit` as Figure::unit. Currencies by their CLDR plural name in English, everything else as it is.
QString unitText(const QString& unit);

/// The sign of a currency as English newspapers print it: $, CN¥; empty for other units.
QString currencySign(const QString& unit);

} // namespace dateline
