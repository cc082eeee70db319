// Content: where the reported words of a cue begin and end.
#pragma once

#include "app/quotes/clauseend.h"

#include <optional>

namespace dateline {

class Contents {
public:
    Contents(const Cues& cues, const NounPhrases& phrases, const Language& language);

    /// What the cue governs behind it ("said that ...", "told reporters on Monday: ..."), if anything. `relative`: its
    /// subject stands in a relative clause, so that the content may begin with a verb ("which he said was late").
    std::optional<Tokens> behind(const Passage& passage, const Cue& cue, bool relative) const;

    /// What stands before `end` and was said there (", he said"), no further left than `floor`.
    std::optional<Tokens> before(const Passage& passage, int end, int floor) const;

    /// The first words of a clause before an interrupting cue: "The dam", he said, "will hold".
    std::optional<Tokens> lead(const Passage& passage, int end, int floor) const;

    /// What goes on behind a cue that interrupted it; `tail` is behind cue and source.
    std::optional<Tokens> resumed(const Passage& passage, int tail, bool direct) const;

    /// Behind the one who was told, if the cue names one: "told reporters".
    int behindAddressee(const Passage& passage, const Cue& cue) const;

    /// Behind the adverbials that follow a cue: "on Monday", "in an interview with a paper".
    int behindAsides(const Passage& passage, int token) const;

    /// A clause of reported speech from `first` to its end.
    Tokens clause(const Passage& passage, int first, CueForm form) const;

    bool hasVerb(const Passage& passage, Tokens tokens) const;
    bool hasFinite(const Passage& passage, Tokens tokens) const; // a verb that is surely one

private:
    int behindAside(const Passage& passage, int token) const;
    const Quotation* behindColon(const Passage& passage, int token) const;
    int behindManner(const Passage& passage, int comma) const;
    std::optional<Tokens> nounPhrase(const Passage& passage, const Cue& cue, Tokens rest) const;
    Tokens firstPart(const Passage& passage, Tokens tokens) const;
    int nounEnd(const Passage& passage, Tokens rest) const;

    const Cues& m_cues;
    const NounPhrases& m_phrases;
    ClauseEnds m_ends;
    const PhraseTable& m_nouns;
};

} // namespace dateline
