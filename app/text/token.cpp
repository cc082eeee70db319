#include "app/text/token.h"

#include "app/text/lexicon.h"
#include "app/text/limits.h"

namespace dateline {

namespace {

constexpr bool isVisibleAscii(QChar c) {
    return c > u' ' && c < u'\u007F';
}

constexpr bool isAsciiLetter(char16_t c) {
    return (c | 0x20) >= u'a' && (c | 0x20) <= u'z';
}

bool isLetter(QChar c) {
    if (c.unicode() < 0x80) {
        return isAsciiLetter(c.unicode());
    }
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019';
}

bool isMarkSign(QChar c) {
    if (c < u'\u00A0') {
        return c == u'"' || c == u'\'' || c == u'`';
    }
    return QStringView(u"\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u201A\u2039\u203A\u300C\u300D\u300E\u300F")
        .contains(c);
}

/// Invisible signs inside words: soft hyphen, zero-width joiners and the like.
bool isInvisible(QChar c) {
    return c == u'\u00AD' || (c >= u'\u200B' && c <= u'\u200F') || c == u'\u2060' || c == u'\uFEFF';
}

Casing casingOf(QStringView word) {
    int upper = 0;
    int lower = 0;
    for (QChar c : word) {
        const char16_t unit = c.unicode();
        upper += unit < 0x80 ? unit >= u'A' && unit <= u'Z' : c.isUpper();
        lower += unit < 0x80 ? unit >= u'a' && unit <= u'z' : c.isLower();
    }
    if (upper == 0) {
        return lower > 0 ? Casing::Lower : Casing::None;
    }
    if (!word.front().isUpper()) {
        return Casing::Mixed;
    }
    if (lower == 0) {
        return upper == 1 && word.size() == 1 ? Casing::Capital : Casing::Upper;
    }
    return upper == 1 ? Casing::Capital : Casing::Mixed;
}

/// A word's end, identity and casing.
struct ScannedWord {
    int end = 0;
    WordId id = emptyWord;
    Casing casing = Casing::None;
    bool plain = true;
};

/// A scanner over the text; each scan returns the end of what begins at `at`.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text), m_size(int(text.size())) {}

    /// Most words are ASCII letters alone: one pass tells all of them.
    ScannedWord word(int at) const {
        ScannedWord word{at};
        int upper = 0;
        char16_t c = m_text[at].unicode();
        while (isAsciiLetter(c)) {
            upper += c <= u'Z';
            word.id = hashUnit(word.id, c | 0x20);
            c = ++word.end < m_size ? m_text[word.end].unicode() : u' ';
        }
        if (c >= 0x80 || c == u'\'' || (c == u'.' && word.end - at == 1)) {
            word.end = wordEnd(at);
            const QStringView letters = m_text.sliced(at, word.end - at);
            return {word.end, wordId(letters), casingOf(letters), false};
        }
        const int length = word.end - at;
        if (upper == 0) {
            word.casing = Casing::Lower;
        } else if (m_text[at].unicode() > u'Z') {
            word.casing = Casing::Mixed;
        } else if (upper == 1) {
            word.casing = Casing::Capital;
        } else {
            word.casing = upper == length ? Casing::Upper : Casing::Mixed;
        }
        return word;
    }

    int wordEnd(int at) const {
        int end = at + 1;
        while (end < m_size) {
            const QChar c = m_text[end];
            if (isLetter(c) || isInvisible(c)) {
                ++end;
            } else if (isApostrophe(c) && letterAt(end + 1) && !cliticAt(end)) {
                ++end;
            } else if (c == u'.' && initialsContinue(at, end)) {
                ++end;
            } else {
                break;
            }
        }
        return end;
    }

    /// Digits with inner marks: "," and spaces never, "," only before three digits, "." before a digit.
    int numberEnd(int at) const {
        int end = at;
        while (end < m_size) {
            const QChar c = m_text[end];
            if (digitAt(end) || (c == u'.' && digitAt(end + 1)) || (c == u',' && groupAt(end + 1))) {
                ++end;
            } else {
                break;
            }
        }
        return end;
    }

