// Content: where the reported words of a cue begin and end.
#pragma once

#include "app/quotes/asides.h"
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

    const Asides& asides() const { return m_asides; }

    /// A clause of reported speech from `first` to its end.
    Tokens clause(const Passage& passage, int first, CueForm form) const;

    bool hasVerb(const Passage& passage, Tokens tokens) const; // or a clitic or quotation mark that may hide one
    bool hasFinite(const Passage& passage, Tokens tokens) const; // a verb that is surely one

private:
    int startBehind(const Passage& passage, const Cue& cue) const;
    bool namesOnly(const Passage& passage, Tokens rest) const;
    bool isCircumstance(const Passage& passage, Tokens rest) const;
    std::optional<Tokens> coordinated(const Passage& passage, int coordinator, bool direct) const;
    const Quotation* behindColon(const Passage& passage, int token) const;
    std::optional<Tokens> nounPhrase(const Passage& passage, const Cue& cue, Tokens rest) const;
    Tokens firstPart(const Passage& passage, Tokens tokens) const;
    int nounEnd(const Passage& passage, Tokens rest) const;
    bool opensClause(const Passage& passage, int token) const;
    int listEnd(const Passage& passage, int comma, int end) const;

    const Cues& m_cues;
    const NounPhrases& m_phrases;
    Asides m_asides;
    ClauseEnds m_ends;
};

} // namespace dateline
