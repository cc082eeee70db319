#include "app/text/numeral.h"

#include "app/text/digits.h"
#include "app/text/lexicon.h"

#include <cmath>

namespace dateline {

using namespace literals;

namespace {

constexpr int mostMagnitudes = 3; // "hundred thousand million"; more is no number

/// What a word does in a number: the notes of the lexicon table.
enum class Role { None, Zero, Unit, Teen, Ten, Hundred, Scale, Plural, Dozen, Part, Parts, Half, Suffix, Money, Minus };

Role roleOf(QStringView note) {
    switch (wordId(note)) {
    case u"zero"_w: return Role::Zero;
    case u"unit"_w: return Role::Unit;
    case u"teen"_w: return Role::Teen;
    case u"ten"_w: return Role::Ten;
    case u"hundred"_w: return Role::Hundred;
    case u"scale"_w: return Role::Scale;
    case u"plural"_w: return Role::Plural;
    case u"dozen"_w: return Role::Dozen;
    case u"part"_w: return Role::Part;
    case u"parts"_w: return Role::Parts;
    case u"half"_w: return Role::Half;
    case u"suffix"_w: return Role::Suffix;
    case u"money"_w: return Role::Money;
    case u"minus"_w: return Role::Minus;
    default: return Role::None;
    }
}

struct Word {
    Role role = Role::None;
    double value = 0;
};

/// A piece of a number: what it is worth, where it ends, and how large a piece may follow it.
struct Piece {
    double value = 0;
    int end = 0;
    double limit = 1; // a next piece must be smaller; 1: none follows
    bool digits = false;
    bool scaled = false; // has a magnitude word
    bool share = false;
    bool tidy = true; // false: cannot be part of a longer number
};

class Reading {
public:
    Reading(QStringView text, std::span<const Token> tokens, const PhraseTable& words, bool money)
        : m_text(text), m_tokens(tokens), m_words(words), m_money(money) {}

    std::optional<Numeral> read(int at) const {
        const int begin = afterMinus(at);
        std::optional<Numeral> number = unsignedAt(begin);
        if (number) {
            number->tokens += begin - at;
            number->value = begin == at ? number->value : -number->value;
        }
        return number;
    }

private:
    bool in(int i) const { return i < int(m_tokens.size()); }
    bool is(int i, WordId word) const { return in(i) && m_tokens[i].word == word; }
    bool glued(int i) const { return in(i) && m_tokens[i].glued; }

    Word wordAt(int i) const {
        if (!in(i) || !m_words.mayBegin(m_tokens[i])) {
            return {};
        }
        const LexiconEntry* entry = m_words.word(m_tokens[i]);
        return entry ? Word{roleOf(entry->note), entry->number} : Word{};
    }

    /// Over a hyphen: "twenty-one", "5-million".
    int overHyphen(int i) const { return is(i, u"-"_w) ? i + 1 : i; }

    int afterMinus(int at) const {
        const bool sign = is(at, u"-"_w) || is(at, u"\u2212"_w);
        if (sign && glued(at + 1) && (!glued(at) || opens(at - 1))) {
            return at + 1;
        }
        return wordAt(at).role == Role::Minus ? overHyphen(at + 1) : at;
    }

    bool opens(int i) const { return i >= 0 && (is(i, u"("_w) || is(i, u"~"_w) || is(i, u"<"_w) || is(i, u">"_w)); }

    std::optional<Numeral> unsignedAt(int at) const {
        Numeral number;
        number.article = is(at, u"a"_w) || is(at, u"an"_w);
        const Word first = wordAt(at);
        if (first.role == Role::Plural) {
            return Numeral{first.value, 1, false, false, false, false, true, first.value};
        }
        std::optional<Piece> piece = pieceAt(at, true);
        if (!piece) {
            return std::nullopt;
        }
        number.whole = piece->digits && piece->end == at + 1 && plainDigits(at);
        number.share = piece->share;
        number.digits = piece->digits;
        number.scale = piece->scaled ? piece->limit : 1;
        double value = piece->value;
        int end = piece->end;
        while (piece && piece->limit > 1 && piece->tidy) {
            const double limit = piece->limit;
            const bool digits = piece->digits;
            piece = nextPiece(end, limit, digits);
            if (piece) {
                value += piece->value;
                end = piece->end;
                number.scale = piece->scaled ? piece->limit : 1;
            }
        }
        if (ordinalFollows(end)) {
            return std::nullopt;
        }
        number.value = value;
        number.tokens = end - at;
        return number;
    }

