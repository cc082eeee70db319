// Unit: what a number counts or measures: a currency (ISO 4217), percent, points, a unit of measurement, or a counted
// noun.
#pragma once

#include "app/figures/grammar.h"
#include "app/text/span.h"

#include <QString>

namespace dateline {

enum class UnitKind { None, Money, Subunit, Percent, Points, Measure, Temperature, Time, Age, Count };

struct Unit {
    QString name; // "USD", "percent", "tonnes", "barrels per day", "journeys"
    UnitKind kind = UnitKind::None;
    int first = -1; // tokens as written; -1: carried over from elsewhere
    int end = -1;
    double scale = 1; // of codes that hold a magnitude: MUSD

    explicit operator bool() const { return kind != UnitKind::None; }
    bool operator==(const Unit&) const = default;
};

/// Reads units before and behind numbers.
class UnitReader {
public:
    UnitReader(const Grammar& grammar, const Lexicon& lexicon);

    /// A currency sign or code that may stand before a number, at tokens[at].
    Unit before(int at) const;

    /// The unit behind a number that ends at `at`. `one`: the number is 1 and may count a singular noun.
    Unit after(int at, int sentenceEnd, bool one) const;

    /// The counted noun behind a number, with its modifiers; kind None if there is none.
    Unit counted(int at, int sentenceEnd, bool one) const;

    /// The unit with what it is for, if that follows: "barrels per day", "USD per share".
    Unit withRate(Unit unit, int sentenceEnd) const;

    /// Whether an amount of "pounds" is money in this text.
    bool poundsAreMoney() const { return m_sterling; }

private:
    Unit currencyBehind(int at) const;
    Unit penceBehind(int at) const;
    Unit behindSpacedHyphen(int at, int sentenceEnd) const;
    int overBracket(int at, int sentenceEnd) const;
    Unit primeBehind(int at) const;
    bool isArticle(int at, int length) const;
    Unit inchesBehind(int at) const;
    Unit measureBehind(int at) const;
    int rateNoun(int at, int sentenceEnd) const;
    bool isRateWord(int at) const;
    QString dollarOf(const LexiconEntry& entry) const;
    bool followsDigits(int at) const;
    bool vulgar(int at) const;
    bool standsBehindNumber(int at) const;
    bool isWeather(int at, bool fahrenheit) const;
    bool symbolFits(int at, const LexiconEntry& entry, int length) const;
    QString named(int first, int end) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    const PhraseTable& m_currencies;
    const PhraseTable& m_units;
    std::uint64_t m_numbers; // the table of number words: none stands inside a counted noun
    QString m_dollar = QStringLiteral("USD");
    QString m_yen = QStringLiteral("JPY");
    bool m_sterling = false;
};

} // namespace dateline
