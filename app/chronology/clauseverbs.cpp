// ClauseCutter, second part: which words are verbs, by their endings, the word lists and what stands before them.
#include "app/chronology/clausecutter.h"

#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

bool ClauseCutter::isPastForm(int i) const {
    const Token& token = m_prose.tokens[i];
    if (m_prose.word(i).size() > 3 && hasEnding(m_prose.word(i), u"ed")) {
        return true;
    }
    const LexiconEntry* cue = m_cues.word(token);
    return m_openWords.role(token) == u"past"_w || (cue && hasEnding(cue->note, u"past"));
}

/// "Finch sells": an -s behind a word that is most often a verb.
bool ClauseCutter::isInflectedBase(int i) const {
    const QStringView word = m_prose.word(i);
    const bool behindName = i > m_first && (sign(i - 1) == u',' || isCapitalised(i - 1));
    if (!behindName || word.size() < 4 || !word.endsWith(u's')) {
        return false;
    }
    const LexiconEntry* base = m_openWords.word(wordId(word.chopped(1)));
    return base && base->value == u"base";
}

bool ClauseCutter::isPresentForm(int i) const {
    const Token& token = m_prose.tokens[i];
    const LexiconEntry* cue = m_cues.word(token);
    return m_openWords.role(token) == u"present"_w || (cue && hasEnding(cue->note, u"present")) || isInflectedBase(i);
}

/// Behind a determiner, a genitive, a preposition or a hyphen no verb stands: "the reports", "so-called".
bool ClauseCutter::isNoun(int i) const {
    if (i == m_first) {
        return false;
    }
    const WordId before = m_functionWords.role(m_prose.tokens[i - 1]);
    return before == u"determiner"_w || before == u"preposition"_w || isWord(i - 1, u"'s"_w)
        || (m_prose.tokens[i].glued && !(m_prose.tokens[i - 1].kind == TokenKind::Mark && isQuotationMark(i - 1)));
}

bool ClauseCutter::isFiniteVerb(int i) const {
    if (!inSentence(i)) {
        return false;
    }
    const Token& token = m_prose.tokens[i];
    if (!token.isWord() || token.casing != Casing::Lower) {
        return false;
    }
    if (m_functionWords.role(token) == u"auxiliary"_w) {
        return token.word != u"be"_w && token.word != u"been"_w && token.word != u"being"_w
            && token.word != u"having"_w;
    }
    const QChar last = m_prose.text[token.end - 1];
    if (!(token.tables & m_verbs) && last != u'd' && last != u's') {
        return false; // in no list of verbs, and with no verb's ending
    }
    const bool listed = m_verbForms.word(token);
    if (isNoun(i) || !(listed || isPastForm(i) || isPresentForm(i))) {
        return false;
    }
    return !isWord(i + 1, u"by"_w) || isPresentForm(i); // "a panel led by ..."
}

bool ClauseCutter::hasFiniteVerb(Segment segment) const {
    for (int i = segment.first; i < segment.end; ++i) {
        if (kept(i) && isFiniteVerb(i)) {
            return true;
        }
    }
    return false;
}

} // namespace dateline
