#include "ui/handover.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

using namespace dateline;

namespace {

void takeEvents() {
    QCoreApplication::sendPostedEvents();
}

} // namespace

TEST_CASE("what threads leave is done on the window's thread, in the order of each", "[handover]") {
    Handover handover;
    std::vector<int> done[2];
    bool here = true;
    {
        std::vector<std::jthread> threads;
        for (int thread : {0, 1}) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 500; ++i) {
                    handover.leave([&, thread, i] {
                        done[thread].push_back(i);
                        here = here && QThread::currentThread() == QCoreApplication::instance()->thread();
                    });
                }
            });
        }
    }
    CHECK(done[0].empty());
    takeEvents();
    CHECK(here);
    for (const std::vector<int>& one : done) {
        REQUIRE(one.size() == 500);
        CHECK(std::ranges::is_sorted(one));
    }
}

TEST_CASE("what is left when a handover ends is not done", "[handover]") {
    bool done = false;
    auto handover = std::make_unique<Handover>();
    handover->leave([&] { done = true; });
    handover.reset();
    takeEvents();
    CHECK_FALSE(done);
}

TEST_CASE("a call may end what it was left to, and those behind it are not done", "[handover]") {
    int done = 0;
    auto handover = std::make_unique<Handover>();
    handover->leave([&] {
        ++done;
        handover.reset();
    });
    handover->leave([&] { ++done; });
    takeEvents();
    CHECK(done == 1);
}
