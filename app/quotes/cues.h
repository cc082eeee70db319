// Cues: the verbs of saying and thinking of a passage, with their auxiliaries and the frames their contents may take.
#pragma once

#include "app/quotes/passage.h"

#include <algorithm>
#include <vector>

namespace dateline {

struct Language;

enum class CueForm { Past, Present, Base, Ing, Participle, According };

struct Cue {
    Tokens group; // auxiliaries and adverbs before the verb too: "has repeatedly said"
    int verb = 0;
    QStringView frames; // see the table "cues"
    CueForm form = CueForm::Past;
    bool speech = true;
    bool infinitive = false; // "to say"
    bool passive = false;
    bool attached = false; // has a subject of its own: any finite form, an -ing form behind an auxiliary

    bool takes(char16_t frame) const { return std::ranges::find(frames, frame) != frames.end(); } // see there
};

class Cues {
public:
    explicit Cues(const Language& language);

    /// All cues outside quotation marks, in order. Nouns that look like verbs ("the report", "his claims") are left
    /// out.
    std::vector<Cue> find(const Passage& passage) const;

    /// The cue that stands at a token, if one does.
    PhraseMatch at(const Passage& passage, int token) const;
    static CueForm formOf(const LexiconEntry& entry); // by the note of an entry of the table "cues"

private:
    bool isVerb(const Passage& passage, int token, CueForm form) const;
    void takeGroup(const Passage& passage, Cue& cue) const;

    const PhraseTable& m_cues;
    const PhraseTable& m_roles;
};

} // namespace dateline
