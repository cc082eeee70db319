// Description: what the words beside a name tell of its bearer: the role ("harbour master Xan Oder", "Ann Oder, a baker"),
// the gender of that role, and that it is a person at all.
#pragma once

#include "app/people/person.h"
#include "app/text/prose.h"

namespace dateline {

class Lexicon;

struct Description {
    Span role; // as written, article left out; empty if none
    Gender gender = Gender::Unknown;
    bool person = false;
};

class Descriptions {
public:
    explicit Descriptions(const Lexicon& lexicon);

    /// Of the name (with its titles) in the tokens from `begin` to `end` of the sentence.
    Description of(const Prose& prose, const Sentence& sentence, int begin, int end) const;

private:
    Description before(const Prose& prose, const Sentence& sentence, int begin) const;
    Description behind(const Prose& prose, const Sentence& sentence, int begin, int end) const;
    bool endsAside(const Prose& prose, const Sentence& sentence, int token) const;
    bool isModifier(const Prose& prose, int token) const;

    const PhraseTable& m_function;
    const PhraseTable& m_open;
    const PhraseTable& m_roles;
    const PhraseTable& m_cues;
};

} // namespace dateline
