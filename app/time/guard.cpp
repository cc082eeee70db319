#include "app/time/guard.h"

#include "app/text/utf16.h"
#include "app/time/note.h"

namespace dateline {

using namespace lex;
using namespace literals;

bool Guard::leadsDate(const Token* token) const {
    return m_words.are(token, u"leads-date");
}

/// Words that may stand behind "on the 20th"; any other makes it count things ("the 3rd floor").
bool Guard::followsDay(const Token* token) const {
    return !token || !token->isWord() || m_words.are(token, u"follows-day");
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
        && (left->word == u"early"_w || left->word == u"morning"_w || left->word == u"late"_w
            || left->word == u"small"_w || left->word == u"wee"_w);
}

/// $1999, 2000 people, No. 1995
bool Guard::isAmount(const Piece& piece) const {
    const Token* word = before(piece);
    if (!word || word->isWord() || word->isNumber()) {
        return false;
    }
    return isAmong(m_prose.text[word->begin], u"$\u20AC\u00A3\u00A5#");
}

/// April Dawes: a month alone before a capital and behind no preposition.
bool Guard::isName(const Piece& piece) const {
    const Token* left = before(piece);
    const Token* right = after(piece);
    return piece.end - piece.first == 1 && right && right->isWord() && right->capitalised()
        && !(left && (left->word == u"in"_w || left->word == u"since"_w || left->word == u"until"_w));
}

/// the august body
bool Guard::isAdjective(const Piece& piece) const {
    const Token* left = before(piece);
    return piece.end - piece.first == 1 && left && (left->word == u"the"_w || left->word == u"an"_w)
        && !m_prose.tokens[m_lexemes[piece.first].begin].capitalised();
}

/// Highs in the 50s: degrees, no decade
bool Guard::isTemperature(const Piece& piece) const {
    const int at = m_lexemes[piece.end - 1].begin;
    if (piece.draft.grain != Grain::Decade || !m_prose.tokens[at].isNumber() || m_prose.tokens[at].length() != 2) {
        return false;
    }
    const int bound = at - 1 > m_lexemes.front().begin && m_prose.tokens[at - 1].glued ? at - 2 : at - 1; // low-50s
    if (bound >= m_lexemes.front().begin
        && (m_prose.tokens[bound].word == u"low"_w || m_prose.tokens[bound].word == u"high"_w)) {
        return true;
    }
    constexpr int reach = 15; // tokens
    const int low = std::max(m_lexemes.front().begin, at - reach);
    const int high = std::min(m_lexemes.back().end, at + reach);
    return std::any_of(m_prose.tokens.begin() + low, m_prose.tokens.begin() + high,
        [&](const Token& token) { return m_words.are(&token, u"weather"); });
}

/// the Thu Bon river: an abbreviation before a capital is a name
bool Guard::isAbbreviatedName(const Piece& piece) const {
    const Token* left = before(piece);
    const Token* right = after(piece);
    return piece.end - piece.first == 1 && m_lexemes[piece.first].is(Weekday) && left && left->isWord()
        && !leadsDate(left) && m_prose.tokens[m_lexemes[piece.first].begin].length() <= 4 && right && right->isWord()
        && right->casing == Casing::Capital;
}

/// his father's day job
bool Guard::isSomebodysDay(const Piece& piece) const {
    const Lexeme& last = m_lexemes[piece.end - 1];
    return last.is(Holiday) && last.entry->phrase.contains(u"'s ") && !followsDay(after(piece))
        && m_prose.tokens[last.begin].casing == Casing::Lower;
}

/// the Sunday Times, the Daily Post
bool Guard::isMasthead(const Piece& piece) const {
    const Lexeme& lexeme = m_lexemes[piece.first];
    const Token* right = after(piece);
    return piece.end - piece.first == 1 && lexeme.is(Weekday | Often)
        && m_prose.tokens[lexeme.begin].casing == Casing::Capital && right && right->casing == Casing::Capital
        && m_words.are(right, u"masthead");
}

/// Brenna Summers: a capital behind a capital makes a name of the word
bool Guard::isSurname(const Piece& piece) const {
    const Lexeme& lexeme = m_lexemes[piece.first];
    const Token* left = before(piece);
    return piece.end - piece.first == 1 && lexeme.is(Season) && m_prose.word(lexeme.begin).endsWith(u's')
        && m_prose.tokens[lexeme.begin].casing == Casing::Capital && left && left->isWord() && left->capitalised();
}

/// the March figures, a May vote; but the May government, the March to the sea
bool Guard::isAttributiveMonth(const Piece& piece) const {
    const Token* left = before(piece);
    const Token* right = after(piece);
    if (!left || !right || !right->isWord() || right->casing != Casing::Lower || leadsDate(right) || followsDay(right)
        || m_words.are(right, u"follows-name")) {
        return false;
    }
    switch (left->word) {
    case u"the"_w:
    case u"a"_w:
    case u"its"_w:
    case u"their"_w: return true;
    default: return false;
    }
}

bool Guard::accepts(const Piece& piece) const {
    if (isPartOfWord(piece) || isAddress(piece) || isFirstOfCompound(piece) || isAge(piece) || isAmount(piece)
        || isTitleWord(piece) || isMasthead(piece) || isSurname(piece) || isRoughCount(piece) || isSum(piece)
        || isAdvertisement(piece)) {
        return false;
    }
    if (const Token* word = before(piece); word && word->word == u"as"_w && piece.draft.value.endsWith(u"_REF")) {
        const Token* next = after(piece); // as soon as possible, as recently as May; but "as currently planned"
        if (piece.draft.value == u"FUTURE_REF" || (next && next->word == u"as"_w)) {
            return false;
        }
    }
    if (const Token* word = after(piece); word && word->word == u"after"_w && piece.draft.ahead) {
        return false; // soon after
    }
    if (piece.draft.grain == Grain::Month && piece.draft.year == 0 && (isName(piece) || isAdjective(piece))) {
        return false;
    }
    if (isTemperature(piece) || isAbbreviatedName(piece) || isSomebodysDay(piece)) {
        return false;
    }
    if (const Token* word = after(piece);
        word && word->word == u"of"_w && piece.draft.grain == Grain::Half && piece.draft.year == 0) {
        return false; // the first half of the match
    }
    if (piece.draft.value == u"PTXH" && isEarlyHours(piece)) {
        return false;
    }
    if (piece.draft.grain == Grain::Decade && m_words.are(before(piece), u"personal")) {
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
    if (isAlone(piece)) {
        return true;
    }
    const Token* word = before(piece);
    if (draft.grain == Grain::PartOfDay && isMessage(m_prose)) {
        const Token* right = after(piece);
        return !(m_prose.tokens[lexeme.begin].word == u"dawn"_w && right && right->word == u"of"_w); // of an age
    }
    if (draft.grain == Grain::Week) {
        return isMessage(m_prose);
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
            && (leadsDate(word) || m_prose.tokens[lexeme.begin].length() > 3);
    }
    if (draft.type == TimexType::Set) {
        const Token* next = after(piece);
        return !next || !next->isWord();
    }
    return draft.grain == Grain::Day && acceptsDay(piece);
}

/// The text is this one expression, at most with a preposition in front: "sat", "in a minute".
bool Guard::isAlone(const Piece& piece) const {
    if (m_prose.sentences.size() != 1) {
        return false;
    }
    const int first = m_lexemes[piece.first].begin;
    const int end = m_lexemes[piece.end - 1].end;
    const bool led = first == 1 && (m_prose.tokens[0].word == u"in"_w || m_prose.tokens[0].word == u"on"_w);
    const bool ends
        = end == int(m_prose.tokens.size()) || (end + 1 == int(m_prose.tokens.size()) && !m_prose.tokens[end].isWord());
    return (first == 0 || led) && ends;
}

/// on the 18th, 22/04 behind any word that leads a date: 3/4 is a share
bool Guard::acceptsDay(const Piece& piece) const {
    const Token* word = before(piece);
    if (!word) {
        return !after(piece);
    }
    const bool slashed = piece.end - piece.first == 3 && m_lexemes[piece.first + 1].is(Slash);
    const int below = slashed ? m_lexemes[piece.end - 1].whole() : 0;
    const bool share = slashed && m_lexemes[piece.first].whole() < below && (below <= 4 || below == 8 || below == 16);
    switch (word->word) {
    case u"on"_w:
    case u"until"_w:
    case u"by"_w: return slashed || followsDay(after(piece));
    case u"from"_w:
    case u"since"_w:
    case u"till"_w:
    case u"through"_w:
    case u"before"_w:
    case u"after"_w:
    case u"between"_w:
    case u"to"_w: return slashed && !share;
    default: return false;
    }
}

bool Guard::acceptsYear(const Piece& piece) const {
    if (isLabel(piece)) {
        return false;
    }
    const Token* left = before(piece);
    const Token* right = after(piece);
    const int year = piece.draft.year;
    if (!m_words.are(left, u"at-date") && m_words.isMeasure(m_prose.tokens, m_lexemes[piece.end - 1].end)) {
        return false; // 1950 kilograms; but "in 1950 dollars"
    }
    if (year >= 2000 && m_prose.tokens[m_lexemes[piece.first].begin].isWord() && !followsDay(right)) {
        return false; // two thousand and nine homes
    }
    if (leadsDate(left)) {
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
    if (word.casing == Casing::Capital && isAttributiveMonth(piece)) {
        return true;
    }
    if (!word.capitalised()
        || (left && (m_words.are(left, u"leads-name") || (left->isWord() && left->capitalised() && !leadsDate(left))))) {
        return false;
    }
    if (right && ((right->isWord() && right->capitalised()) || right->word == u"of"_w)) {
        return false; // the March of Time
    }
    return left && (leadsDate(left) || !left->isWord());
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
        && (left->word == u"in"_w || left->word == u"by"_w || ((!ordinary || article) && leadsDate(left)));
}

} // namespace dateline
