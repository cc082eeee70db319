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
    std::optional<Single> single(int token, int sentenceEnd) const;
    std::optional<Quantity> at(int token, const Sentence& sentence, const std::vector<bool>& taken) const;
    void moneyBehind(Quantity& quantity, int sentenceEnd) const;
    void moneyMagnitude(Quantity& quantity, int sentenceEnd) const;
    void addUnit(Quantity& quantity, int sentenceEnd) const;
    void widen(Quantity& quantity, int& at, int sentenceEnd) const;
    int overDeterminers(int token, int sentenceEnd) const;
    bool addRange(Quantity& left, const Sentence& sentence, const std::vector<bool>& taken) const;
    bool isFrom(int before) const;
    bool fitsRange(const Quantity& left, const Quantity& right, bool between, bool dash, bool either) const;
    static double scaledLeft(const Quantity& left, const Quantity& right);
    static void makeRange(Quantity& left, const Quantity& right);
    void addQualifier(Quantity& quantity, const Sentence& sentence) const;
    bool qualifierEndingAt(Quantity& quantity, int end, const Sentence& sentence) const;
    static void setQualifier(Quantity& quantity, QStringView value);

    const Grammar& m_grammar;
    const Prose& m_prose;
    const UnitReader& m_units;
    const PhraseTable& m_approximators;
    NumeralReader m_numerals;
    std::uint64_t m_heads; // tables whose words may begin a quantity
};

} // namespace dateline
