// Change against level: "jumped 18.3 percent to 17.8 billion, from 15 billion a year earlier" is a change, a level and
// the one before.
#pragma once

#include "app/figures/quantity.h"

#include <vector>

namespace dateline {

/// Marks changes with their direction, ties each to the level it led to, and marks levels of an earlier time.
class ChangeMarker {
public:
    ChangeMarker(const Grammar& grammar, const Lexicon& lexicon);

    void mark(const Sentence& sentence, std::vector<Quantity>& quantities) const; // of that sentence, in order

private:
    struct Word {
        int token = -1;
        Direction direction = Direction::None;
        bool verb = false;
        bool noun = false;
        bool particle = false;
        bool comparative = false; // "12 percent fewer than"
        bool transitive = false; // with an object that is no change: "raised $5 million", "cut 300 jobs"
    };

    std::vector<Word> changeWords(const Sentence& sentence) const;
    int introducer(const Quantity& quantity, int sentenceFirst) const;
    const Word* verbBefore(const std::vector<Word>& words, int token, int sentenceFirst) const;
    const Word* objectVerbBefore(const std::vector<Word>& words, int token, int sentenceFirst) const;
    bool actsOnObject(const Word& word, int sentenceFirst) const;
    const Word* nounOf(const std::vector<Word>& words, int of, int sentenceFirst) const;
    const Word* behind(const std::vector<Word>& words, const Quantity& quantity, int sentenceEnd) const;
    const Word* wordAt(const std::vector<Word>& words, int token) const;
    bool isComparison(int token) const;
    bool isAmountOf(const Quantity& quantity) const;
    bool isClosing(int verb) const;
    void markOne(
        const Sentence& sentence, const std::vector<Word>& words, std::vector<Quantity>& quantities, int index) const;
    void linkLevelInFront(std::vector<Quantity>& quantities, int index) const;
    void linkLevel(std::vector<Quantity>& quantities, int index) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    const PhraseTable& m_changes;
    const PhraseTable& m_approximators;
};

} // namespace dateline
