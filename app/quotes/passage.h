// Passage: sentences that quotation marks hold together, seen as word classes; what stands in marks is opaque.
#pragma once

#include "app/people/wordclass.h"
#include "app/quotes/marks.h"

#include <span>
#include <vector>

namespace dateline {

struct Language;

/// A range of tokens.
struct Tokens {
    int first = 0;
    int end = 0;

    bool isEmpty() const { return end <= first; }
    bool operator==(const Tokens&) const = default;
};

struct Passage {
    const Prose* prose = nullptr;
    int first = 0;
    int end = 0;
    int paragraph = 0;
    std::vector<WordClass> classes; // of the tokens from `first`; Mark for all that stands in speech marks
    std::vector<Quotation> quotations; // outermost, speech only
    int statement = 0; // the first token of a paragraph that the line before it gives to somebody: "From Ann Oder:"

    /// Stop outside the passage.
    WordClass at(int token) const { return token >= first && token < end ? classes[token - first] : WordClass::Stop; }
    WordId word(int token) const { return token >= first && token < end ? prose->tokens[token].word : emptyWord; }
    bool glued(int token) const { return token > first && token < end && prose->tokens[token].glued; }
    const Quotation* quotationAt(int token) const;
    /// Whether a sentence ends behind the token.
    bool endsSentence(int token) const;
    Span span(Tokens tokens) const { return {prose->tokens[tokens.first].begin, prose->tokens[tokens.end - 1].end}; }
};

/// Cuts the body into passages, those left out that hold no quotation and no word of saying. Quotations of few words without a closing stop (scare quotes, nicknames) and in title
/// case (works, speeches) are no speech: their words count as ordinary words.
std::vector<Passage> cutPassages(
    const Prose& prose, const Language& language, const std::vector<Quotation>& quotations);

} // namespace dateline
