#include "app/people/wordclass.h"

#include "app/language/language.h"
#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

WordClass classNamed(WordId name) {
    switch (name) {
    case u"determiner"_w: return WordClass::Determiner;
    case u"preposition"_w: return WordClass::Preposition;
    case u"auxiliary"_w: return WordClass::Auxiliary;
    case u"conjunction"_w: return WordClass::Subordinator;
    case u"pronoun"_w: return WordClass::Pronoun;
    case u"relative"_w: return WordClass::Relative;
    case u"adverb"_w: return WordClass::Adverb;
    case u"past"_w:
    case u"present"_w: return WordClass::Finite;
    case u"base"_w: return WordClass::Base;
    case u"participle"_w: return WordClass::Participle;
    case u"ing"_w: return WordClass::Ing;
    case u"adjective"_w: return WordClass::Adjective;
    case u"time"_w: return WordClass::Time;
    default: return WordClass::Noun;
    }
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'’';
}

/// "don't", "would've", but not "they've".
bool isContraction(QStringView word) {
    const qsizetype end = word.size();
    const bool have = end >= 4 && word[end - 1] == u'e' && word[end - 2] == u'v' && isApostrophe(word[end - 3]);
    return (have && (word[end - 4] == u'd' || word[end - 4] == u't'))
        || (end >= 3 && word[end - 1] == u't' && isApostrophe(word[end - 2]) && word[end - 3] == u'n');
}

/// "he'd", "they're": a pronoun and its auxiliary in one word.
bool isPronounContraction(QStringView word) {
    const auto apostrophe = std::find_if(word.begin(), word.begin() + std::min<qsizetype>(word.size(), 5), isApostrophe);
    return apostrophe != word.end() && word.end() - apostrophe <= 3 && apostrophe - word.begin() <= 4;
}

/// "May 3", "3 May": a month, not a name.
bool isMonth(const Prose& prose, int i) {
    const int next = i + 1;
    return (next < std::ssize(prose.tokens) && prose.tokens[next].isNumber()) || (i > 0 && prose.tokens[i - 1].isNumber());
}

} // namespace

WordClasses::WordClasses(const Language& language)
    : m_function(language.lexicon.table(u"functionwords")), m_open(language.lexicon.table(u"openwords")) {}

std::optional<WordClass> WordClasses::closed(const Prose& prose, int token) const {
    switch (prose.tokens[token].kind) {
    case TokenKind::Word: return closedWord(prose, token);
    case TokenKind::Number: return WordClass::Number;
    case TokenKind::Mark: return WordClass::Mark;
    case TokenKind::Punctuation: return ofSign(prose, token);
    }
    return WordClass::Other;
}

std::optional<WordClass> WordClasses::closedWord(const Prose& prose, int i) const {
    const Token& token = prose.tokens[i];
    switch (m_function.mayBegin(token) ? token.word : emptyWord) {
    case u"and"_w:
    case u"or"_w:
    case u"but"_w:
    case u"nor"_w: return WordClass::Coordinator;
    case u"to"_w: return WordClass::To;
    case u"that"_w: return WordClass::That;
    case u"one"_w: return WordClass::Determiner;
    default: break;
    }
    if (token.word == u"'s"_w) {
        return WordClass::Clitic;
    }
    if (token.word == u"there"_w || token.word == u"i"_w) {
        return WordClass::Pronoun;
    }
    const bool capital = token.capitalised() && !token.first;
    if (token.word == u"may"_w && capital && isMonth(prose, i)) {
        return WordClass::Time;
    }
    if (token.casing != Casing::Upper && (!capital || token.length() > 1)) {
        if (const WordId role = m_function.role(token)) {
            return classNamed(role);
        }
    }
    if (m_open.role(token) == u"time"_w) {
        return WordClass::Time;
    }
    if (!token.plain && isContraction(prose.word(i))) {
        return WordClass::Auxiliary;
    }
    if (!token.plain && isPronounContraction(prose.word(i))) {
        return WordClass::Pronoun;
    }
    return capital ? std::optional(WordClass::Name) : std::nullopt;
}

WordClass WordClasses::of(const Prose& prose, int token) const {
    if (const std::optional<WordClass> known = closed(prose, token)) {
        return *known;
    }
    if (const WordId role = m_open.role(prose.tokens[token])) {
        return classNamed(role);
    }
    if (prose.tokens[token].capitalised()) {
        return WordClass::Name;
    }
    const QStringView word = prose.word(token);
    if (word.size() > 4 && hasEnding(word, u"ly")) {
        return WordClass::Adverb;
    }
    if (word.size() > 4 && hasEnding(word, u"ing")) {
        return WordClass::Ing;
    }
    return word.size() > 3 && hasEnding(word, u"ed") ? WordClass::Participle : WordClass::Noun;
}

WordClass WordClasses::ofSign(const Prose& prose, int i) const {
    switch (prose.text[prose.tokens[i].begin].unicode()) {
    case u',': return WordClass::Comma;
    case u'.':
    case u'!':
    case u'?':
    case u'…': return WordClass::Stop;
    case u';': return WordClass::Semicolon;
    case u':': return WordClass::Colon;
    case u'-':
    case u'–':
    case u'—':
    case u'―':
    case u'/': return WordClass::Dash;
    case u'(':
    case u'[': return WordClass::Open;
    case u')':
    case u']': return WordClass::Close;
    case u'$':
    case u'€':
    case u'£':
    case u'%': return WordClass::Number;
    case u'&': return WordClass::Name;
    default: return WordClass::Other;
    }
}

bool isNominal(WordClass c) {
    return c == WordClass::Noun || c == WordClass::Name || c == WordClass::Number || c == WordClass::Adjective
        || c == WordClass::Clitic;
}

bool isVerbal(WordClass c) {
    return c == WordClass::Finite || c == WordClass::Auxiliary || c == WordClass::Base || c == WordClass::Participle;
}

bool isEdge(WordClass c) {
    return c == WordClass::Comma || c == WordClass::Stop || c == WordClass::Colon || c == WordClass::Semicolon
        || c == WordClass::Dash;
}

} // namespace dateline
