#include "app/headless/inorder.h"
#include "tests/printing.h"

#include <atomic>
#include <chrono>

using namespace dateline;

TEST_CASE("results are taken in order, whatever thread was first", "[headless][inorder]") {
    for (const int threads : {1, 2, 7}) {
        INFO(threads);
        std::vector<int> taken;
        const auto make = [](int i) {
            std::this_thread::sleep_for(std::chrono::microseconds(i % 3 * 200));
            return i * i;
        };
        inOrder<int>(100, threads, make, [&](int made) {
            taken.push_back(made);
            return true;
        });
        REQUIRE(taken.size() == 100);
        for (int i = 0; i < 100; ++i) {
            CHECK(taken[i] == i * i);
        }
    }
}

TEST_CASE("nothing is made far ahead of what is taken", "[headless][inorder]") {
    std::atomic<int> made = 0;
    int taken = 0;
    int farthest = 0;
    inOrder<int>(200, 3, [&](int i) { return ++made, i; }, [&](int) {
        farthest = std::max(farthest, made - ++taken);
        return true;
    });
    CHECK(taken == 200);
    CHECK(farthest <= 3 * 4 + 3);
}

TEST_CASE("a taker that has enough stops the makers", "[headless][inorder]") {
    std::atomic<int> made = 0;
    int taken = 0;
    inOrder<int>(1'000'000, 2, [&](int i) { return ++made, i; }, [&](int) { return ++taken < 5; });
    CHECK(taken == 5);
    CHECK(made < 50);
}

TEST_CASE("no work is done at once", "[headless][inorder]") {
    inOrder<int>(0, 2, [](int i) { return i; }, [](int) {
        FAIL("there was nothing to take");
        return false;
    });
}
