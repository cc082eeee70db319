#include "app/time/guard.h"

namespace dateline {

using namespace lex;
using namespace literals;

namespace {

/// Things that have numbers.
bool leadsNumber(WordId word) {
    switch (word) {
    case u"flight"_w:
    case u"route"_w:
    case u"highway"_w:
    case u"room"_w:
    case u"number"_w:
    case u"no"_w:
    case u"page"_w:
    case u"section"_w:
    case u"resolution"_w:
    case u"model"_w:
    case u"line"_w:
    case u"unit"_w:
    case u"local"_w:
    case u"extension"_w: return true;
    default: return false;
    }
}

/// Who and what is counted in thousands.
bool isCounted(WordId word) {
    switch (word) {
    case u"people"_w:
    case u"men"_w:
    case u"women"_w:
    case u"children"_w:
    case u"workers"_w:
    case u"soldiers"_w:
    case u"troops"_w:
    case u"residents"_w:
    case u"jobs"_w:
    case u"homes"_w:
    case u"houses"_w:
    case u"seats"_w:
    case u"votes"_w:
    case u"miles"_w:
    case u"feet"_w:
    case u"tons"_w:
    case u"tonnes"_w:
    case u"acres"_w: return true;
    default: return false;
    }
}

bool endsAddress(WordId word) {
    return word == u"street"_w || word == u"st"_w || word == u"avenue"_w || word == u"ave"_w || word == u"road"_w
        || word == u"rd"_w || word == u"boulevard"_w || word == u"blvd"_w || word == u"drive"_w || word == u"lane"_w;
}

bool isPersonal(WordId word) {
    return word == u"his"_w || word == u"her"_w || word == u"their"_w || word == u"my"_w || word == u"our"_w
        || word == u"your"_w;
}

bool leadsName(WordId word) {
    switch (word) {
    case u"mr"_w:
    case u"mrs"_w:
    case u"ms"_w:
    case u"miss"_w:
    case u"dr"_w:
    case u"sir"_w:
    case u"lady"_w:
    case u"lord"_w:
    case u"minister"_w:
    case u"president"_w:
    case u"secretary"_w:
    case u"the"_w: return true;
    default: return false;
    }
}

} // namespace

bool leadsDate(WordId word) {
    switch (word) {
    case u"in"_w:
    case u"on"_w:
    case u"of"_w:
    case u"by"_w:
    case u"since"_w:
    case u"until"_w:
    case u"till"_w:
    case u"from"_w:
    case u"to"_w:
    case u"through"_w:
    case u"before"_w:
    case u"after"_w:
    case u"during"_w:
    case u"between"_w:
    case u"around"_w:
    case u"about"_w:
    case u"for"_w:
    case u"and"_w:
    case u"or"_w:
    case u"than"_w:
    case u"late"_w:
    case u"early"_w:
    case u"throughout"_w: return true;
    default: return false;
    }
}

const Token* Guard::before(const Piece& piece) const {
    int token = m_lexemes[piece.first].begin - 1;
    if (token > m_lexemes.front().begin && m_prose.text[m_prose.tokens[token].begin] == u'.') {
        --token; // of an abbreviation: Mr.
    }
    return token >= m_lexemes.front().begin ? &m_prose.tokens[token] : nullptr;
}

const Token* Guard::after(const Piece& piece) const {
    const int token = m_lexemes[piece.end - 1].end;
    return token < m_lexemes.back().end ? &m_prose.tokens[token] : nullptr;
}

/// RUN2014, x2BC6: letters and digits that go on without a gap are a code or an address.
bool Guard::isPartOfWord(const Piece& piece) const {
    const Token& first = m_prose.tokens[m_lexemes[piece.first].begin];
    const Token* left = before(piece);
    const Token* right = after(piece);
    const bool goesOn = first.isNumber() && first.glued && left && left->isWord() && left->end == first.begin;
    const bool isCut
        = right && right->glued && right->isNumber() && m_prose.tokens[m_lexemes[piece.end - 1].end - 1].isWord();
    return goesOn || isCut;
}

/// 22-year-old, eight months old: not a time but how old someone is.
bool Guard::isAge(const Piece& piece) const {
    const auto isOld = [&](int lexeme) {
        return lexeme < int(m_lexemes.size()) && m_lexemes[lexeme].is(Long) && m_lexemes[lexeme].entry->value == u"old";
    };
    return piece.draft.type == TimexType::Duration && (isOld(piece.end) || isOld(piece.end - 1));
}

/// High Noon, News Tonight: a word among the capitals of a name.
bool Guard::isTitleWord(const Piece& piece) const {
    const Lexeme& lexeme = m_lexemes[piece.first];
    const Token* left = before(piece);
    return piece.end - piece.first == 1 && lexeme.is(DayPart | Point)
        && m_prose.tokens[lexeme.begin].casing == Casing::Capital && left && left->isWord() && left->capitalised();
}

/// the early hours of Monday: no length
bool Guard::isEarlyHours(const Piece& piece) const {
    const Token* left = before(piece);
    const Token* right = after(piece);
    return right && right->word == u"of"_w && left
        && (left->word == u"early"_w || left->word == u"morning"_w || left->word == u"late"_w || left->word == u"small"_w
            || left->word == u"wee"_w);
}

/// $1999, 2000 people, No. 1995
bool Guard::isAmount(const Piece& piece) const {
    const Token* word = before(piece);
    if (!word || word->isWord() || word->isNumber()) {
        return false;
    }
    return QStringView(u"$\u20AC\u00A3\u00A5#").contains(m_prose.text[word->begin]);
}

/// April Dawes: a month alone before a capital and behind no preposition.
bool Guard::isName(const Piece& piece) const {
    const Token* left = before(piece);
    const Token* right = after(piece);
    return piece.end - piece.first == 1 && right && right->isWord() && right->capitalised()
        && !(left && (left->word == u"in"_w || left->word == u"since"_w || left->word == u"until"_w));
}

bool Guard::accepts(const Piece& piece) const {
    if (isPartOfWord(piece) || isAge(piece) || isAmount(piece) || isTitleWord(piece)) {
        return false;
    }
    if (const Token* word = before(piece); word && word->word == u"as"_w && piece.draft.value == u"FUTURE_REF") {
        return false; // as soon as
    }
    if (const Token* word = after(piece); word && word->word == u"after"_w && piece.draft.ahead) {
        return false; // soon after
    }
    if (piece.draft.grain == Grain::Month && piece.draft.year == 0 && isName(piece)) {
        return false;
    }
    if (piece.draft.value == u"PTXH" && isEarlyHours(piece)) {
        return false;
    }
    if (piece.draft.grain == Grain::Decade && before(piece) && isPersonal(before(piece)->word)) {
        return false; // in his thirties
    }
    return !piece.draft.weak || acceptsWeak(piece);
}

bool Guard::acceptsWeak(const Piece& piece) const {
    const Draft& draft = piece.draft;
    const Lexeme& lexeme = m_lexemes[piece.first];
    const bool fraction = piece.end - piece.first == 3 && m_lexemes[piece.first + 1].is(Slash); // 7/8
    if (piece.opensRange && !fraction) {
        return true;
    }
    if (draft.grain == Grain::Year) {
        return acceptsYear(piece);
    }
    if (draft.grain == Grain::Month) {
        return acceptsMonth(piece);
    }
    if (draft.grain == Grain::Season) {
        return acceptsSeason(piece);
    }
    const Token* word = before(piece);
    if (draft.grain == Grain::PartOfDay && isMessage(m_prose)) {
        return true;
    }
    if (draft.type == TimexType::Time) {
        return (!word && !after(piece))
            || (word
                && (word->word == u"at"_w || word->word == u"in"_w || word->word == u"around"_w
                    || word->word == u"by"_w));
    }
    if (draft.weekday != 0) {
        const Token* next = after(piece);
        if (next && next->isWord() && next->capitalised()) {
            return false;
        }
        return m_prose.tokens[lexeme.begin].capitalised()
            && ((word && leadsDate(word->word)) || m_prose.tokens[lexeme.begin].length() > 3);
    }
    if (draft.grain == Grain::Day) {
        return (!word && !after(piece))
            || (word && (word->word == u"on"_w || word->word == u"until"_w || word->word == u"by"_w));
    }
    return false;
}

/// Flight 1998, 1920 Main Street, 555-1998: numbers of things.
bool Guard::isLabel(const Piece& piece) const {
    const int token = m_lexemes[piece.first].begin;
    const int end = m_lexemes.back().end;
    const Token* left = before(piece);
    if (left && (leadsNumber(left->word) || (isSign(token - 1, u'-') && isLongNumber(token - 2)))) {
        return true;
    }
    if (left && left->word != u"in"_w && left->word != u"since"_w && token + 1 < end
        && isCounted(m_prose.tokens[token + 1].word)) {
        return true; // a town of 1500 people
    }
    for (int at = token + 1; at < std::min(token + 4, end) && m_prose.tokens[at].capitalised(); ++at) {
        if (at > token + 1 && endsAddress(m_prose.tokens[at].word)) {
            return true;
        }
    }
    return false;
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

bool Guard::acceptsYear(const Piece& piece) const {
    if (isLabel(piece)) {
        return false;
    }
    const Token* left = before(piece);
    const Token* right = after(piece);
    const int year = piece.draft.year;
    if (left && left->isWord() && leadsDate(left->word)) {
        return !(right && right->isWord() && right->casing == Casing::Lower && year < 1500 && left->word != u"in"_w);
    }
    return year >= 1700 && year < 2100 && !(left && left->isNumber()) && !(right && right->isNumber());
}

bool Guard::acceptsMonth(const Piece& piece) const {
    const Token* left = before(piece);
    const Token* right = after(piece);
    if (!left && !right) {
        return true;
    }
    const Token& word = m_prose.tokens[m_lexemes[piece.first].begin];
    if (!word.capitalised()
        || (left && (leadsName(left->word) || (left->isWord() && left->capitalised() && !leadsDate(left->word))))) {
        return false;
    }
    if (right && ((right->isWord() && right->capitalised()) || right->word == u"of"_w)) {
        return false; // the March of Time
    }
    return left && (leadsDate(left->word) || !left->isWord());
}

bool Guard::acceptsSeason(const Piece& piece) const {
    const Token* left = before(piece);
    const Token* right = after(piece);
    const bool ordinary = !m_lexemes[piece.end - 1].entry->note.isEmpty();
    if (ordinary && right && right->word == u"of"_w) {
        return false; // the fall of a city
    }
    if (piece.draft.generic) {
        return true;
    }
    const bool article = piece.end - piece.first > 1;
    return left
        && (left->word == u"in"_w || left->word == u"by"_w || ((!ordinary || article) && leadsDate(left->word)));
}

} // namespace dateline
