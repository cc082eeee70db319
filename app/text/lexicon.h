// Lexicon: the word lists of one language. One TSV file a table: phrase, value, note; folded when loaded, constant
// after.
#pragma once

#include "app/text/token.h"
#include "app/text/wordmap.h"

#include <QString>

#include <span>
#include <vector>

namespace dateline {

struct LexiconEntry {
    QString phrase;
    QString value;
    QString note;
    double number = 0; // `value` as a number, if it is one
    WordId role = 0; // `value` as a word, for what a program switches on
    std::vector<WordId> words; // the folded tokens of the phrase
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
    PhraseTable(QString name, int bit) : m_name(std::move(name)), m_bit(bit) {}

    const QString& name() const { return m_name; }
    const std::vector<LexiconEntry>& entries() const { return m_entries; }

    /// The bit of Token::tables that this table sets.
    std::uint64_t mask() const { return std::uint64_t(1) << m_bit; }
    bool mayBegin(const Token& token) const { return token.tables & mask(); }

    /// The one-word entry for a word, or nullptr.
    const LexiconEntry* word(WordId id) const;
    const LexiconEntry* word(const Token& token) const { return mayBegin(token) ? word(token.word) : nullptr; }

    /// The longest entry that stands at tokens[at], at+1, ...
    PhraseMatch longest(std::span<const Token> tokens, int at) const;

    void add(LexiconEntry entry);

private:
    QString m_name;
    int m_bit;
    std::vector<LexiconEntry> m_entries;
    WordMap<std::vector<int>> m_byFirst; // longest first
};

class Lexicon {
public:
    /// Loads every *.tsv of a folder (":/lexicons/en"), in order of name; at most 64 tables. Lines starting with # are
    /// notes.
    static Lexicon load(const QString& folder);

    /// The table of a file name without its ending. Asking for one that does not exist is a bug (asserts).
    const PhraseTable& table(QStringView name) const;
    const std::vector<PhraseTable>& tables() const { return m_tables; }

    /// Which tables have an entry that begins with this word.
    std::uint64_t tablesOf(WordId word) const;

private:
    std::vector<PhraseTable> m_tables;
    WordMap<std::uint64_t> m_first;
};

} // namespace dateline
