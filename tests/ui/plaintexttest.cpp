#include "ui/plaintext.h"

#include "tests/printing.h"

using namespace dateline;

TEST_CASE("markup from a document shows as letters", "[plaintext]") {
    CHECK(escaped(QStringLiteral("<b>x</b> & <img src=probe>")) == QStringLiteral("&lt;b&gt;x&lt;/b&gt; &amp; &lt;img src=probe&gt;"));
}

TEST_CASE("one line has no breaks, and bidirectional controls are isolated", "[plaintext]") {
    CHECK(oneLine(u" a\n\tb ") == QStringLiteral("a b"));
    CHECK(oneLine(u"a\u202Eb") == QStringLiteral("\u2068a\u202Eb\u2069"));
}
