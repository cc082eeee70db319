// Measure: what a quantity is of, in the article's words: the noun phrase beside it, or the subject of its clause.
#pragma once

#include "app/figures/beside.h"
#include "app/figures/clause.h"

#include <QString>

#include <vector>

namespace dateline {

/// Finds measures sentence by sentence, in order: the subject of one sentence stands for the pronouns of the next.
class MeasureFinder {
public:
    /// `dates` marks tokens of dates.
    MeasureFinder(const Grammar& grammar, const std::vector<bool>& dates);
    MeasureFinder(const MeasureFinder&) = delete; // its parts point at each other
    MeasureFinder& operator=(const MeasureFinder&) = delete;

    /// The measure of every quantity of the sentence; empty where nothing tells.
    std::vector<QString> measures(const Sentence& sentence, const std::vector<Quantity>& quantities);

private:
    /// A phrase, and the subject it belongs to if it is not that itself: "storage, the base model".
    struct Measured {
        Phrase phrase;
        Phrase subject;
        Phrase lead; // adjectives of the phrase that stand before the number
    };

    Measured measureOf(const std::vector<Quantity>& quantities, int index, const std::vector<Measured>& before);
    Phrase gapped(const Quantity& previous, const Quantity& quantity) const;
    bool isConversion(const Quantity& previous, const Quantity& quantity) const;
    bool repeats(const std::vector<Quantity>& quantities, int index) const;
    bool meansCounted(const Quantity& quantity) const;
    bool isOccasion(const Quantity& quantity) const;

    const Grammar& m_grammar;
    NounPhrases m_phrases;
    Clauses m_clauses;
    Beside m_beside;
    Phrase m_topic; // the last subject that was no pronoun
    Measured m_counted; // the measure of the last count in digits
    QString m_countedUnit;
};

} // namespace dateline
