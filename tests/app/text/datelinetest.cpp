#include "app/text/dateline.h"

#include "app/language/language.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

/// The words behind the dateline.
QString behind(const QString& text) {
    const Prose prose = cutProse(text, english().lexicon, {});
    const int token = behindDateline(prose, 0, int(prose.tokens.size()));
    return text.sliced(prose.tokens[token].begin);
}

} // namespace

TEST_CASE("an article's words begin behind its dateline", "[dateline]") {
    CHECK(behind("OSMOUTH, May 7, 2031 (Inland Courier) -- The ferry sank.") == "The ferry sank.");
    CHECK(behind("PORT ANSEL, March 2 — The mill closed.") == "The mill closed.");
    CHECK(behind("Ruvo (Newswire) - The mill closed.") == "The mill closed.");
    CHECK(behind("NATO officials — tired after the talks — left.") == "NATO officials — tired after the talks — left.");
    CHECK(behind("The mill closed.") == "The mill closed.");
    CHECK(behind("A two-day strike began.") == "A two-day strike began.");
}
