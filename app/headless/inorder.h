// Work on several threads whose results are taken one by one, in the order asked for.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dateline {

/// Stops the workers at the end, and where making or taking fails.
struct StopAtEnd {
    ~StopAtEnd() {
        const std::lock_guard lock(mutex);
        stopped = true;
        taken.notify_all();
    }
    std::mutex& mutex;
    std::condition_variable& taken;
    bool& stopped;
};

/// make(0) ... make(count - 1) on `threads` threads, one of them the calling thread itself; take() gets each result in
/// that order on the calling thread, and stops the rest by answering false. No more than a few results a thread wait to
/// be taken.
template <typename Made>
void inOrder(int count, int threads, const std::function<Made(int)>& make, const std::function<bool(Made)>& take) {
    if (threads == 1) {
        for (int i = 0; i < count && take(make(i)); ++i) { }
        return;
    }
    constexpr int aheadOfEach = 4;
    const int ahead = threads * aheadOfEach;
    std::vector<std::optional<Made>> waiting(ahead);
    std::mutex mutex;
    std::condition_variable made;
    std::condition_variable taken;
    int next = 0; // to be made
    int wanted = 0; // to be taken
    bool stopped = false;

    const auto mayMake = [&] { return next < count && next < wanted + ahead; };
    const auto makeNext = [&](std::unique_lock<std::mutex>& lock) {
        const int i = next++;
        lock.unlock();
        Made result = make(i);
        lock.lock();
        waiting[i % ahead] = std::move(result);
        if (i == wanted) {
            made.notify_one();
        }
    };
    const auto work = [&] {
        std::unique_lock lock(mutex);
        while (!stopped && next < count) {
            if (mayMake()) {
                makeNext(lock);
            } else {
                taken.wait(lock);
            }
        }
    };
    std::vector<std::jthread> workers;
    for (int i = 1; i < threads; ++i) {
        workers.emplace_back(work);
    }
    const StopAtEnd stop{mutex, taken, stopped};
    std::unique_lock lock(mutex);
    while (wanted < count && !stopped) {
        std::optional<Made>& slot = waiting[wanted % ahead];
        if (!slot) {
            if (mayMake()) { // rather than wait for the others
                makeNext(lock);
            } else {
                made.wait(lock);
            }
            continue;
        }
        Made result = *std::exchange(slot, {});
        ++wanted;
        lock.unlock();
        const bool goOn = take(std::move(result));
        lock.lock();
        stopped = !goOn;
        taken.notify_all();
    }
}

} // namespace dateline
