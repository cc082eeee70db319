#include "app/article/rtf.h"

#include "tests/printing.h"

using namespace dateline;

TEST_CASE("paragraphs, symbols and Unicode", "[rtf]") {
    const RtfDocument document
        = readRtf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Serif;}}\\f0 Rain fell in M\\'f6rn.\\par "
                  "It\\rquote s \\u8220?ours\\u8221?\\emdash now.\\par}");
    CHECK(document.paragraphs == QStringList{"Rain fell in Mörn.", "It’s “ours”—now."});
}

TEST_CASE("information is read, other destinations are not text", "[rtf]") {
    const RtfDocument document = readRtf(
        "{\\rtf1{\\info{\\title Ferries stop}{\\author Lena Oduya}{\\author Lena Oduya}{\\creatim\\yr2031}}"
        "{\\*\\generator Word;}{\\header Page 1\\par}{\\stylesheet{\\s0 Normal;}}Rain{\\v hidden} fell.\\par}");
    CHECK(document.title == QStringLiteral("Ferries stop"));
    CHECK(document.author == QStringLiteral("Lena Oduya"));
    CHECK(document.paragraphs == QStringList{"Rain fell."});
}

TEST_CASE("bytes are in the charset of their font", "[rtf]") {
    const RtfDocument document = readRtf("{\\rtf1\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 "
                                         "B;}}{\\f1 \\'cc\\'e8\\'f0}\\f0 \\'e9\\par}");
    CHECK(document.paragraphs == QStringList{"Мирé"});
}

TEST_CASE("replacement characters behind \\u are skipped as \\uc says", "[rtf]") {
    CHECK(readRtf("{\\rtf1\\uc2 a\\u233 xyb\\uc0\\u233 c}").paragraphs == QStringList{"aébéc"});
    CHECK(readRtf("{\\rtf1 \\u-10179?\\u-8704?}").paragraphs == QStringList{QStringLiteral("\U0001F600")});
}

TEST_CASE("broken documents are read as far as they go", "[rtf]") {
    CHECK(readRtf("{\\rtf1 Rain fell").paragraphs == QStringList{"Rain fell"});
    CHECK(readRtf("{\\rtf1 a}}}}} b").paragraphs == QStringList{"a b"});
    CHECK(readRtf("{\\rtf1 \\bin99999999 x").paragraphs.isEmpty());
    CHECK(readRtf("{\\rtf1\\'").paragraphs.isEmpty());
    CHECK(readRtf("\\").paragraphs.isEmpty());
    const QByteArray deep = QByteArray("{").repeated(200'000) + "x" + QByteArray("}").repeated(200'000) + " y";
    CHECK(readRtf(deep).paragraphs == QStringList{"x y"});
}
