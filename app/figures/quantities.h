// Finds the quantities of a sentence: numbers with units, ranges, bounds, and none of the numbers that only name.
#pragma once

#include "app/figures/range.h"

namespace dateline {

/// Finds the numbers of a sentence that are quantities, and joins ranges, subunits and carried units.
class QuantityFinder {
public:
    QuantityFinder(const Grammar& grammar, const UnitReader& units, const Lexicon& lexicon);

    /// In order of place. `taken` marks tokens that belong to dates.
    std::vector<Quantity> find(const Sentence& sentence, const std::vector<bool>& taken) const;

private:
    struct Single {
        Quantity quantity;
        Numeral numeral;
    };

    bool mayBegin(int token) const;
    bool isMoneyBehindLetter(int number, int sentenceEnd) const;
    std::optional<Single> single(int token, int sentenceEnd) const;
    std::optional<Quantity> at(int token, const Sentence& sentence, const std::vector<bool>& taken) const;
    void overTolerance(Quantity& quantity, int sentenceEnd) const;
    void addMinus(Quantity& quantity, const Sentence& sentence) const;
    void moneyBehind(Quantity& quantity, int sentenceEnd) const;
    void moneyMagnitude(Quantity& quantity, int sentenceEnd) const;
    void addUnit(Quantity& quantity, int sentenceEnd) const;
    void widen(Quantity& quantity, int& at, int sentenceEnd) const;
    int overDeterminers(int token, int sentenceEnd) const;
    int overPossessor(int token, int sentenceEnd) const;
    bool addRange(Quantity& left, const Sentence& sentence, const std::vector<bool>& taken) const;
    bool addRatio(Quantity& part, const Sentence& sentence, const std::vector<bool>& taken) const;
    void addUnitInFront(Quantity& quantity, const Sentence& sentence) const;
    void addQualifier(Quantity& quantity, const Sentence& sentence) const;
    bool qualifierEndingAt(Quantity& quantity, int end, const Sentence& sentence) const;
    static void setQualifier(Quantity& quantity, QStringView value);

    const Grammar& m_grammar;
    const Prose& m_prose;
    const UnitReader& m_units;
    const PhraseTable& m_approximators;
    Ranges m_ranges;
    NumeralReader m_numerals;
    std::uint64_t m_heads; // tables whose words may begin a quantity
};

} // namespace dateline
