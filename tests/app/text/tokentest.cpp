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

TEST_CASE("a word of ASCII letters is read as any other word is", "[token]") {
    const auto casing = [](QStringView text) { return tokenize(text, english().lexicon).front().casing; };
    CHECK(casing(u"tide") == Casing::Lower);
    CHECK(casing(u"Tide") == Casing::Capital);
    CHECK(casing(u"A") == Casing::Capital);
    CHECK(casing(u"TIDE") == Casing::Upper);
    CHECK(casing(u"eTide") == Casing::Mixed);
    CHECK(casing(u"TiDe") == Casing::Mixed);
    for (QStringView word : {u"harbour", u"Harbour", u"HARBOUR", u"harBour"}) {
        const Token alone = tokenize(word, english().lexicon).front();
        const Token withMark = tokenize(word.toString() + u'\u00AD', english().lexicon).front(); // a soft hyphen
        CHECK(alone.word == wordId(word));
        CHECK(alone.word == withMark.word);
        CHECK(alone.casing == withMark.casing);
    }
}

TEST_CASE("signs and blanks between words make no word of their own", "[token]") {
    const std::vector<Token> tokens = tokenize(u" a\u200B\u0001b \u00A0c\u200B", english().lexicon);
    REQUIRE(tokens.size() == 3);
    CHECK_FALSE(tokens[0].glued);
    CHECK(tokens[1].glued);
    CHECK_FALSE(tokens[2].glued);
}

TEST_CASE("a word's id is that of its small letters", "[token]") {
    using namespace literals;
    CHECK(wordId(u"Ago") == u"ago"_w);
    CHECK(wordId(u"DON’T") == u"don't"_w);
    CHECK(wordId(u"ago") != u"age"_w);
}
