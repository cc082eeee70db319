// Lint of the word lists: well-formed, sorted, unique, in use, and few enough for the token's bit set.
#include "app/language/language.h"
#include "app/text/limits.h"
#include "tests/printing.h"
#include "tests/whole/sources.h"

#include <algorithm>
#include <set>

using namespace dateline;

namespace {

constexpr int bitsOfToken = 64;

std::vector<SourceFile> wordLists() {
    return sourceFiles({"resources/lexicons"}, {"*.tsv"});
}

QStringList entriesOf(const SourceFile& list) {
    QStringList entries;
    for (const QString& line : list.lines) {
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            entries << line;
        }
    }
    return entries;
}

QStringList phrasesOf(const QStringList& entries) {
    QStringList phrases;
    for (const QString& entry : entries) {
        phrases << entry.section(u'\t', 0, 0);
    }
    return phrases;
}

QString firstDouble(const QStringList& phrases) {
    std::set<QString> seen;
    for (const QString& phrase : phrases) {
        if (!seen.insert(phrase.toLower()).second) {
            return phrase;
        }
    }
    return {};
}

/// Sorted by code unit, with capitals before small letters or among them.
bool sorted(const QStringList& phrases) {
    const auto folded = [](const QString& a, const QString& b) { return a.toLower() < b.toLower(); };
    return std::ranges::is_sorted(phrases) || std::ranges::is_sorted(phrases, folded);
}

QStringList namesOf(const Lexicon& lexicon) {
    QStringList names;
    for (const PhraseTable& table : lexicon.tables()) {
        names << table.name();
    }
    return names;
}

void checkWords(const PhraseTable& table) {
    for (const LexiconEntry& entry : table.entries()) {
        INFO(table.name().toStdString() << ": " << entry.phrase.toStdString());
        CHECK(entry.words.size() >= 1);
        CHECK(entry.words.size() <= limits::phraseWords);
    }
}

} // namespace

TEST_CASE("word lists are well-formed, sorted and without doubles", "[lexicons]") {
    for (const SourceFile& list : wordLists()) {
        INFO(list.path.toStdString());
        const QStringList entries = entriesOf(list);
        CHECK_FALSE(entries.isEmpty());
        CHECK(list.lines.last().isEmpty());
        CHECK(firstDouble(phrasesOf(entries)) == QString());
        CHECK(sorted(phrasesOf(entries)));
        for (const QString& entry : entries) {
            INFO(entry.toStdString());
            CHECK(entry.count(u'\t') <= 2);
            CHECK(entry.size() <= limits::lexiconLine);
            CHECK_FALSE(entry.section(u'\t', 0, 0).isEmpty());
            CHECK(entry.section(u'\t', 0, 0) == entry.section(u'\t', 0, 0).trimmed());
        }
    }
}

TEST_CASE("every word list is loaded and asked for by the engine", "[lexicons]") {
    QString engine;
    for (const SourceFile& source : sourceFiles({"app"})) {
        engine += source.lines.join(u'\n');
    }
    CHECK(english().lexicon.tables().size() <= bitsOfToken);
    for (const PhraseTable& table : english().lexicon.tables()) {
        INFO(table.name().toStdString());
        CHECK(engine.contains(u'"' + table.name() + u'"'));
    }
}

TEST_CASE("every language has the word lists of the default, and loads each", "[lexicons]") {
    std::size_t loaded = 0;
    for (const Language* language : languages()) {
        INFO(language->id.toStdString());
        CHECK(namesOf(language->lexicon) == namesOf(languages().front()->lexicon));
        loaded += language->lexicon.tables().size();
        for (const PhraseTable& table : language->lexicon.tables()) {
            checkWords(table);
        }
    }
    CHECK(loaded == wordLists().size());
}
