#include "app/time/tense.h"

#include "app/language/language.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

/// The tense at the word in brackets.
Tense tenseIn(QString text) {
    const int open = int(text.indexOf(u'['));
    const int close = int(text.indexOf(u']')) - 1;
    text.remove(u'[').remove(u']');
    const Prose prose = cutProse(text, english().lexicon);
    const int first = prose.tokenAt(open);
    return TenseReader(prose, english()).at(prose.sentences[prose.sentenceOf(first)], first, prose.tokenAt(close));
}

} // namespace

TEST_CASE("the nearest verb in front of a date gives its tense", "[tense]") {
    CHECK(tenseIn("The court ruled on [Monday].") == Tense::Past);
    CHECK(tenseIn("The court will rule on [Monday].") == Tense::Future);
    CHECK(tenseIn("The court said it would rule on [Monday].") == Tense::Future);
    CHECK(tenseIn("The clerk will say what was found on [Monday].") == Tense::Past);
    CHECK(tenseIn("The court will be moved on [Monday].") == Tense::Future);
    CHECK(tenseIn("The vote, scheduled for [Monday], is open.") == Tense::Future);
}

TEST_CASE("a date that opens its sentence asks the verb behind it", "[tense]") {
    CHECK(tenseIn("On [Monday], the river froze.") == Tense::Past);
    CHECK(tenseIn("On [Monday], the river will rise.") == Tense::Future);
    CHECK(tenseIn("[Monday] in Verran.") == Tense::Unknown);
}

TEST_CASE("what a clause looks forward to is to come", "[tense]") {
    CHECK(tenseIn("The board agreed to meet [Monday].") == Tense::Future);
    CHECK(tenseIn("The board agreed [Monday] to meet.") == Tense::Past);
    CHECK(tenseIn("The board put the vote off until [Monday].") == Tense::Future);
    CHECK(tenseIn("The board could meet as soon as [Monday].") == Tense::Future);
    CHECK(tenseIn("The board left as early as it could on [Monday].") == Tense::Past);
    CHECK(tenseIn("The board will meet on a newly proposed date in [May].") == Tense::Future);
}
