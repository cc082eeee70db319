// Tokens: words, numbers, punctuation and quotation marks of a text, each with its place and the hash of its folded
// word.
#pragma once

#include "app/text/span.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

class Lexicon;

/// A word's identity: the FNV-1a hash of its case-folded letters (typographic apostrophes as '). Literals: u"ago"_w.
using WordId = std::uint64_t;

/// Folds one UTF-16 unit: ASCII and Latin capitals to small letters, ’ to '. Constant-time; used by every WordId.
constexpr char16_t foldAscii(char16_t c) {
    if (c >= u'A' && c <= u'Z') {
        return static_cast<char16_t>(c + 32);
    }
    return c == u'\u2019' ? u'\'' : c;
}

constexpr WordId hashUnit(WordId hash, char16_t unit) { // one step of FNV-1a, 64 bits, by UTF-16 units
    return (hash ^ unit) * 1099511628211ULL;
}
inline constexpr WordId emptyWord = 14695981039346656037ULL;

/// The id of a word in any case, from document text or a lexicon.
WordId wordId(QStringView word);

namespace literals {
/// The id of a lower-case ASCII word at compile time.
consteval WordId operator""_w(const char16_t* word, std::size_t length) {
    WordId hash = emptyWord;
    for (std::size_t i = 0; i < length; ++i) {
        hash = hashUnit(hash, foldAscii(word[i]));
    }
    return hash;
}
} // namespace literals

enum class TokenKind : std::uint8_t {
    Word, // letters, with inner apostrophes ("don't") and abbreviation dots ("U.S.", "a.m."); a clitic 's is its own
          // token
    Number, // digits with inner group and decimal marks: 3,398 17.8 2021.06.18
    Mark, // a quotation mark or apostrophe that may be one: " ' “ ” ‘ ’ « » „ ‚ 「 」
    Punctuation, // one other visible character
};

enum class Casing : std::uint8_t { None, Lower, Capital, Upper, Mixed };

/// What the lexicon lists under a word.
struct FirstWord {
    std::uint64_t tables = 0; // bit set of the tables that have an entry beginning with it
    int place = -1; // of the lowest of them in the lexicon's index
};

struct Token {
    int begin = 0;
    int end = 0;
    WordId word = 0;
    std::uint64_t tables = 0; // as in FirstWord:
    int place = -1;
    TokenKind kind = TokenKind::Word;
    Casing casing = Casing::None;
    bool glued : 1 = false; // no white space between this token and the one before
    bool first : 1 = false; // of its sentence, once the text is cut into sentences
    bool plain : 1 = false; // ASCII letters alone

    Span span() const { return {begin, end}; }
    int length() const { return end - begin; }
    bool isWord() const { return kind == TokenKind::Word; }
    bool isNumber() const { return kind == TokenKind::Number; }
    bool capitalised() const { return casing == Casing::Capital || casing == Casing::Upper || casing == Casing::Mixed; }
};

/// Cuts the tokens of a text one by one; no lexicon knows them yet.
class Tokenizer {
public:
    explicit Tokenizer(QStringView text);

    bool hasNext() const { return m_at < m_text.size(); }
    Token next(); // only if hasNext()

private:
    void skipBlanks();

    QStringView m_text;
    int m_at = 0; // of the next token
    bool m_glued = false;
};

/// Cuts `text` into tokens, at most limits::tokens of them. Hyphens, slashes and dashes are tokens of their own, so
/// "year-on-year" is five tokens, each but the first glued. Linear in the text. Then looked up in the lexicon.
std::vector<Token> tokenize(QStringView text, const Lexicon& lexicon);

} // namespace dateline
