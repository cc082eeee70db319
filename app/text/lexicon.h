// Lexicon: the word lists of one language. One TSV file a table: phrase, value, note; folded when loaded, constant
// after.
#pragma once

#include "app/text/token.h"
#include "app/text/wordmap.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace dateline {

/// As std::popcount, which is a call into a library where the compiler may not count on a processor that counts bits.
constexpr int countBits(std::uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555ULL;
    bits = (bits & 0x3333333333333333ULL) + (bits >> 2 & 0x3333333333333333ULL);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FULL;
    return int(bits * 0x0101010101010101ULL >> 56);
}

/// Its three texts lie in the lexicon (QString::fromRawData), which outlives all that is read with it.
struct LexiconEntry {
    QString phrase;
    QString value;
    QString note;
    double number = 0; // `value` as a number, if it is one
    WordId role = 0; // `value` as a word, for what a program switches on
    std::span<const WordId> words; // the folded tokens of the phrase
    const LexiconEntry* shorter = nullptr; // of the same table, with the same first word and no more words than this
};

/// Where a table has the phrases that begin with one word.
struct PhrasePlace {
    const LexiconEntry* longest = nullptr;
    const LexiconEntry* word = nullptr; // the phrase that is this word alone, or nullptr
    WordId role = 0; // of that phrase, beside it: most look-ups want nothing else of it
    std::uint64_t seconds = 0; // one bit for each second word of a longer phrase, shared by words: most texts go on otherwise

    static std::uint64_t bit(WordId second) { return std::uint64_t(1) << (second >> 58); }
};

/// What a lexicon knows of the words its phrases begin with: a word looked up once is known to every table.
struct PhraseIndex {
    WordMap<FirstWord> words;
    std::vector<PhrasePlace> places; // of each word one for each of its tables, in the order of their bits
};

/// A match of `length` tokens, or none (entry == nullptr).
struct PhraseMatch {
    const LexiconEntry* entry = nullptr;
    int length = 0;

    explicit operator bool() const { return entry != nullptr; }
};

/// The phrases of one file.
class PhraseTable {
public:
    PhraseTable(PhraseTable&&) = default; // a copy's entries would lie in the first

    const QString& name() const { return m_name; }
    const std::vector<LexiconEntry>& entries() const { return m_entries; }

    /// The bit of Token::tables that this table sets.
    std::uint64_t mask() const { return std::uint64_t(1) << m_bit; }
    bool mayBegin(const Token& token) const { return token.tables & mask(); }

    /// The one-word entry for a word, or nullptr.
    const LexiconEntry* word(const Token& token) const { return at({token.tables, token.place}).word; }
    const LexiconEntry* word(WordId id) const;

    /// The role of the one-word entry for a word, or 0.
    WordId role(const Token& token) const { return at({token.tables, token.place}).role; }

    /// The longest entry that stands at tokens[at], at+1, ... of tokens cut with this table's lexicon.
    PhraseMatch longest(std::span<const Token> tokens, int at) const {
        return mayBegin(tokens[at]) ? longestListed(tokens, at) : PhraseMatch{};
    }

private:
    friend class Lexicon;

    PhraseTable(const QString& path, const QString& name, int bit, const PhraseIndex& index);

    PhraseMatch longestListed(std::span<const Token> tokens, int at) const;

    PhrasePlace at(FirstWord first) const {
        return first.tables & mask() ? m_index->places[placeOf(first)] : PhrasePlace{};
    }
    std::size_t placeOf(FirstWord first) const { return first.place + countBits(first.tables & (mask() - 1)); }

    QString m_name;
    int m_bit;
    QString m_content; // of the file
    std::vector<WordId> m_words; // of all phrases
    std::vector<LexiconEntry> m_entries;
    const PhraseIndex* m_index;
};

/// The name of a table, hashed when the program is compiled: finders ask for a dozen tables for each text.
struct TableName {
    template <std::size_t N> consteval TableName(const char16_t (&name)[N]) {
        for (std::size_t i = 0; i + 1 < N; ++i) {
            id = hashUnit(id, name[i]);
        }
    }
    WordId id = emptyWord;
};

class Lexicon {
public:
    /// Loads every *.tsv of a folder (":/lexicons/en"), in order of name; at most 64 tables. Lines starting with # are
    /// notes.
    static Lexicon load(const QString& folder);

    /// The table of a file name without its ending. Asking for one that does not exist is a bug (asserts).
    const PhraseTable& table(TableName name) const;
    const std::vector<PhraseTable>& tables() const { return m_tables; }

    /// Tells tokens which tables have an entry that begins with them. All of a text at once, so that one look-up need not
    /// wait for another's memory.
    void lookUp(std::span<Token> tokens) const;

private:
    void index();

    std::vector<PhraseTable> m_tables;
    WordMap<int> m_named; // where a table's name has it
    std::unique_ptr<PhraseIndex> m_index = std::make_unique<PhraseIndex>(); // stays where it is when the lexicon moves
};

} // namespace dateline
