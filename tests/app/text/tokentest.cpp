#include "app/text/token.h"

#include "app/language/language.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

QStringList wordsOf(QStringView text) {
    QStringList words;
    for (const Token& token : tokenize(text, english().lexicon)) {
        words << token.span().of(text).toString();
    }
    return words;
}

} // namespace

TEST_CASE("words keep inner apostrophes and abbreviation dots, clitics stand alone", "[token]") {
    CHECK(wordsOf(u"China's don't U.S. a.m. O’Neil’s")
        == QStringList{"China", "'s", "don't", "U.S.", "a.m.", "O’Neil", "’s"});
    CHECK(wordsOf(u"the end. Next") == QStringList{"the", "end", ".", "Next"});
}

TEST_CASE("numbers keep group and decimal marks, nothing else", "[token]") {
    CHECK(wordsOf(u"3,398 17.8 89,000. 1,20 1990s $5m 10:30")
        == QStringList{"3,398", "17.8", "89,000", ".", "1", ",", "20", "1990", "s", "$", "5", "m", "10", ":", "30"});
}

TEST_CASE("a word's id is that of its small letters", "[token]") {
    using namespace literals;
    CHECK(wordId(u"Ago") == u"ago"_w);
    CHECK(wordId(u"DON’T") == u"don't"_w);
    CHECK(wordId(u"ago") != u"age"_w);
}
