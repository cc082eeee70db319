// Speakers: from the words of a source to the person or body they mean; new ones are added to the people.
#pragma once

#include "app/people/coreference.h"
#include "app/quotes/nounphrase.h"

#include <unordered_map>

namespace dateline {

class Speakers {
public:
    Speakers(const Prose& prose, const Language& language, std::vector<Person>& people);

    /// The index of the person that a source means, or -1 ("I", "we"); `last` is who spoke before.
    int speakerOf(const Passage& passage, Tokens source, int last);

private:
    int namedIn(Span head) const;
    Tokens ownerOfWords(const Passage& passage, Tokens source, int head) const;
    int namedBeside(const Passage& passage, Tokens source, int head) const;
    std::optional<Tokens> newNameBeside(const Passage& passage, Tokens source, int head) const;
    int holderOf(QStringView role, int position) const;
    int bodyWith(const LexiconEntry& body, QStringView head, int position) const;
    int add(const Passage& passage, Tokens source, int head);
    PersonKind kindOf(const Passage& passage, int head) const;
    int headEnd(const Passage& passage, Tokens source) const;
    bool isInName(const Passage& passage, int token) const;
    int antecedentOf(const Passage& passage, int relative, int last);

    const Prose& m_prose;
    std::vector<Person>& m_people;
    NounPhrases m_phrases;
    const PhraseTable& m_roles;
    const PhraseTable& m_organisations;
    Coreference m_coreference;
    std::vector<std::pair<Span, int>> m_names; // mention, person; sorted
    std::unordered_map<WordId, int> m_unnamed; // by their words
};

} // namespace dateline
