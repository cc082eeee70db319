#include "app/people/wordclass.h"

#include "app/language/language.h"

#include <array>

namespace dateline {

using namespace literals;

namespace {

struct NamedClass {
    QStringView name;
    WordClass value;
};

constexpr std::array namedClasses{
    NamedClass{u"determiner", WordClass::Determiner},
    NamedClass{u"preposition", WordClass::Preposition},
    NamedClass{u"auxiliary", WordClass::Auxiliary},
    NamedClass{u"conjunction", WordClass::Subordinator},
    NamedClass{u"pronoun", WordClass::Pronoun},
    NamedClass{u"relative", WordClass::Relative},
    NamedClass{u"adverb", WordClass::Adverb},
    NamedClass{u"past", WordClass::Finite},
    NamedClass{u"present", WordClass::Finite},
    NamedClass{u"base", WordClass::Base},
    NamedClass{u"participle", WordClass::Participle},
    NamedClass{u"ing", WordClass::Ing},
    NamedClass{u"noun", WordClass::Noun},
    NamedClass{u"adjective", WordClass::Adjective},
    NamedClass{u"time", WordClass::Time},
};

WordClass classNamed(QStringView name) {
    for (const NamedClass& entry : namedClasses) {
        if (entry.name == name) {
            return entry.value;
        }
    }
    return WordClass::Noun;
}

bool beginsSentence(const Prose& prose, int token) {
    const int sentence = prose.sentenceOf(token);
    return sentence >= 0 && prose.sentences[sentence].firstToken == token;
}

bool isContraction(QStringView word) {
    return word.endsWith(u"n't") || word.endsWith(u"n’t") || word.endsWith(u"'ve") || word.endsWith(u"’ve");
}

/// "he'd", "they're": a pronoun and its auxiliary in one word.
bool isPronounContraction(QStringView word) {
    const auto apostrophe = std::ranges::find_if(word, [](QChar c) { return c == u'\'' || c == u'’'; });
    return apostrophe != word.end() && word.end() - apostrophe <= 3 && apostrophe - word.begin() <= 4;
}

} // namespace

WordClasses::WordClasses(const Language& language)
    : m_function(language.lexicon.table(u"functionwords")), m_open(language.lexicon.table(u"openwords")) {}

WordClass WordClasses::of(const Prose& prose, int token) const {
    switch (prose.tokens[token].kind) {
    case TokenKind::Word: return ofWord(prose, token);
    case TokenKind::Number: return WordClass::Number;
    case TokenKind::Mark: return WordClass::Mark;
    case TokenKind::Punctuation: return ofSign(prose, token);
    }
    return WordClass::Other;
}

WordClass WordClasses::ofWord(const Prose& prose, int i) const {
    const Token& token = prose.tokens[i];
    switch (token.word) {
    case u"and"_w:
    case u"or"_w:
    case u"but"_w:
    case u"nor"_w: return WordClass::Coordinator;
    case u"to"_w: return WordClass::To;
    case u"that"_w: return WordClass::That;
    case u"'s"_w: return WordClass::Clitic;
    case u"there"_w: return WordClass::Pronoun;
    case u"one"_w: return WordClass::Determiner;
    default: break;
    }
    const bool capital = token.capitalised() && !beginsSentence(prose, i);
    if (m_function.mayBegin(token) && (!capital || token.length() > 1)) {
        if (const LexiconEntry* entry = m_function.word(token.word); entry && token.casing != Casing::Upper) {
            return classNamed(entry->value);
        }
    }
    if (m_open.mayBegin(token)) {
        if (const LexiconEntry* entry = m_open.word(token.word); entry && (!capital || entry->value == u"time")) {
            return classNamed(entry->value);
        }
    }
    const QStringView word = prose.word(i);
    if (isContraction(word)) {
        return WordClass::Auxiliary;
    }
    if (isPronounContraction(word)) {
        return WordClass::Pronoun;
    }
    if (token.capitalised()) {
        return token.word == u"i"_w ? WordClass::Pronoun : WordClass::Name;
    }
    if (word.size() > 4 && word.endsWith(u"ly")) {
        return WordClass::Adverb;
    }
    if (word.size() > 4 && word.endsWith(u"ing")) {
        return WordClass::Ing;
    }
    return word.size() > 3 && word.endsWith(u"ed") ? WordClass::Participle : WordClass::Noun;
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
