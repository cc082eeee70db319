#include "app/people/description.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestRole = 14; // tokens
constexpr int longestBefore = 5;

Gender genderOf(const LexiconEntry& role) {
    return role.value == u"m" ? Gender::Male : role.value == u"f" ? Gender::Female : Gender::Unknown;
}

bool isSign(const Prose& prose, int token, QChar sign) {
    return prose.tokens[token].kind == TokenKind::Punctuation && prose.text[prose.tokens[token].begin] == sign;
}

bool isArticle(WordId word) {
    return word == u"a"_w || word == u"an"_w || word == u"the"_w;
}

} // namespace

Descriptions::Descriptions(const Lexicon& lexicon)
    : m_function(lexicon.table(u"functionwords")), m_open(lexicon.table(u"openwords")),
      m_roles(lexicon.table(u"roles")), m_cues(lexicon.table(u"cues")) {}

/// Nouns and adjectives: no small words, no verbs.
bool Descriptions::isModifier(const Prose& prose, int token) const {
    const Token& word = prose.tokens[token];
    if (!word.isWord() || m_function.word(word) || m_cues.word(word)) {
        return false;
    }
    const LexiconEntry* known = m_open.word(word);
    return !known || known->value == u"noun" || known->value == u"adjective";
}

/// "former harbour master" in front of a name.
Description Descriptions::before(const Prose& prose, const Sentence& sentence, int begin) const {
    const int head = begin - 1;
    const LexiconEntry* role
        = head >= sentence.firstToken && prose.tokens[head].isWord() ? m_roles.word(prose.tokens[head]) : nullptr;
    if (!role || role->value == u"p" || prose.tokens[head].casing == Casing::Upper) {
        return {};
    }
    int first = head;
    while (first > sentence.firstToken && begin - first < longestBefore && isModifier(prose, first - 1)) {
        --first;
    }
    return {{prose.tokens[first].begin, prose.tokens[head].end}, genderOf(*role), true};
}

bool Descriptions::endsAside(const Prose& prose, const Sentence& sentence, int token) const {
    if (token >= sentence.endToken) {
        return true;
    }
    const Token& at = prose.tokens[token];
    const bool hyphen = isSign(prose, token, u'-') && at.glued;
    return (at.kind == TokenKind::Punctuation && !hyphen) || at.kind == TokenKind::Mark || at.word == u"who"_w
        || at.word == u"whose"_w;
}

/// ", a baker in Tull," behind a name.
Description Descriptions::behind(const Prose& prose, const Sentence& sentence, int begin, int end) const {
    if (end + 1 >= sentence.endToken || !isSign(prose, end, u',')) {
        return {};
    }
    const WordId opener = prose.tokens[end + 1].word;
    if (opener == u"who"_w || opener == u"whose"_w) {
        return {{}, Gender::Unknown, true};
    }
    const int first = end + 1 + isArticle(opener);
    int head = -1;
    int i = first;
    for (; !endsAside(prose, sentence, i) && i - first < longestBefore && isModifier(prose, i); ++i) {
        head = m_roles.word(prose.tokens[i]) ? i : -1;
    }
    const LexiconEntry* role = head >= 0 ? m_roles.word(prose.tokens[head]) : nullptr;
    if (!role || role->value == u"p") {
        const bool one = opener == u"a"_w || opener == u"an"_w;
        const bool place = begin > sentence.firstToken && m_function.word(prose.tokens[begin - 1]);
        return {{}, Gender::Unknown, one && end - begin > 1 && !place};
    }
    while (!endsAside(prose, sentence, i) && i - first < longestRole) {
        ++i;
    }
    return {{prose.tokens[first].begin, prose.tokens[i - 1].end}, genderOf(*role), true};
}

Description Descriptions::of(const Prose& prose, const Sentence& sentence, int begin, int end) const {
    const Description found = before(prose, sentence, begin);
    return found.person ? found : behind(prose, sentence, begin, end);
}

} // namespace dateline
