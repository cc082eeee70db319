// Clauses: the subject of a quantity, found by word classes alone.
#pragma once

#include "app/figures/nounphrase.h"

namespace dateline {

class Clauses {
public:
    /// Asks about the sentence that `phrases` has in hand.
    Clauses(const Grammar& grammar, const NounPhrases& phrases)
        : m_grammar(grammar), m_prose(grammar.prose()), m_phrases(phrases) {}

    /// The quantities of the sentence.
    void enter(const std::vector<Quantity>& quantities);

    /// The subject of the clause a quantity stands in; for participles ("surging 75 percent") of the clause before.
    Phrase clauseSubject(const Quantity& quantity) const;

    /// "They agreed to lend $5 million": the verb, where the subject is but a person.
    Phrase verbOfPerson(const Quantity& quantity) const;

    /// Of a list without a verb, the noun phrase that opens it: "Boats including: ...".
    Phrase title() const;

private:
    const Sentence& sentence() const { return m_phrases.sentence(); }
    bool isVerbal(int token) const;
    bool sharesSubject(int verb) const;
    bool tellsResult(int verb) const;
    int groupStart(int verb) const;
    int overAside(int last) const;
    Phrase subjectOf(int verb) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    const NounPhrases& m_phrases;
    std::vector<Phrase> m_ages; // quantities of the sentence that are ages: they may be subjects
};

} // namespace dateline
