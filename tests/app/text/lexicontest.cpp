#include "app/text/lexicon.h"

#include "app/language/language.h"
#include "tests/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace dateline;

namespace {

Lexicon lexiconOf(const QByteArray& content) {
    QTemporaryDir folder;
    QFile file(folder.filePath("words.tsv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    return Lexicon::load(folder.path());
}

} // namespace

TEST_CASE("the longest phrase wins", "[lexicon]") {
    const Lexicon lexicon = lexiconOf("# a note\nnew year\t1\nnew year's day\t2\nnew\t3\n");
    const PhraseTable& words = lexicon.table(u"words");
    const std::vector<Token> tokens = tokenize(u"New Year’s Day, new year new", lexicon);
    CHECK(words.longest(tokens, 0).length == 4);
    CHECK(words.longest(tokens, 0).entry->number == 2);
    CHECK(words.longest(tokens, 5).length == 2);
    CHECK(words.longest(tokens, 7).length == 1);
    CHECK_FALSE(words.longest(tokens, 4));
}

TEST_CASE("a table marks the tokens its phrases may begin at", "[lexicon]") {
    const Lexicon lexicon = lexiconOf("according to\tx\n");
    const PhraseTable& words = lexicon.table(u"words");
    const std::vector<Token> tokens = tokenize(u"According to", lexicon);
    CHECK(words.mayBegin(tokens[0]));
    CHECK_FALSE(words.mayBegin(tokens[1]));
    CHECK(words.word(wordId(u"according")) == nullptr);
}

TEST_CASE("a lexicon of nothing is empty", "[lexicon]") {
    CHECK(lexiconOf("").table(u"words").entries().empty());
    CHECK(Lexicon().tables().empty());
}

TEST_CASE("an entry's words are the tokens of its phrase, in every table", "[lexicon]") {
    for (const PhraseTable& table : english().lexicon.tables()) {
        for (const LexiconEntry& entry : table.entries()) {
            std::vector<WordId> words;
            for (const Token& token : tokenize(entry.phrase, Lexicon())) {
                words.push_back(token.word);
            }
            INFO(table.name().toStdString() << ": " << entry.phrase.toStdString());
            CHECK(std::ranges::equal(entry.words, words));
        }
    }
}
