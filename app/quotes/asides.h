// Asides: what may stand between a cue and its content: who was told, when, where and how.
#pragma once

#include "app/quotes/cues.h"
#include "app/quotes/nounphrase.h"

namespace dateline {

class Asides {
public:
    Asides(const NounPhrases& phrases, const Language& language);

    /// Behind the one who was told, if the cue names one: "told reporters".
    int behindAddressee(const Passage& passage, const Cue& cue) const;

    /// Behind the adverbials that follow a cue: "on Monday", "in an interview with a paper".
    int behindAll(const Passage& passage, int token) const;

    /// "told a hall in Tull, Norland, on Monday that", "said before the talks that": where the that-clause begins
    /// behind more than one aside, or -1.
    int laterThat(const Passage& passage, const Cue& cue, int token) const;

private:
    int behindOne(const Passage& passage, int token) const;
    bool takesClause(const Passage& passage, int participle) const;
    int behindManner(const Passage& passage, int comma) const;

    const NounPhrases& m_phrases;
    const PhraseTable& m_nouns; // of settings of speech
    const PhraseTable& m_cues;
};

/// Whether a word introduces an indirect question: who, how, whether.
bool introducesQuestion(const Passage& passage, int token);

} // namespace dateline
