// Measure: what a quantity is of, in the article's words: the noun phrase beside it, or the subject of its clause.
#pragma once

#include "app/figures/clause.h"

#include <QString>

#include <vector>

namespace dateline {

/// Finds measures sentence by sentence, in order: the subject of one sentence stands for the pronouns of the next.
class MeasureFinder {
public:
    /// `dates` marks tokens of dates.
    MeasureFinder(const Grammar& grammar, const std::vector<bool>& dates);

    /// The measure of every quantity of the sentence; empty where nothing tells.
    std::vector<QString> measures(const Sentence& sentence, const std::vector<Quantity>& quantities);

private:
    /// A phrase, and the subject it belongs to if it is not that itself: "storage, the base model".
    struct Measured {
        Phrase phrase;
        Phrase subject;
    };

    Measured measureOf(const std::vector<Quantity>& quantities, int index, const std::vector<Measured>& before);
    Phrase beside(const Quantity& quantity) const;
    bool isConversion(const Quantity& previous, const Quantity& quantity) const;
    Phrase behindOf(const Quantity& quantity) const;
    Phrase modified(const Quantity& quantity) const;
    Phrase paidFor(const Quantity& quantity) const;
    Phrase beforeOf(const Quantity& quantity) const;
    Phrase struck(const Quantity& quantity) const;
    Phrase counted(const Quantity& quantity) const;
    Phrase changedObject(const Quantity& quantity) const;
    Phrase changedThing(const Quantity& quantity) const;
    Phrase inFront(const Quantity& quantity) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    Clauses m_clauses;
    Phrase m_topic; // the last subject that was no pronoun
};

} // namespace dateline
