// Quantity: a number of a sentence with its unit, bounds and qualifier; what is left to say of it is measure and
// period.
#pragma once

#include "app/figures/figure.h"
#include "app/figures/unit.h"
#include "app/text/numeral.h"

#include <optional>
#include <vector>

namespace dateline {

struct Quantity {
    int first = 0; // tokens, with currency sign and unit
    int end = 0;
    int number = 0; // where the number itself begins and ends
    int numberEnd = 0;
    double value = 0;
    std::optional<double> low; // both set for a range; value is then of no use
    std::optional<double> high;
    Qualifier qualifier = Qualifier::Exact;
    int qualifierFirst = -1; // tokens of the qualifier in front, if any
    Unit unit;
    double scale = 1; // magnitude word of the number
    bool digits = false;
    bool vague = false; // "millions of"
    bool share = false; // "two thirds of"
    bool change = false;
    Direction direction = Direction::None;
    bool previous = false; // the level before: "from X", "X a year earlier"
    int level = -1; // of a change: index of the quantity it led to
    int leadsFrom = -1; // of a level: index of the change that led to it
    int changeWord = -1; // token of the verb or noun of change

    bool isRange() const { return low || high; }
};

/// The token right in front of a quantity and its qualifier.
inline int frontOf(const Quantity& quantity) {
    return (quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first) - 1;
}

} // namespace dateline
