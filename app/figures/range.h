// Ranges: two numbers that are the ends of one quantity, and those that are two levels of a change.
#pragma once

#include "app/figures/quantity.h"

namespace dateline {

class Ranges {
public:
    Ranges(const Grammar& grammar, const Lexicon& lexicon);

    /// Whether "from" leads to a number behind `before`, perhaps with a word between: "from about 14 to 24".
    bool isFrom(int before) const;

    /// Whether words of rise and fall lead to "by", "from" or the number behind `before`.
    bool isChange(int before, const Sentence& sentence) const;

    /// Whether two quantities can be the ends of one. `between`: the word stands in front; `dash`, `either`: what joins
    /// them.
    bool fitsRange(const Quantity& left, const Quantity& right, bool between, bool dash, bool either) const;

    /// Makes `left` the range of both.
    static void makeRange(Quantity& left, const Quantity& right);

private:
    const Grammar& m_grammar;
    const Prose& m_prose;
    const PhraseTable& m_changes;
};

} // namespace dateline
