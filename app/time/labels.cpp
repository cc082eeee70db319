// The part of the guard that refuses codes, addresses and the numbers of things.
#include "app/time/guard.h"

#include "app/text/utf16.h"

namespace dateline {

using namespace lex;
using namespace literals;

namespace {

constexpr int latestYear = 2100; // larger numbers of four digits count something
constexpr int latestModel = 2035; // later ones behind an acronym name a model: "RTX 2060"
constexpr int earliestChange = 1700; // smaller ones behind a verb of change are amounts: "rose from 1061 to 1128"

/// Hires, visitors: by its look a plural noun in lower case.
bool looksPlural(QStringView word) {
    return word.size() > 3 && word.endsWith(u's') && !hasEnding(word, u"ss") && word[0].isLower();
}

} // namespace

/// RUN2014, x2BC6: letters and digits that go on without a gap are a code or an address.
bool Guard::isPartOfWord(const Piece& piece) const {
    const Token& first = m_prose.tokens[m_lexemes[piece.first].begin];
    const Token* left = before(piece);
    const Token* right = after(piece);
    const bool goesOn = first.isNumber() && first.glued && left && left->isWord() && left->end == first.begin;
    const bool isCut
        = right && right->glued && right->isNumber() && m_prose.tokens[m_lexemes[piece.end - 1].end - 1].isWord();
    const bool mail = right && right->glued && isSign(int(right - m_prose.tokens.data()), u'@');
    return goesOn || isCut || mail;
}

/// 555-12-2015, 2019-02-30: a number tied on by a hyphen or a slash, and no part of another piece, makes it a code.
bool Guard::isPartOfCode(const Piece& piece, int floor, int ceiling) const {
    const int first = m_lexemes[piece.first].begin;
    const int end = m_lexemes[piece.end - 1].end;
    const auto ties = [&](int sign) {
        return (isSign(sign, u'-') || isSign(sign, u'/')) && m_prose.tokens[sign + 1].glued;
    };
    const bool goesOn = first - 2 >= floor && m_prose.tokens[first].isNumber() && m_prose.tokens[first - 2].isNumber()
        && ties(first - 1);
    const bool tied = end + 1 < ceiling && m_prose.tokens[end - 1].isNumber() && ties(end);
    const bool week = tied && end + 2 < ceiling && m_prose.tokens[end + 1].word == u"w"_w && m_prose.tokens[end + 2].glued
        && m_prose.tokens[end + 2].isNumber();
    return goesOn || week || (tied && m_prose.tokens[end + 1].isNumber());
}

/// 5 May Lane: the month of an address
bool Guard::isAddress(const Piece& piece) const {
    const Token* right = after(piece);
    return right && right->capitalised() && m_words.are(right, u"ends-address");
}

/// the quarter|-final
bool Guard::isFirstOfCompound(const Piece& piece) const {
    return piece.end < int(m_lexemes.size()) && m_lexemes[piece.end].hyphen && piece.draft.stepUnit == Grain::Quarter
        && piece.draft.step == 0;
}

/// "100 ad units": advertisements, written small.
bool Guard::isAdvertisement(const Piece& piece) const {
    const Lexeme& last = m_lexemes[piece.end - 1];
    const Token& token = m_prose.tokens[last.begin];
    return last.is(Era) && token.word == u"ad"_w && token.casing == Casing::Lower && !isAlone(piece);
}

/// Flight 1998, 1920 Main Street, 555-1998: numbers of things.
bool Guard::isLabel(const Piece& piece) const {
    const int token = m_lexemes[piece.first].begin;
    const int end = m_lexemes.back().end;
    const Token* left = before(piece);
    if (left && (m_words.are(left, u"leads-number") || (isSign(token - 1, u'-') && isLongNumber(token - 2)))) {
        return true;
    }
    if (left && left->word != u"in"_w && left->word != u"since"_w && token + 1 < end
        && m_words.are(&m_prose.tokens[token + 1], u"counted")) {
        return true; // a town of 1500 people
    }
    if (piece.draft.year > latestModel && left && left->isWord() && left->casing == Casing::Upper && left->length() > 1) {
        return true;
    }
    for (int at = token + 1; at < std::min(token + 4, end) && m_prose.tokens[at].capitalised(); ++at) {
        if (at > token + 1 && m_words.are(&m_prose.tokens[at], u"ends-address")) {
            return true;
        }
    }
    return false;
}

/// "about 1200 visitors", "About 1000 come from the north": a round number, unless a preposition makes it a year.
bool Guard::isRoughCount(const Piece& piece) const {
    const Draft& draft = piece.draft;
    if (draft.grain != Grain::Year || draft.mod != Mod::Approx || piece.end - piece.first != 2) {
        return false;
    }
    const Token* left = before(piece);
    const Token* right = after(piece);
    const bool led = left && (left->word == u"in"_w || left->word == u"since"_w);
    const bool round = draft.year % 100 == 0; // "about 1990 prices rose" tells a year
    if (!right || !right->isWord() || led || !round) {
        return false;
    }
    return looksPlural(m_prose.word(m_lexemes[piece.end - 1].end)) || (!left && draft.year < 1500);
}

/// "|voters", "|registered voters"
bool Guard::countsBehind(int token) const {
    const int last = std::min(token + 2, m_lexemes.back().end);
    for (int i = token; i < last && m_prose.tokens[i].isWord(); ++i) {
        if (looksPlural(m_prose.word(i))) {
            return true;
        }
    }
    return false;
}

/// "2000 - 2500 calories", "an average of 1500", "by 1040 GMT": amounts and hours that look like years.
bool Guard::isSum(const Piece& piece) const {
    const int end = m_lexemes[piece.end - 1].end;
    if (piece.draft.grain != Grain::Year || end - m_lexemes[piece.end - 1].begin != 1) {
        return false;
    }
    if (const Token* right = after(piece); right && m_words.are(right, u"clock")) {
        return true;
    }
    const int first = m_lexemes.front().begin;
    const int of = m_lexemes[piece.first].begin - 1;
    if (of > first && m_prose.tokens[of].word == u"of"_w && m_words.are(&m_prose.tokens[of - 1], u"amount")) {
        return true;
    }
    if (of > first && m_prose.tokens[of].word == u"of"_w && m_words.are(&m_prose.tokens[of - 1], u"counts")
        && countsBehind(end)) {
        return true; // a poll of 2047 registered voters
    }
    if (of > first && m_prose.tokens[of].word == u"from"_w && m_words.are(&m_prose.tokens[of - 1], u"changes")
        && piece.draft.year < earliestChange) {
        return true;
    }
    if (isSign(of, u':') && m_prose.tokens[of + 1].glued) {
        return true; // 300(11):1350-1352
    }
    const bool more = end < m_lexemes.back().end && m_prose.tokens[end].glued && m_prose.text[m_prose.tokens[end].begin] == u'+';
    if (more) {
        return true; // 1000+
    }
    const bool goesOn = end + 1 < m_lexemes.back().end && m_prose.tokens[end].word == u"-"_w
        && m_prose.tokens[end + 1].isNumber() && m_prose.tokens[end + 1].length() == 4;
    return goesOn && m_prose.word(end + 1).toInt() > latestYear;
}

bool Guard::isSign(int token, char16_t sign) const {
    return token >= m_lexemes.front().begin && m_prose.tokens[token].glued
        && m_prose.text[m_prose.tokens[token].begin] == sign;
}

/// Of three digits or more, but no year.
bool Guard::isLongNumber(int token) const {
    return token >= m_lexemes.front().begin && m_prose.tokens[token].isNumber() && m_prose.tokens[token].length() >= 3
        && m_prose.tokens[token].length() != 4;
}

} // namespace dateline
