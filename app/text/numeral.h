// Numeral: a cardinal number or a share, in digits or words, with its exact value: "17.8 billion" "three" "two thirds"
// "1,2 Mio."
#pragma once

#include "app/text/token.h"

#include <optional>
#include <span>

namespace dateline {

class PhraseTable;

struct Numeral {
    double value = 0;
    int tokens = 0; // how many it takes
    bool digits = false; // some of it is in digits
    bool whole = false; // digits alone, no mark in them: "2021"
    bool share = false; // a fraction below one: "two thirds", "1/4", "half"
    bool article = false; // begins with a, an: "a hundred", "a third"
    bool vague = false; // a plural magnitude with no number: "millions"; value is one of it
    double scale = 1; // the magnitude word it ends in ("billion"), or 1

    bool operator==(const Numeral&) const = default;
};

/// Reads numbers with the words of the lexicon table "numerals" (value; note: zero, unit, teen, ten, hundred, scale,
/// dozen, part, half, suffix, money). Suffixes ("5k", "3M") count when glued to digits, those marked money ("$5m") only
/// if `money` is set. Linear: looks no further than the number goes.
class NumeralReader {
public:
    NumeralReader(QStringView text, std::span<const Token> tokens, const PhraseTable& words)
        : m_text(text), m_tokens(tokens), m_words(words) {}

    /// The longest number that begins at tokens[at], or nothing.
    std::optional<Numeral> at(int at, bool money = false) const;

private:
    QStringView m_text;
    std::span<const Token> m_tokens;
    const PhraseTable& m_words;
};

} // namespace dateline
