// Guard words: what the words beside an expression say about it: "his" forties, flight 1998, 1950 kilograms.
#pragma once

#include "app/text/lexicon.h"

namespace dateline {

struct Language;

/// The table "guardwords" and the names of units and currencies.
class GuardWords {
public:
    explicit GuardWords(const Language& language);

    /// Whether the table gives the word this role; nullptr has none.
    bool are(const Token* token, QStringView role) const;
    /// Whether the name of a unit or a currency stands at tokens[at]: metres, kilograms, crowns.
    bool isMeasure(std::span<const Token> tokens, int at) const;

private:
    const PhraseTable& m_words;
    const PhraseTable& m_units;
    const PhraseTable& m_currencies;
};

} // namespace dateline
