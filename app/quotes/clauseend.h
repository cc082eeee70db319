// The end of reported speech: where the clause that a cue governs gives way to the writer's own words or to another
// report.
#pragma once

#include "app/quotes/cues.h"
#include "app/quotes/nounphrase.h"

namespace dateline {

inline constexpr int longestClause = 250; // tokens outside quotation marks; what is longer is no reported clause

class ClauseEnds {
public:
    ClauseEnds(const Cues& cues, const NounPhrases& phrases) : m_cues(cues), m_phrases(phrases) {}

    /// Where the clause that begins at `first` ends, final stop left out; `form` is that of its cue.
    int endOf(const Passage& passage, int first, CueForm form) const;

private:
    bool breaksAt(const Passage& passage, int token, CueForm form) const;
    bool attributes(const Passage& passage, int token) const;
    bool reports(const Passage& passage, int token) const;
    bool trails(const Passage& passage, int token) const;

    const Cues& m_cues;
    const NounPhrases& m_phrases;
};

} // namespace dateline
