// Coreference: who a pronoun means, by gender, number, and who spoke or stood as a subject last.
#pragma once

#include "app/people/person.h"
#include "app/text/prose.h"

#include <utility>
#include <vector>

namespace dateline {

class Coreference {
public:
    Coreference(const Prose& prose, const std::vector<Person>& people);

    /// Tells of a mention found later (a speaker without a name).
    void mention(int person, int position);

    /// The person a pronoun at `position` means, or -1. `speaker` (or -1) is who spoke last.
    int antecedent(WordId pronoun, int position, int speaker, const std::vector<Person>& people) const;

    /// What a pronoun tells of the gender of whom it means.
    static void learnGender(WordId pronoun, Person& person);

private:
    int score(const Person& person, int at, int position, bool spoke) const;

    const Prose& m_prose;
    std::vector<std::pair<int, int>> m_mentions; // place, person; sorted
};

} // namespace dateline
