#include "app/text/lexicon.h"

#include "app/text/limits.h"

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

std::vector<WordId> wordsOf(QStringView phrase) {
    if (isPlainWord(phrase)) {
        return {wordId(phrase)};
    }
    static const Lexicon none;
    std::vector<WordId> words;
    for (const Token& token : tokenize(phrase, none)) {
        words.push_back(token.word);
    }
    return words;
}

/// A value that is no number counts as 0.
double numberOf(QStringView value) {
    const bool maybe = !value.isEmpty() && (value[0].isDigit() || QStringView(u"+-.").contains(value[0]));
    return maybe ? value.toDouble() : 0;
}

PhraseTable readTable(const QString& path, const QString& name, int bit) {
    PhraseTable table(name, bit);
    QFile file(path);
    const QString content = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (content.isEmpty()) {
        throw std::bad_alloc(); // it is compiled in: only memory can be missing, and without these words answers are others
    }
    for (QStringView line : QStringView(content).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || line.size() > limits::lexiconLine) {
            continue;
        }
        const QList<QStringView> fields = line.split(u'\t');
        LexiconEntry entry;
        entry.phrase = fields[0].toString();
        entry.value = fields.value(1).toString();
        entry.note = fields.value(2).toString();
        entry.number = numberOf(entry.value);
        entry.role = wordId(entry.value);
        entry.words = wordsOf(entry.phrase);
        table.add(std::move(entry));
    }
    return table;
}

} // namespace

void PhraseTable::add(LexiconEntry entry) {
    if (entry.words.empty() || int(entry.words.size()) > limits::phraseWords) {
        return;
    }
    std::vector<int>& same = m_byFirst[entry.words.front()];
    const auto shorter
        = std::ranges::find_if(same, [&](int i) { return m_entries[i].words.size() < entry.words.size(); });
    same.insert(shorter, int(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

const LexiconEntry* PhraseTable::word(WordId id) const {
    const std::vector<int>* found = m_byFirst.find(id);
    if (!found) {
        return nullptr;
    }
    const LexiconEntry& shortest = m_entries[found->back()];
    return shortest.words.size() == 1 ? &shortest : nullptr;
}

PhraseMatch PhraseTable::longest(std::span<const Token> tokens, int at) const {
    if (!mayBegin(tokens[at])) {
        return {};
    }
    const std::vector<int>* found = m_byFirst.find(tokens[at].word);
    if (!found) {
        return {};
    }
    for (int index : *found) {
        const LexiconEntry& entry = m_entries[index];
        const std::size_t length = entry.words.size();
        if (at + length > tokens.size()) {
            continue;
        }
        std::size_t same = 1;
        while (same < length && tokens[at + same].word == entry.words[same]) {
            ++same;
        }
        if (same == length) {
            return {&entry, int(length)};
        }
    }
    return {};
}

Lexicon Lexicon::load(const QString& folder) {
    initLexiconResource();
    Lexicon lexicon;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    Q_ASSERT(names.size() <= 64);
    for (const QString& name : names) {
        const PhraseTable& table = lexicon.m_tables.emplace_back(
            readTable(dir.filePath(name), name.chopped(4), int(lexicon.m_tables.size())));
        for (const LexiconEntry& entry : table.entries()) {
            lexicon.m_first[entry.words.front()] |= table.mask();
        }
    }
    return lexicon;
}

const PhraseTable& Lexicon::table(QStringView name) const {
    const auto found = std::ranges::lower_bound(m_tables, name, {}, &PhraseTable::name);
    Q_ASSERT_X(found != m_tables.end() && found->name() == name, "Lexicon::table", "no such table");
    return *found;
}

std::uint64_t Lexicon::tablesOf(WordId word) const {
    const std::uint64_t* found = m_first.find(word);
    return found ? *found : 0;
}

} // namespace dateline
