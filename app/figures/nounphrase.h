// Noun phrases around the quantities of a sentence, found by word classes alone.
#pragma once

#include "app/figures/quantity.h"

#include <QString>

#include <vector>

namespace dateline {

/// A run of tokens.
struct Phrase {
    int first = 0;
    int end = 0;

    explicit operator bool() const { return end > first; }
};

class NounPhrases {
public:
    /// `dates` marks tokens of dates; they are no part of a phrase's edges.
    NounPhrases(const Grammar& grammar, const std::vector<bool>& dates);

    /// The sentence all further questions are about, and its quantities.
    void enter(const Sentence& sentence, const std::vector<Quantity>& quantities);

    const Sentence& sentence() const { return m_sentence; }
    bool isNumber(int token) const { return m_grammar.inText(token) && m_numbers[token]; }
    bool isDate(int token) const { return m_grammar.inText(token) && m_dates[token]; }
    /// A verb that has a subject of its own, or a participle that does the work of one.
    bool isFinite(int token) const;

    /// The chunk of nouns, adjectives and prepositions that ends with the token `last`.
    Phrase chunkEndingAt(int last) const;

    /// The last noun phrase of a chunk, with its "of": what "which" and "who" stand for.
    Phrase lastNounPhrase(Phrase chunk) const;

    /// A noun phrase that begins at or just behind `first`, with up to so many prepositional phrases.
    Phrase nounPhraseFrom(int first, int prepositions) const;

    /// A noun phrase with up to so many of the prepositional phrases behind it.
    Phrase withPrepositions(Phrase phrase, int prepositions) const;

    /// Takes articles, pronouns, dates, numbers and prepositions off the edges.
    Phrase trimmed(Phrase phrase) const;

    /// Whether a token may stand inside a noun phrase with its prepositions.
    bool mayStandInside(int token) const;

    QString text(Phrase phrase) const; // as written, white space folded; empty for no phrase

private:
    bool startsNumber(int token) const;
    bool opensClause(int token) const;
    bool namesMonth(int token) const;
    bool isLoose(int token, bool front) const;
    bool isBorder(int token) const;
    bool joinsAdjectives(int token) const;
    int overOpening(int first, int last) const;
    int prepositionPhrase(int at) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    const std::vector<bool>& m_dates;
    std::vector<bool> m_numbers; // tokens of the quantities of the sentence in hand
    Sentence m_sentence;
};

} // namespace dateline
