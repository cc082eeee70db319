#include "app/article/charset.h"

#include "tests/printing.h"

#include <QStringEncoder>

using namespace dateline;

namespace {

/// UTF-16 by hand, so that no mark is written.
QByteArray utf16(const QString& text, bool bigEndian) {
    QByteArray bytes;
    for (QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

const QString prose = QStringLiteral("The harbour of Verran was closed on Monday, the port director said.\n");

} // namespace

TEST_CASE("a byte order mark decides and is taken off", "[charset]") {
    CHECK(decodeText("\xEF\xBB\xBF"
                     "caf\xC3\xA9")
              .text
        == QStringLiteral("café"));
    CHECK(decodeText("\xFF\xFE" + utf16(prose, false)).text == prose);
    CHECK(decodeText("\xFE\xFF" + utf16(prose, true)).text == prose);
    const DecodedText wide = decodeText(QByteArray("\xFF\xFE\0\0A\0\0\0b\0\0\0", 12));
    CHECK(wide.text == QStringLiteral("Ab"));
    CHECK(wide.charset == QStringLiteral("UTF-32LE"));
}

TEST_CASE("UTF-16 is known without a mark by its NULs", "[charset]") {
    CHECK(decodeText(utf16(prose, false)).text == prose);
    CHECK(decodeText(utf16(prose, true)).text == prose);
}

TEST_CASE("strict UTF-8 goes before the label, the label before statistics", "[charset]") {
    CHECK(decodeText("na\xC3\xAFve", "iso-8859-1").text == QStringLiteral("naïve"));
    CHECK(decodeText("\xE4\xF6\xFC", "iso-8859-1").text == QStringLiteral("äöü"));
    CHECK(decodeText("\xD0\xD1\xD2", "koi8-r").text == QStringLiteral("пяр"));
    CHECK(decodeText("\xE4\xF6\xFC", "no-such-charset").text == QStringLiteral("äöü"));
}

TEST_CASE("Latin-1 means windows-1252, as on the web", "[charset]") {
    CHECK(decodeText("it\x92s \x93ours\x94", "iso-8859-1").text == QStringLiteral("it’s “ours”"));
}

TEST_CASE("a text nearly all ASCII is judged by its few other characters", "[charset]") {
    const QByteArray filler
        = QByteArray("The mayor of Ostrel spoke to the council about the bridge and the ferry. ").repeated(8);
    CHECK(decodeText(filler + "It\x92s late \x97 but not too late.")
              .text.endsWith(QStringLiteral("It’s late — but not too late.")));
    CHECK(decodeText(filler + "He said \xA1\xB0now\xA1\xB1.").text.endsWith(QStringLiteral("He said “now”.")));
}

TEST_CASE("what is no text becomes U+FFFD and is counted", "[charset]") {
    const QByteArray text = QByteArray("schön und grün und müde und spät ").repeated(10);
    const DecodedText damaged = decodeText(text + "\xFF end");
    CHECK(damaged.undecodable == 1);
    CHECK(damaged.text.endsWith(QStringLiteral("\uFFFD end")));
    const DecodedText overlong = decodeText(text + "\xC0\xAF\xE0\x80\xAF");
    CHECK_FALSE(overlong.text.contains(u'/'));
    CHECK(overlong.undecodable > 0);
    const DecodedText surrogate
        = decodeText("\xFE\xFF" + utf16(QStringLiteral("a"), true) + QByteArray("\xD8\x00\0b", 4));
    CHECK(surrogate.text == QStringLiteral("a\uFFFDb"));
    CHECK(surrogate.undecodable == 1);
}

TEST_CASE("the charset a page declares is found near its beginning", "[charset]") {
    CHECK(declaredCharset("<html><head><META CHARSET = 'KOI8-R'>") == "koi8-r");
    CHECK(declaredCharset("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">")
        == "windows-1250");
    CHECK(declaredCharset("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a/>") == "shift_jis");
    CHECK(declaredCharset("<p>no label, charset").isEmpty());
    CHECK(declaredCharset("").isEmpty());
    CHECK(declaredCharset(QByteArray(5000, ' ') + "<meta charset=koi8-r>").isEmpty());
}

TEST_CASE("control characters make a file binary, a slip or a gap of NULs does not", "[charset]") {
    CHECK_FALSE(looksBinary(u"Plain text,\twith tabs\r\nand lines\f"));
    CHECK_FALSE(looksBinary(QStringLiteral("one slip \x01 in a short text")));
    CHECK_FALSE(looksBinary(QString(500, QChar()) + prose));
    CHECK(looksBinary(QString(500, QChar())));
    CHECK(looksBinary(QStringLiteral("\x01\x02\x03\x04 text")));
    CHECK_FALSE(looksBinary(u""));
}

TEST_CASE("newlines become LF, nothing else changes", "[charset]") {
    CHECK(withUnixNewlines(QStringLiteral("a\r\nb\rc\n\r\n d ")) == QStringLiteral("a\nb\nc\n\n d "));
}

TEST_CASE("halves of characters become U+FFFD in place, whole ones stay", "[charset]") {
    QString text = QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b\U0001F600") + QChar(0xDE00);
    CHECK(replaceLoneSurrogates(text) == 2);
    CHECK(text == QStringLiteral("a\uFFFDb\U0001F600\uFFFD"));
    CHECK(replaceLoneSurrogates(text) == 0);
}
