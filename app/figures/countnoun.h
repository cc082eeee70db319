// The noun a number counts, found by word classes: "3,400 ships", "20 coal-fired power plants", "a 12-page report".
#pragma once

#include "app/figures/unit.h"

namespace dateline {

class CountNouns {
public:
    /// `numbers` is the mask of the table of number words: none stands inside a counted noun.
    CountNouns(const Grammar& grammar, std::uint64_t numbers)
        : m_grammar(grammar), m_prose(grammar.prose()), m_numbers(numbers) {}

    /// The noun counted behind a number, with up to two words that tell its kind; kind None if there is none. `one`:
    /// the number is 1.
    Unit counted(int at, int sentenceEnd, bool one) const;

    /// "12-page", "six-member": the word the hyphen ties to the number.
    Unit hyphened(int at, int sentenceEnd) const;

private:
    bool qualifies(int token, int at, bool nounSeen) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    std::uint64_t m_numbers;
};

} // namespace dateline
