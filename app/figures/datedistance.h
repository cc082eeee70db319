// How far a date of a sentence lies from a quantity: tokens, and what else speaks against its being the quantity's.
#pragma once

#include "app/figures/grammar.h"
#include "app/figures/quantity.h"

#include <vector>

namespace dateline {

struct PlacedDate {
    int first = 0; // tokens
    int end = 0;
    int index = 0; // into the dates
};

class DateDistance {
public:
    static constexpr int none = 1000; // from here on: the date is not the quantity's, whatever else there is
    static constexpr int other = 12; // the date belongs to something else, unless nothing nearer is found

    /// The quantities are the sentence's, in order; kept by reference.
    DateDistance(const Grammar& grammar, const Sentence& sentence, const std::vector<Quantity>& quantities)
        : m_grammar(grammar), m_sentence(sentence), m_quantities(quantities) {}

    int operator()(const Quantity& quantity, const PlacedDate& date) const; // in tokens; `none` or more: not its date

private:
    const Quantity* before(const PlacedDate& date) const;
    bool isEarlierLevels(const PlacedDate& date) const;
    bool isComparison(const PlacedDate& date) const;
    bool opensClause(const PlacedDate& date) const;
    bool endsAside(const PlacedDate& date) const;
    bool isBracketed(const PlacedDate& date) const;
    bool bracketedApart(const PlacedDate& date, int from, int to, bool behind) const;
    int lead(const PlacedDate& date) const;

    const Grammar& m_grammar;
    const Sentence& m_sentence;
    const std::vector<Quantity>& m_quantities;
};

} // namespace dateline
