// One by one: work done in order on a thread of its own.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <queue>
#include <thread>

namespace dateline {

/// What was started is done before this ends.
class OneByOne {
public:
    OneByOne() = default;
    ~OneByOne();
    OneByOne(const OneByOne&) = delete;
    OneByOne& operator=(const OneByOne&) = delete;

    void start(std::function<void()> work); // returns at once
    void waitForDone(); // all that was started

private:
    void run(std::stop_token stop);

    std::mutex m_mutex; // of the work and of what is done
    std::condition_variable_any m_changed;
    std::queue<std::function<void()>> m_work; // the first of them is being done
    std::jthread m_thread; // begun with the first work
};

} // namespace dateline
