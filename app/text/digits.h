// Digits: one number written in digits: "3,398" "12,34,567.89" "816 000" "1'000" "1,3" ".08" "2 1/2" "½" "1.3x10^6".
#pragma once

#include "app/text/token.h"

#include <optional>
#include <span>

namespace dateline {

struct DigitNumber {
    double value = 0;
    int tokens = 0; // how many it takes
    bool fraction = false; // has a common fraction ("1/4", "2 ½"): no magnitude or decimal follows
    bool whole = false; // digits alone: no mark, no fraction, no power ("2021")

    bool operator==(const DigitNumber&) const = default;
};

/// The number at tokens[at], unsigned, the longest reading; nothing for versions and dotted dates ("1.2.3").
/// `exponent` is added as a power of ten before the value is rounded, so 17.8 with 9 is exactly 17800000000.
std::optional<DigitNumber> digitsAt(QStringView text, std::span<const Token> tokens, int at, int exponent = 0);

/// The value of ½ ⅓ ¾ ...; 0 for any other character.
double vulgarFraction(QChar c);

} // namespace dateline
