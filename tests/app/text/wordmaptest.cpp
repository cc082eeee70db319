#include "app/text/wordmap.h"

#include "tests/printing.h"

using namespace dateline;

TEST_CASE("a word map finds what was put in, through growth and equal places", "[wordmap]") {
    WordMap<int> map;
    CHECK(map.find(7) == nullptr);
    for (WordId word = 0; word < 1000; ++word) {
        map[word << 32 | word] = int(word); // these share their places
        map[word * 64] = -int(word);
    }
    map[0] = 5;
    CHECK(*map.find(0) == 5);
    for (WordId word = 1; word < 1000; ++word) {
        CHECK(*map.find(word << 32 | word) == int(word));
        CHECK(*map.find(word * 64) == -int(word));
    }
    CHECK(map.find(63) == nullptr);
}