    /// 's or ’s ending a word (China's, it's), or 0.
    int cliticEnd(int at) const { return cliticAt(at) ? at + 2 : 0; }

private:
    bool letterAt(int i) const { return i < m_size && isLetter(m_text[i]); }
    bool digitAt(int i) const { return i < m_size && m_text[i] >= u'0' && m_text[i] <= u'9'; }
    bool groupAt(int i) const { return digitAt(i) && digitAt(i + 1) && digitAt(i + 2) && !digitAt(i + 3); }
    bool cliticAt(int i) const {
        return i + 1 < m_size && isApostrophe(m_text[i]) && (m_text[i + 1] == u's' || m_text[i + 1] == u'S')
            && !letterAt(i + 2) && !digitAt(i + 2);
    }

    /// "U.S." "a.m." "J.K.": every letter so far alone between dots, and this dot followed by a letter and a dot, or
    /// last.
    bool initialsContinue(int begin, int dot) const {
        for (int i = begin; i < dot; ++i) {
            if (((i - begin) % 2 == 0) != isLetter(m_text[i])) {
                return false;
            }
        }
        if ((dot - begin) % 2 == 0) {
            return false;
        }
        const bool more = letterAt(dot + 1) && !letterAt(dot + 2);
        const bool nextDotted = dot + 2 < m_size && m_text[dot + 2] == u'.';
        return dot - begin > 1 ? !letterAt(dot + 1) || nextDotted : more && nextDotted;
    }

    QStringView m_text;
    int m_size;
};

} // namespace

WordId wordId(QStringView word) {
    WordId hash = emptyWord;
    for (QChar c : word) {
        const char16_t unit = c.unicode();
        if (unit < 0x80 || unit == u'\u2019') {
            hash = hashUnit(hash, foldAscii(unit));
        } else if (!isInvisible(c)) {
            hash = hashUnit(hash, c.toCaseFolded().unicode());
        }
    }
    return hash;
}

Tokenizer::Tokenizer(QStringView text) : m_text(text) {
    skipBlanks();
}

void Tokenizer::skipBlanks() {
    if (m_at + 1 < m_text.size() && m_text[m_at] == u' ' && isVisibleAscii(m_text[m_at + 1])) {
        m_glued = false; // as between most words
        ++m_at;
        return;
    }
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        const bool space = c == u' ' || (!isVisibleAscii(c) && c.isSpace());
        if (isVisibleAscii(c) || !(space || isInvisible(c) || c.category() == QChar::Other_Control)) {
            return;
        }
        m_glued = m_glued && !space;
    }
}

Token Tokenizer::next() {
    const Scanner scanner(m_text);
    const QChar c = m_text[m_at];
    const bool glued = m_glued;
    Token token;
    token.begin = m_at;
    bool plain = false;
    if (isLetter(c)) {
        const ScannedWord word = scanner.word(m_at);
        token.end = word.end;
        token.word = word.id;
        token.casing = word.casing;
        plain = word.plain;
    } else {
        const int clitic = glued ? scanner.cliticEnd(m_at) : 0;
        const bool number = c >= u'0' && c <= u'9';
        token.end = number ? scanner.numberEnd(m_at) : clitic ? clitic : m_at + 1;
        token.kind = number ? TokenKind::Number
            : clitic        ? TokenKind::Word
            : isMarkSign(c) ? TokenKind::Mark
                            : TokenKind::Punctuation;
        token.word = wordId(token.span().of(m_text));
        token.casing = clitic ? casingOf(token.span().of(m_text)) : Casing::None;
    }
    m_at = token.end;
    m_glued = true;
    skipBlanks();
    token.glued = glued; // together: these are bits of one byte
    token.first = false;
    token.plain = plain;
    return token;
}

std::vector<Token> tokenize(QStringView text, const Lexicon& lexicon) {
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 5 + 16); // prose has no more
    for (Tokenizer tokenizer(text); tokenizer.hasNext() && int(tokens.size()) < limits::tokens;) {
        if (tokens.size() == tokens.capacity()) {
            tokens.reserve(text.size()); // and no text more than this, so that it grows once and no farther than it must
        }
        tokens.push_back(tokenizer.next());
    }
    lexicon.lookUp(tokens);
    return tokens;
}

} // namespace dateline
