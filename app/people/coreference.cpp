#include "app/people/coreference.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int looksBack = 40; // mentions

enum class Wanted { He, She, They, It, Nobody };

Wanted wantedBy(WordId pronoun) {
    switch (pronoun) {
    case u"he"_w:
    case u"him"_w:
    case u"his"_w: return Wanted::He;
    case u"she"_w:
    case u"her"_w: return Wanted::She;
    case u"they"_w:
    case u"them"_w:
    case u"their"_w: return Wanted::They;
    case u"it"_w:
    case u"its"_w: return Wanted::It;
    default: return Wanted::Nobody;
    }
}

bool agrees(const Person& person, Wanted wanted) {
    switch (wanted) {
    case Wanted::He: return person.kind == PersonKind::Person && person.gender != Gender::Female;
    case Wanted::She: return person.kind == PersonKind::Person && person.gender != Gender::Male;
    case Wanted::They: return person.kind == PersonKind::Group || person.kind == PersonKind::Organisation;
    case Wanted::It: return person.kind == PersonKind::Organisation || person.kind == PersonKind::Document;
    case Wanted::Nobody: return false;
    }
    return false;
}

} // namespace

Coreference::Coreference(const Prose& prose, const std::vector<Person>& people) : m_prose(prose) {
    for (int i = 0; i < int(people.size()); ++i) {
        for (Span span : people[i].mentions) {
            m_mentions.push_back({span.begin, i});
        }
    }
    std::ranges::sort(m_mentions);
}

void Coreference::mention(int person, int position) {
    const std::pair entry{position, person};
    m_mentions.insert(std::ranges::upper_bound(m_mentions, entry), entry);
}

/// Nearer is better, a subject and the last speaker better still.
int Coreference::score(const Person& person, int at, int position, bool spoke) const {
    const int token = m_prose.tokenAt(at);
    const int sentence = m_prose.sentenceOf(std::min(token, int(m_prose.tokens.size()) - 1));
    const int own = m_prose.sentenceOf(std::min(m_prose.tokenAt(position), int(m_prose.tokens.size()) - 1));
    const bool subject = token - m_prose.sentences[std::max(sentence, 0)].firstToken < 4;
    const bool unnamed = person.kind == PersonKind::Person && !person.name.isEmpty() && person.name.front().isLower();
    return -2 * (own - sentence) + 3 * subject + 5 * spoke + 2 * (person.gender != Gender::Unknown) - 8 * unnamed;
}

int Coreference::antecedent(WordId pronoun, int position, int speaker, const std::vector<Person>& people) const {
    const Wanted wanted = wantedBy(pronoun);
    if (wanted == Wanted::Nobody) {
        return -1;
    }
    const auto before = std::ranges::lower_bound(m_mentions, std::pair{position, 0});
    int best = -1;
    int bestScore = 0;
    int seen = 0;
    for (auto it = std::make_reverse_iterator(before); it != m_mentions.rend() && seen < looksBack; ++it, ++seen) {
        const Person& person = people[it->second];
        if (!agrees(person, wanted)) {
            continue;
        }
        const int points = score(person, it->first, position, it->second == speaker);
        if (best < 0 || points > bestScore) {
            best = it->second;
            bestScore = points;
        }
    }
    if (best < 0 && speaker >= 0 && agrees(people[speaker], wanted)) {
        best = speaker;
    }
    return best;
}

void Coreference::learnGender(WordId pronoun, Person& person) {
    const Wanted wanted = wantedBy(pronoun);
    if (wanted == Wanted::He || wanted == Wanted::She) {
        person.gender = wanted == Wanted::He ? Gender::Male : Gender::Female;
    }
}

} // namespace dateline
