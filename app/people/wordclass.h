// Word classes: the part of speech of a token as far as word lists and endings tell; enough to find subjects and
// clauses.
#pragma once

#include "app/text/prose.h"

#include <cstdint>
#include <optional>

namespace dateline {

struct Language;

enum class WordClass : std::uint8_t {
    Noun, // every word nobody knows better
    Name, // capitalised
    Number,
    Adjective,
    Determiner, // the, a, this, his
    Pronoun, // he, they, it, I, who stands alone
    Preposition,
    To,
    That,
    Relative, // who, which, what, when, how
    Coordinator, // and, or, but
    Subordinator, // because, if, while
    Auxiliary,
    Finite, // a past or present verb
    Base, // a verb's bare form
    Participle, // -ed forms, finite or not, and been, given
    Ing,
    Adverb,
    Time, // Monday, week
    Clitic, // 's
    Comma,
    Stop, // . ! ?
    Semicolon,
    Colon,
    Dash, // hyphens too, when not inside a word
    Open, // brackets
    Close,
    Mark, // quotation marks
    Other,
};

class WordClasses {
public:
    explicit WordClasses(const Language& language);

    /// The class of a token by itself.
    WordClass of(const Prose& prose, int token) const;

    /// The same, where its neighbours cannot change it: signs, numbers, small words, names inside a sentence.
    std::optional<WordClass> closed(const Prose& prose, int token) const;

private:
    std::optional<WordClass> closedWord(const Prose& prose, int token) const;
    WordClass ofSign(const Prose& prose, int token) const;

    const PhraseTable& m_function;
    const PhraseTable& m_open;
};

/// Whether the class can stand inside a noun phrase, left of its head or as its head.
bool isNominal(WordClass c);

/// A verb of any form but -ing.
bool isVerbal(WordClass c);

/// Punctuation that ends a clause or a part of one.
bool isEdge(WordClass c);

} // namespace dateline
