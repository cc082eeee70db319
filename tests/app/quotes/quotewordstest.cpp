#include "app/quotes/quotewords.h"

#include "tests/printing.h"

using namespace dateline;

TEST_CASE("marks that open further paragraphs of one speech are not told", "[quotes]") {
    const QString text = QStringLiteral("“The ice held.\n\n  “It held all March. They called it «the bridge».”");
    Quote quote;
    quote.content = {0, int(text.size())};
    CHECK(wordsOf(quote, text)
        == QStringLiteral("“The ice held.\n\n  It held all March. They called it «the bridge».”"));
    quote.kind = QuoteKind::Mixed;
    CHECK(wordsOf(quote, text) == text);
}

TEST_CASE("where a cue interrupts a quote its words say so", "[quotes]") {
    const QString text = QStringLiteral("\"Slow,\" said Ada, \"but sure.\"");
    Quote quote;
    quote.content = {0, int(text.size())};
    quote.pieces = {{0, 7}, {18, 29}};
    CHECK(wordsOf(quote, text) == QStringLiteral("\"Slow,\" … \"but sure.\""));
}