    bool plainDigits(int i) const {
        const QStringView word = m_tokens[i].span().of(m_text);
        return !word.contains(u'.') && !word.contains(u',');
    }

    /// "twenty-first", "hundred-fifth": no cardinal.
    bool ordinalFollows(int i) const {
        return is(i, u"-"_w) && glued(i)
            && (is(i + 1, u"first"_w) || is(i + 1, u"second"_w) || wordAt(i + 1).role == Role::Part);
    }

    /// A further piece behind a magnitude: "two hundred [and] fifty", "one million and a half".
    std::optional<Piece> nextPiece(int i, double limit, bool digits) const {
        const bool joined = is(i, u"and"_w);
        const int at = joined ? i + 1 : i;
        if (joined) {
            if (const std::optional<Piece> part = shareAt(at); part && !is(part->end, u"of"_w)) {
                if (wordAt(part->end).role != Role::Scale) {
                    return Piece{part->value * limit, part->end, 1, false, false, false, true};
                }
            }
        }
        std::optional<Piece> piece = pieceAt(at, false);
        if (!piece || piece->value >= limit || piece->value <= 0) {
            return std::nullopt;
        }
        const bool sameForm = piece->digits == digits;
        const bool fits = joined ? limit <= 1000 || piece->scaled : !piece->digits || piece->scaled;
        return fits && (sameForm || joined) ? piece : std::nullopt;
    }

    /// A number below its magnitude, and the magnitude: "17.8 billion", "two hundred thousand", "5k", "two and a half
    /// million".
    std::optional<Piece> pieceAt(int at, bool first) const {
        std::optional<Piece> piece = first && (is(at, u"a"_w) || is(at, u"an"_w)) ? afterArticle(at) : shareAt(at);
        piece = piece ? piece : digitsPiece(at);
        piece = piece ? piece : wordsBelowThousand(at);
        if (!piece && first && (wordAt(at).role == Role::Hundred || wordAt(at).role == Role::Scale)
            && !isAbbreviation(at)) {
            piece = Piece{1, at};
        }
        if (!piece) {
            return std::nullopt;
        }
        if (!piece->share && piece->limit == 1 && is(piece->end, u"and"_w)) {
            const std::optional<Piece> part = shareAt(piece->end + 1);
            if (part && part->share && part->value < 1 && !is(part->end, u"of"_w)) {
                piece->value += part->value;
                piece->end = part->end;
            }
        }
        if (piece->share && is(piece->end, u"of"_w) && is(piece->end + 1, u"a"_w) && isMagnitude(wordAt(piece->end + 2).role)) {
            return Piece{piece->value * wordAt(piece->end + 2).value, piece->end + 3, 1, false, true}; // a quarter of a million
        }
        addMagnitudes(*piece, at);
        return piece;
    }

    bool isAbbreviation(int i) const { return m_tokens[i].length() < 4; }

    /// "a hundred", "a third", "a half", "a dozen".
    std::optional<Piece> afterArticle(int at) const {
        const Word next = wordAt(at + 1);
        switch (next.role) {
        case Role::Hundred:
        case Role::Scale:
        case Role::Dozen: return isAbbreviation(at + 1) ? std::nullopt : std::optional(Piece{1, at + 1});
        case Role::Part: return Piece{1 / next.value, at + 2, 1, false, false, true};
        case Role::Half: return Piece{0.5, at + 2, 1, false, false, true};
        default: return std::nullopt;
        }
    }

    /// "half", "half a", "two thirds", "one-fifth", "three quarters".
    std::optional<Piece> shareAt(int at) const {
        if (is(at, u"a"_w)) {
            const std::optional<Piece> piece = afterArticle(at);
            return piece && piece->share ? piece : std::nullopt;
        }
        if (wordAt(at).role == Role::Half) {
            const int next = overHyphen(at + 1);
            const bool article = is(next, u"a"_w) && isMagnitude(wordAt(next + 1).role);
            if (article || isMagnitude(wordAt(next).role)) {
                return Piece{0.5, article ? next + 1 : next, 1, false, false, false};
            }
            return Piece{0.5, at + 1, 1, false, false, true};
        }
        const std::optional<Piece> above = wordsBelowThousand(at);
        if (!above) {
            return std::nullopt;
        }
        const Word below = wordAt(overHyphen(above->end));
        const bool one = above->value == 1;
        if (below.role == Role::Parts || (one && below.role == Role::Part)) {
            return Piece{above->value / below.value, overHyphen(above->end) + 1, 1, false, false, true};
        }
        if (one && below.role == Role::Half) {
            return Piece{0.5, overHyphen(above->end) + 1, 1, false, false, true};
        }
        return std::nullopt;
    }

