#include "app/text/token.h"

#include "app/text/lexicon.h"
#include "app/text/limits.h"

namespace dateline {

namespace {

bool isLetter(QChar c) {
    const char16_t unit = c.unicode();
    if (unit < 0x80) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    }
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019';
}

bool isMarkSign(QChar c) {
    return QStringView(u"\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u201A\u2039\u203A\u300C\u300D\u300E\u300F")
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

/// A scanner over the text; each scan returns the end of what begins at `at`.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text), m_size(int(text.size())) {}

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

std::vector<Token> tokenize(QStringView text, const Lexicon& lexicon) {
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 5 + 16);
    const Scanner scanner(text);
    int at = 0;
    bool glued = false;
    while (at < text.size() && int(tokens.size()) < limits::tokens) {
        const QChar c = text[at];
        if (c == u' ' || c.isSpace() || isInvisible(c) || (c < u'\u00A0' && c.category() == QChar::Other_Control)) {
            glued = glued && !c.isSpace();
            ++at;
            continue;
        }
        Token token;
        token.begin = at;
        token.glued = glued;
        if (isLetter(c)) {
            token.end = scanner.wordEnd(at);
            token.kind = TokenKind::Word;
        } else if (c >= u'0' && c <= u'9') {
            token.end = scanner.numberEnd(at);
            token.kind = TokenKind::Number;
        } else if (const int clitic = glued ? scanner.cliticEnd(at) : 0) {
            token.end = clitic;
            token.kind = TokenKind::Word;
        } else {
            token.end = at + 1;
            token.kind = isMarkSign(c) ? TokenKind::Mark : TokenKind::Punctuation;
        }
        const QStringView word = token.span().of(text);
        token.word = wordId(word);
        token.casing = token.isWord() ? casingOf(word) : Casing::None;
        token.tables = lexicon.tablesOf(token.word);
        at = token.end;
        glued = true;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace dateline
