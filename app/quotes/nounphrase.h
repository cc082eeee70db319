// Noun phrases: the source of a quote as a chunk of words left or right of its cue.
#pragma once

#include "app/quotes/passage.h"

#include <optional>

namespace dateline {

struct Language;

class NounPhrases {
public:
    explicit NounPhrases(const Language& language);

    /// The phrase that ends in front of `end`, no further left than `floor`.
    std::optional<Tokens> endingAt(const Passage& passage, int end, int floor) const;

    /// The subject of a verb group that begins at `verb`: also across an appositive or a relative clause between
    /// commas.
    std::optional<Tokens> subjectOf(const Passage& passage, int verb, int floor) const;

    /// The phrase that begins at `first`.
    std::optional<Tokens> startingAt(const Passage& passage, int first, int ceiling) const;

    /// Whether the phrase may be one that speaks: a name, a pronoun, somebody with a role, an organisation or a
    /// document; not "traces of water".
    bool mayTell(const Passage& passage, Tokens phrase) const;

private:
    int chunkStart(const Passage& passage, int end, int floor) const;
    bool mayPrecedeName(const Passage& passage, int token) const;
    std::optional<Tokens> behindRelative(const Passage& passage, Tokens object, int floor) const;
    std::optional<Tokens> acrossCommas(const Passage& passage, int comma, int floor) const;

    const PhraseTable& m_roles;
    const PhraseTable& m_titles;
    const PhraseTable& m_organisations;
};

} // namespace dateline
