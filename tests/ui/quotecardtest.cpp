#include "ui/quotecard.h"

#include "tests/printing.h"
#include "tests/ui/sample.h"

using namespace dateline;

TEST_CASE("a direct quote's card has its words alone, all of them the speaker's own", "[quotecard]") {
    const QuoteCard card = quoteCard(sample::account(), 0);
    CHECK(card.words == QStringLiteral("It will lift again"));
    REQUIRE(card.own.size() == 1);
    CHECK(card.own[0] == Span{0, int(card.words.size())});
    CHECK(card.speaker == QStringLiteral("Ane Brekke"));
    CHECK(card.cue == QStringLiteral("“said”"));
    CHECK(card.figures == 0);
}

TEST_CASE("in a mixed quote only what stands in marks is the speaker's own", "[quotecard]") {
    const QuoteCard card = quoteCard(sample::account(), 1);
    REQUIRE(card.own.size() == 1);
    CHECK(card.own[0].of(card.words).toString() == QStringLiteral("\"paid for itself\""));
    CHECK(card.figures == 1);
}

TEST_CASE("a quote that a cue interrupts is told in its pieces", "[quotecard]") {
    Account account;
    account.article.text = QStringLiteral("“Slow,” said Ada,\n“but sure.”");
    Quote quote;
    quote.content = {0, 29};
    quote.pieces = {{0, 7}, {18, 29}};
    account.quotes = {quote};
    const QuoteCard card = quoteCard(account, 0);
    CHECK(card.words == QStringLiteral("Slow … but sure."));
    CHECK(card.speaker.isEmpty());
    CHECK(card.cue.isEmpty());
}

TEST_CASE("a known speaker without a cue is said to have none", "[quotecard]") {
    Account account = sample::account();
    account.quotes[0].cue.reset();
    CHECK(quoteCard(account, 0).cue == QStringLiteral("no cue"));
}

TEST_CASE("a citation names speaker, date and source as far as they are known", "[quotecard]") {
    CHECK(citation(sample::account(), 1)
        == QStringLiteral(
            "the crane had \"paid for itself\" with 2.4 million crowns a year — Ane Brekke, 20 April 2021, "
            "Ostrin Post"));
    CHECK(citation(sample::account(), 2) == QStringLiteral("“Nobody asked the divers” — Tor Lund, Ostrin Post"));
}
