#include "app/quotes/clausesubject.h"

namespace dateline {

namespace {

constexpr int longestMain = 80; // between a subject and a participle that shares it

} // namespace

std::optional<Tokens> clauseSubject(const NounPhrases& phrases, const Passage& passage, int verb) {
    const Prose& prose = *passage.prose;
    const int first = std::max({passage.first, prose.sentences[prose.sentenceOf(verb)].firstToken, verb - longestMain});
    std::optional<Tokens> found;
    for (int i = first + 1; i < verb; ++i) {
        int group = i;
        while (group > first && passage.at(group - 1) == WordClass::Adverb) {
            --group;
        }
        const WordClass left = passage.at(group - 1);
        if (!isVerbal(passage.at(i)) || isVerbal(left) || left == WordClass::Determiner) {
            continue;
        }
        const std::optional<Tokens> subject = phrases.subjectOf(passage, group, first);
        if (!subject || passage.at(subject->first) == WordClass::Relative
            || passage.at(subject->first) == WordClass::That) {
            continue;
        }
        const WordClass before = passage.at(subject->first - 1);
        const bool main = before == WordClass::Stop || before == WordClass::Comma || before == WordClass::Coordinator
            || before == WordClass::Mark || before == WordClass::Colon || before == WordClass::Semicolon
            || ((before == WordClass::Adverb || before == WordClass::Time) && !found);
        if (main || (!found && subject->first == first)) {
            found = subject;
        }
    }
    return found;
}

} // namespace dateline
