// Attribution: ties the contents of a passage to their cues and sources.
#pragma once

#include "app/quotes/content.h"

#include <optional>
#include <vector>

namespace dateline {

struct Attribution {
    std::optional<Tokens> cue;
    std::optional<Tokens> source; // the words that name who speaks
    std::vector<Tokens> pieces; // of the content; two if the cue interrupts it
    bool speech = true;
    bool carried = false; // no subject of its own: whoever spoke last in the passage
};

class Attributions {
public:
    explicit Attributions(const Language& language);

    /// In order of the cues; quotations without one come last, with neither cue nor source.
    std::vector<Attribution> find(const Passage& passage) const;

private:
    std::optional<Attribution> attribute(
        const Passage& passage, const Cue& cue, int floor, std::optional<Tokens> shared) const;
    std::optional<Attribution> accordingTo(const Passage& passage, const Cue& cue, int floor) const;
    std::optional<Attribution> openingSource(const Passage& passage, const Cue& cue, Tokens source, int floor) const;
    std::optional<Attribution> inverted(const Passage& passage, const Cue& cue, int floor) const;
    bool tellsOnlyWhen(const Passage& passage, int source, Tokens content) const;
    std::optional<Attribution> active(
        const Passage& passage, const Cue& cue, int floor, std::optional<Tokens> shared) const;

    std::optional<Attribution> closing(const Passage& passage, const Cue& cue, Tokens source, int floor) const;

    NounPhrases m_phrases;
    Cues m_cues;
    Contents m_contents;
};

} // namespace dateline
