#include "app/people/tagger.h"

#include "app/language/language.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

std::vector<WordClass> tagged(const QString& text) {
    const Prose prose = cutProse(text, english().lexicon);
    std::vector<WordClass> classes(prose.tokens.size(), WordClass::Other);
    Tagger(english()).tag(prose, 0, classes);
    return classes;
}

} // namespace

TEST_CASE("neighbours tell nouns from verbs", "[tagger]") {
    CHECK(tagged(QStringLiteral("The claims were false."))[1] == WordClass::Noun);
    CHECK(tagged(QStringLiteral("She claims the mill is old."))[1] == WordClass::Finite);
    CHECK(tagged(QStringLiteral("He wants to report the theft."))[3] == WordClass::Base);
    CHECK(tagged(QStringLiteral("The report was long."))[1] == WordClass::Noun);
}

TEST_CASE("past tenses are told from participles", "[tagger]") {
    CHECK(tagged(QStringLiteral("The council rejected the plan."))[2] == WordClass::Finite);
    CHECK(tagged(QStringLiteral("The plan was rejected."))[3] == WordClass::Participle);
    CHECK(tagged(QStringLiteral("They have visited the mill."))[2] == WordClass::Participle);
}

TEST_CASE("a capitalised word that opens a sentence is a name unless the word lists know it", "[tagger]") {
    CHECK(tagged(QStringLiteral("Quill praised the mill."))[0] == WordClass::Name);
    CHECK(tagged(QStringLiteral("Speaking to the council, he left."))[0] == WordClass::Ing);
}

TEST_CASE("quoted words stay quoted", "[tagger]") {
    const Prose prose = cutProse(QStringLiteral("We left early."), english().lexicon);
    std::vector<WordClass> classes(prose.tokens.size(), WordClass::Mark);
    Tagger(english()).tag(prose, 0, classes);
    CHECK(classes == std::vector<WordClass>(prose.tokens.size(), WordClass::Mark));
}
