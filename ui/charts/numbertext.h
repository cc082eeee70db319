// Number text: a value as a newspaper prints it: 17.8bn, 89,000, −12%, over 300, 5–7m; in the language of the window,
// whatever the machine.
#pragma once

#include "app/figures/figure.h"

#include <QString>

#include <optional>

namespace dateline {

enum class Scale { Short, Words }; // 17.8bn or 17.8 billion

struct Amount {
    double value = 0;
    std::optional<double> low; // of a range; one may be missing
    std::optional<double> high;
    Qualifier qualifier = Qualifier::Exact;
    QString unit; // as Figure::unit; only percent is written at the number
    bool change = false; // with its sign
    bool derived = false; // rounded to three digits
    double like = 0; // a number whose magnitude it is written in; 0: its own
    QString sign; // of a currency, before the digits; a code of letters stands apart
};

/// Lossless up to twelve digits; from a million on in m, bn, tn unless that takes more than three decimals. In the
/// magnitude of `like` if there is one: 0.5m beside 1m.
QString numberText(double value, Scale scale = Scale::Short, double like = 0);

QString amountText(const Amount& amount, Scale scale = Scale::Short);

} // namespace dateline
