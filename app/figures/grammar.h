// Grammar: what kind of word each token most likely is; enough to find the noun phrase beside a number without a
// parser.
#pragma once

#include "app/text/lexicon.h"
#include "app/text/prose.h"
#include "app/text/utf16.h"

#include <vector>

namespace dateline {

enum class WordClass : std::uint8_t {
    Noun,
    Plural, // a noun that counts several
    Name, // capitalised inside a sentence
    Adjective,
    Skip, // says nothing of the thing counted: more, other, new
    Participle,
    Verb, // finite, or a bare form
    Auxiliary,
    Adverb,
    Determiner,
    Preposition,
    Conjunction,
    Pronoun,
    Relative,
    Label, // stands before a number that names: page, chapter
    Month,
    Weekday,
    Clitic, // 's
    Number,
    Punctuation,
};

/// Classes of the words of a text, worked out once for each sentence that is asked about.
class Grammar {
public:
    Grammar(const Prose& prose, const Lexicon& lexicon);

    /// Punctuation outside the text.
    WordClass of(int token) const;

    /// Whether a word can be a noun that counts several: "ships", "people", "votes".
    bool isPlural(int token) const;
    /// Noun, plural or name.
    bool isNominal(int token) const;
    bool isWord(int token, WordId word) const { return inText(token) && m_prose.tokens[token].word == word; }
    /// Whether the list of words beside a number gives the word this role: "street", "amount".
    bool is(int token, QStringView role) const {
        return inText(token) && m_numberWords.mayBegin(m_prose.tokens[token]) && isListed(token, role);
    }
    /// A hyphen glued on both sides.
    bool isHyphen(int token) const;
    bool inText(int token) const { return token >= 0 && token < int(m_prose.tokens.size()); }

    const Prose& prose() const { return m_prose; }

private:
    WordClass lookUp(int token) const;
    bool isListed(int token, QStringView role) const;
    bool followsModal(int token) const;
    bool followsNounMarker(int token) const;
    bool followsAdjective(int token) const;
    bool precedesNoun(int token) const;
    template <std::size_t size> bool endsIn(int token, const char16_t (&ending)[size]) const {
        return hasEnding(m_prose.word(token), ending);
    }

    const Prose& m_prose;
    const PhraseTable& m_classes;
    const PhraseTable& m_numberWords;
    mutable std::vector<std::int8_t> m_known; // -1: not asked for yet
};

} // namespace dateline
