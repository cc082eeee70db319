#include "app/exports/codepoints.h"

#include "tests/printing.h"

#include <random>

using namespace dateline;

TEST_CASE("offsets become code points and come back, whatever the text", "[codepoints]") {
    std::mt19937 random(16);
    for (int round = 0; round < 1000; ++round) {
        QString text;
        std::vector<int> begins; // of each code point
        for (auto left = random() % 40; left > 0; --left) {
            begins.push_back(int(text.size()));
            const char32_t sign = random() % 3 == 0 ? 0x1F600 + random() % 64 : U'a' + random() % 26;
            text += QString::fromUcs4(&sign, 1);
        }
        begins.push_back(int(text.size()));
        const CodePoints points(text);
        for (int i = 0; i < int(begins.size()); ++i) {
            REQUIRE(points(begins[std::size_t(i)]) == i);
            REQUIRE(points.offsetOf(i) == begins[std::size_t(i)]);
        }
    }
}

TEST_CASE("a surrogate without its other half counts as one", "[codepoints]") {
    const char16_t text[]{u'a', 0xD83D, u'b', 0xDE00, u'c'};
    const CodePoints points(QStringView(text, 5));
    CHECK(points(4) == 4);
    CHECK(points.offsetOf(4) == 4);
}
