#include "ui/onebyone.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace dateline;

TEST_CASE("work is done in the order in which it was started, and waited for", "[onebyone]") {
    std::vector<int> done;
    OneByOne work;
    for (int i = 0; i < 200; ++i) {
        work.start([&, i] { done.push_back(i); });
    }
    work.waitForDone();
    REQUIRE(done.size() == 200);
    CHECK(std::ranges::is_sorted(done));
    work.start([&] { done.push_back(200); });
    work.waitForDone();
    CHECK(done.back() == 200);
}

TEST_CASE("all that was started is done before the end", "[onebyone]") {
    int done = 0;
    {
        OneByOne work;
        for (int i = 0; i < 50; ++i) {
            work.start([&] { ++done; });
        }
    }
    CHECK(done == 50);
}

TEST_CASE("nothing to do is done at once", "[onebyone]") {
    OneByOne work;
    work.waitForDone();
    SUCCEED();
}
