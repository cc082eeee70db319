// Tagger: the part of speech of open-class words by what stands around them (greedy averaged perceptron, left to right).
#pragma once

#include "app/language/weights.h"
#include "app/people/wordclass.h"

#include <span>
#include <vector>

namespace dateline {

class Tagger {
public:
    explicit Tagger(const Language& language);

    /// The classes of the tokens of one sentence. `classes` goes in with WordClass::Mark where words are quoted, these
    /// stay as they are, and with anything elsewhere. Linear.
    void tag(const Prose& prose, int first, std::span<WordClass> classes);

private:
    /// What the features are made of.
    struct Word {
        WordId word = emptyWord;
        WordId ending = emptyWord; // the last three letters
        WordId context = 0; // the name of its class
        WordId guess = 0; // what the word lists say of an open word
        bool open = false;
    };

    Word read(const Prose& prose, int token, WordClass& c) const;
    WordClass best(const Prose& prose, int token, const Word* word) const;

    WordClasses m_classes;
    const PhraseTable& m_open;
    const Weights& m_weights;
    std::vector<Word> m_words; // of the sentence, two edges on each side
};

} // namespace dateline