    static bool isMagnitude(Role role) { return role == Role::Hundred || role == Role::Scale || role == Role::Dozen; }

    std::optional<Piece> digitsPiece(int at) const {
        const std::optional<DigitNumber> digits = digitsAt(m_text, m_tokens, at);
        if (!digits) {
            return std::nullopt;
        }
        Piece piece{digits->value, at + digits->tokens};
        piece.digits = true;
        piece.share = digits->fraction && digits->value < 1;
        return piece;
    }

    /// "forty-two", "three hundred and forty", "five point six".
    std::optional<Piece> wordsBelowThousand(int at) const {
        std::optional<Piece> piece = wordsBelowHundred(at);
        if (!piece) {
            return pointAt(at, 0);
        }
        if (const std::optional<Piece> point = pointAt(piece->end, piece->value)) {
            return point;
        }
        if (piece->value > 0 && wordAt(overHyphen(piece->end)).role == Role::Hundred) {
            piece->value *= 100;
            piece->end = overHyphen(piece->end) + 1;
            const int tail = is(piece->end, u"and"_w) ? piece->end + 1 : piece->end;
            const std::optional<Piece> rest = wordsBelowHundred(tail);
            const bool share
                = rest && (wordAt(rest->end).role == Role::Parts || wordAt(rest->end).role == Role::Hundred);
            if (rest && rest->value > 0 && !share) {
                piece->value += rest->value;
                piece->end = rest->end;
            }
        }
        return piece;
    }

    std::optional<Piece> wordsBelowHundred(int at) const {
        const Word word = wordAt(at);
        if (word.role == Role::Zero || word.role == Role::Unit || word.role == Role::Teen) {
            return Piece{word.value, at + 1};
        }
        if (word.role != Role::Ten) {
            return std::nullopt;
        }
        const Word unit = wordAt(overHyphen(at + 1));
        return unit.role == Role::Unit ? Piece{word.value + unit.value, overHyphen(at + 1) + 1}
                                       : Piece{word.value, at + 1};
    }

    /// "point seven five" behind a whole number.
    std::optional<Piece> pointAt(int at, double whole) const {
        if (!is(at, u"point"_w)) {
            return std::nullopt;
        }
        int i = at + 1;
        double value = whole;
        double place = 0.1;
        while (wordAt(i).role == Role::Unit || wordAt(i).role == Role::Zero) {
            value += wordAt(i).value * place;
            place /= 10;
            ++i;
        }
        return i == at + 1 ? std::nullopt : std::optional(Piece{std::round(value * 1e9) / 1e9, i});
    }

    /// Magnitude words behind a number; digits keep their exact decimal value.
    void addMagnitudes(Piece& piece, int at) const {
        int exponent = 0;
        double factor = 1;
        int i = overHyphen(piece.end);
        for (int magnitudes = 0; magnitudes < mostMagnitudes; ++magnitudes, i = overHyphen(piece.end)) {
            const Word word = wordAt(i);
            const bool magnitude = isMagnitude(word.role) || (word.role == Role::Plural && piece.value != 0);
            if (!magnitude && !isSuffix(i, word, piece)) {
                break;
            }
            const bool power = std::fmod(std::log10(word.value), 1) == 0;
            exponent += power ? int(std::log10(word.value)) : 0;
            factor *= word.value;
            piece.tidy = power;
            piece.end = i + 1;
            piece.scaled = true;
            piece.limit = word.value;
        }
        if (!piece.scaled) {
            return;
        }
        const std::optional<DigitNumber> exact = piece.digits ? digitsAt(m_text, m_tokens, at, exponent) : std::nullopt;
        const bool plain = exact && piece.tidy && !exact->fraction;
        piece.value = plain ? exact->value : piece.value * factor;
        piece.share = false;
    }

    bool isSuffix(int i, Word word, const Piece& piece) const {
        if (!piece.digits || i != piece.end || !glued(i)) {
            return false;
        }
        const bool capital = m_tokens[i].casing != Casing::Lower && m_tokens[i].length() == 1;
        return word.role == Role::Suffix || (word.role == Role::Money && (m_money || (capital && !is(i, u"t"_w))));
    }

    QStringView m_text;
    std::span<const Token> m_tokens;
    const PhraseTable& m_words;
    bool m_money;
};

} // namespace

std::optional<Numeral> NumeralReader::at(int at, bool money) const {
    return Reading(m_text, m_tokens, m_words, money).read(at);
}

} // namespace dateline
