// Guard: refuses what only looks like a time expression: ages, names, scores, amounts, ordinary words.
#pragma once

#include "app/time/compose.h"
#include "app/time/guardwords.h"

namespace dateline {

class Guard {
public:
    Guard(const Prose& prose, std::span<const Lexeme> lexemes, const GuardWords& words)
        : m_prose(prose), m_lexemes(lexemes), m_words(words) {}

    bool accepts(const Piece& piece) const; // false: it is no time expression
    /// Whether digits beside it go on in it; `floor` and `ceiling` are where the pieces around it end and begin
    /// (tokens).
    bool isPartOfCode(const Piece& piece, int floor, int ceiling) const;

private:
    bool leadsDate(const Token* token) const;
    bool followsDay(const Token* token) const;
    const Token* before(const Piece& piece) const;
    const Token* after(const Piece& piece) const;
    bool isPartOfWord(const Piece& piece) const;
    bool isAge(const Piece& piece) const;
    bool isAlone(const Piece& piece) const;
    bool isName(const Piece& piece) const;
    bool isAdjective(const Piece& piece) const;
    bool isTitleWord(const Piece& piece) const;
    bool isMasthead(const Piece& piece) const;
    bool isSurname(const Piece& piece) const;
    bool isAttributiveMonth(const Piece& piece) const;
    bool isTemperature(const Piece& piece) const;
    bool isAbbreviatedName(const Piece& piece) const;
    bool isSomebodysDay(const Piece& piece) const;
    bool isEarlyHours(const Piece& piece) const;
    bool isAmount(const Piece& piece) const;
    bool acceptsWeak(const Piece& piece) const;
    bool isAdvertisement(const Piece& piece) const;
    bool isLabel(const Piece& piece) const;
    bool isRoughCount(const Piece& piece) const;
    bool countsBehind(int token) const;
    bool isSum(const Piece& piece) const;
    bool isAddress(const Piece& piece) const;
    bool isFirstOfCompound(const Piece& piece) const;
    bool isSign(int token, char16_t sign) const;
    bool isLongNumber(int token) const;
    bool acceptsDay(const Piece& piece) const;
    bool acceptsYear(const Piece& piece) const;
    bool acceptsMonth(const Piece& piece) const;
    bool acceptsSeason(const Piece& piece) const;

    const Prose& m_prose;
    std::span<const Lexeme> m_lexemes;
    const GuardWords& m_words;
};

} // namespace dateline
