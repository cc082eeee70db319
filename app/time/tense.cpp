#include "app/time/tense.h"

#include "app/language/language.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int reach = 14; // words; farther verbs belong to other clauses

} // namespace

TenseReader::TenseReader(const Prose& prose, const Language& language)
    : m_prose(prose), m_cues(language.lexicon.table(u"tensewords")), m_verbForms(language.lexicon.table(u"verbforms")) {
}

Tense TenseReader::tenseOf(int at) const {
    const Token& token = m_prose.tokens[at];
    if (!token.isWord()) {
        return Tense::Unknown;
    }
    if (m_cues.mayBegin(token)) {
        if (const LexiconEntry* cue = m_cues.word(token.word)) {
            return cue->value == u"future" ? Tense::Future : cue->value == u"past" ? Tense::Past : Tense::Unknown;
        }
    }
    if (m_verbForms.mayBegin(token) && m_verbForms.word(token.word)) {
        return Tense::Past;
    }
    const bool ending = token.casing == Casing::Lower && token.length() > 4 && m_prose.word(at).endsWith(u"ed");
    return ending ? Tense::Past : Tense::Unknown;
}

bool TenseReader::isLonePhrase() const {
    constexpr int longest = 12; // tokens
    return m_prose.sentences.size() == 1 && int(m_prose.tokens.size()) <= longest
        && at(m_prose.sentences[0], 0, 0) == Tense::Unknown;
}

/// "will meet", "will be held": the verb takes its tense from the auxiliary in front.
bool TenseReader::followsFuture(const Sentence& sentence, int verb) const {
    const int low = std::max(sentence.firstToken, verb - 2);
    for (int at = verb - 1; at >= low; --at) {
        if (tenseOf(at) == Tense::Future) {
            return true;
        }
    }
    return false;
}

Tense TenseReader::at(const Sentence& sentence, int first, int end) const {
    const int low = std::max(sentence.firstToken, first - reach);
    for (int at = first - 1; at >= low; --at) {
        if (const Tense tense = tenseOf(at); tense != Tense::Unknown) {
            return followsFuture(sentence, at) ? Tense::Future : tense;
        }
    }
    const int high = std::min(sentence.endToken, end + reach);
    for (int at = end; at < high; ++at) {
        if (const Tense tense = tenseOf(at); tense != Tense::Unknown) {
            return tense;
        }
    }
    return Tense::Unknown;
}

} // namespace dateline
