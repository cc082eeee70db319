#include "app/text/lexicon.h"

#include "app/text/limits.h"
#include "app/text/utf16.h"

#include <QDir>
#include <QFile>
#include <QResource>

#include <algorithm>
#include <new>

static void initLexiconResource() {
    Q_INIT_RESOURCE(lexicons);
}

namespace dateline {

namespace {

bool isPlainWord(QStringView phrase) {
    return !phrase.isEmpty() && std::ranges::all_of(phrase, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Adds the words of a phrase; the number of them.
std::size_t takeWords(QStringView phrase, std::vector<WordId>& words) {
    const std::size_t before = words.size();
    if (isPlainWord(phrase)) {
        words.push_back(wordId(phrase));
    } else {
        for (Tokenizer tokenizer(phrase); tokenizer.hasNext();) {
            words.push_back(tokenizer.next().word);
        }
    }
    return words.size() - before;
}

/// A value that is no number counts as 0.
double numberOf(QStringView value) {
    const bool maybe = !value.isEmpty() && (value[0].isDigit() || isAmong(value[0], u"+-."));
    return maybe ? value.toDouble() : 0;
}

/// The letters of a field where they are, without a copy.
QString inPlace(QStringView field) {
    return QString::fromRawData(field.data(), field.size());
}

/// Takes what stands before the next `mark` off the text, and the mark.
QStringView takeUntil(QChar mark, QStringView& text) {
    const qsizetype end = text.indexOf(mark);
    const QStringView taken = end < 0 ? text : text.first(end);
    text = end < 0 ? QStringView() : text.sliced(end + 1);
    return taken;
}

LexiconEntry entryOf(QStringView line) {
    LexiconEntry entry;
    entry.phrase = inPlace(takeUntil(u'\t', line));
    entry.value = inPlace(takeUntil(u'\t', line));
    entry.note = inPlace(takeUntil(u'\t', line));
    entry.number = numberOf(entry.value);
    entry.role = wordId(entry.value);
    return entry;
}

QString contentOf(const QString& path) {
    QFile file(path);
    const QString content = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (content.isEmpty() && path.startsWith(u':')) {
        throw std::bad_alloc(); // what is compiled in can only lack memory, and without these words answers are others
    }
    return content;
}

/// Puts an entry among those with the same first word: the longest first, else in the order of the file.
void place(LexiconEntry& entry, PhrasePlace& among) {
    const LexiconEntry** link = &among.longest;
    while (*link && (*link)->words.size() >= entry.words.size()) {
        link = &const_cast<LexiconEntry*>(*link)->shorter;
    }
    entry.shorter = *link;
    *link = &entry;
    if (entry.words.size() == 1) {
        among.word = &entry;
        among.role = entry.role;
    } else {
        among.seconds |= PhrasePlace::bit(entry.words[1]);
    }
}

} // namespace

PhraseTable::PhraseTable(const QString& path, const QString& name, int bit, const PhraseIndex& index)
    : m_name(name), m_bit(bit), m_content(contentOf(path)), m_index(&index) {
    std::vector<std::size_t> lengths; // of the entries, in words
    m_entries.reserve(m_content.count(u'\n') + 1);
    for (QStringView rest = m_content; !rest.isEmpty();) {
        const QStringView line = takeUntil(u'\n', rest);
        if (line.isEmpty() || line.startsWith(u'#') || line.size() > limits::lexiconLine) {
            continue;
        }
        LexiconEntry entry = entryOf(line);
        const std::size_t words = takeWords(entry.phrase, m_words);
        if (words > 0 && words <= std::size_t(limits::phraseWords)) {
            lengths.push_back(words);
            m_entries.push_back(std::move(entry));
        } else {
            m_words.resize(m_words.size() - words);
        }
    }
    const WordId* first = m_words.data();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].words = {first, lengths[i]};
        first += lengths[i];
    }
}

const LexiconEntry* PhraseTable::word(WordId id) const {
    const FirstWord* first = m_index->words.find(id);
    return first ? at(*first).word : nullptr;
}

PhraseMatch PhraseTable::longestListed(std::span<const Token> tokens, int at) const {
    const PhrasePlace place = this->at({tokens[at].tables, tokens[at].place});
    const bool goesOn = std::size_t(at) + 1 < tokens.size() && (place.seconds & PhrasePlace::bit(tokens[at + 1].word));
    if (!goesOn) {
        return {place.word, place.word ? 1 : 0};
    }
    for (const LexiconEntry* entry = place.longest; entry; entry = entry->shorter) {
        const std::size_t length = entry->words.size();
        if (at + length > tokens.size()) {
            continue;
        }
        std::size_t same = 1;
        while (same < length && tokens[at + same].word == entry->words[same]) {
            ++same;
        }
        if (same == length) {
            return {entry, int(length)};
        }
    }
    return {};
}

Lexicon Lexicon::load(const QString& folder) {
    initLexiconResource();
    Lexicon lexicon;
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    Q_ASSERT(names.size() <= 64);
    lexicon.m_tables.reserve(names.size());
    for (const QString& name : names) {
        if (!name.endsWith(u".tsv")) {
            continue;
        }
        lexicon.m_named[wordId(QStringView(name).chopped(4))] = int(lexicon.m_tables.size());
        lexicon.m_tables.push_back(
            PhraseTable(dir.filePath(name), name.chopped(4), int(lexicon.m_tables.size()), *lexicon.m_index));
    }
    lexicon.index();
    return lexicon;
}

void Lexicon::index() {
    std::size_t entries = 0;
    for (const PhraseTable& table : m_tables) {
        entries += table.m_entries.size();
    }
    m_index->words.reserve(entries * 2);
    m_index->places.reserve(entries);
    for (const PhraseTable& table : m_tables) {
        for (const LexiconEntry& entry : table.m_entries) {
            m_index->words[entry.words.front()].tables |= table.mask();
        }
    }
    for (PhraseTable& table : m_tables) {
        for (LexiconEntry& entry : table.m_entries) {
            FirstWord& first = m_index->words[entry.words.front()];
            if (first.place < 0) {
                first.place = int(m_index->places.size());
                m_index->places.resize(first.place + countBits(first.tables));
            }
            place(entry, m_index->places[table.placeOf(first)]);
        }
    }
}

void Lexicon::lookUp(std::span<Token> tokens) const {
    for (Token& token : tokens) {
        const FirstWord& first = m_index->words.at(token.word);
        token.tables = first.tables;
        token.place = first.place;
    }
}

const PhraseTable& Lexicon::table(TableName name) const {
    const int* found = m_named.find(name.id);
    Q_ASSERT_X(found, "Lexicon::table", "no such table");
    if (!found) {
        throw std::bad_alloc(); // Qt lists a folder only in part where memory is short
    }
    return m_tables[*found];
}

} // namespace dateline
