// Work on several threads whose results are taken one by one, in the order asked for.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace dateline {

/// make(0) ... make(count - 1) on `threads` threads, one of them the calling thread itself; take() gets each result in that order on the calling thread, and
/// stops the rest by answering false. No more than a few results a thread wait to be taken.
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

    const auto work = [&] {
        std::unique_lock lock(mutex);
        for (;;) {
            taken.wait(lock, [&] { return stopped || next >= count || next < wanted + ahead; });
            if (stopped || next >= count) {
                return;
            }
            const int i = next++;
            lock.unlock();
            Made result = make(i);
            lock.lock();
            waiting[i % ahead] = std::move(result);
            made.notify_one();
        }
    };
    std::vector<std::jthread> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back(work);
    }
    std::unique_lock lock(mutex);
    while (wanted < count && !stopped) {
        std::optional<Made>& slot = waiting[wanted % ahead];
        made.wait(lock, [&] { return slot.has_value(); });
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
