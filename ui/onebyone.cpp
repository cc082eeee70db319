#include "ui/onebyone.h"

#include <utility>

namespace dateline {

OneByOne::~OneByOne() {
    waitForDone();
}

void OneByOne::start(std::function<void()> work) {
    const std::scoped_lock lock(m_mutex);
    m_work.push(std::move(work));
    if (!m_thread.joinable()) {
        m_thread = std::jthread([this](std::stop_token stop) { run(stop); });
    }
    m_changed.notify_all();
}

void OneByOne::waitForDone() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_work.empty(); });
}

void OneByOne::run(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_work.empty(); })) {
        const std::function<void()> work = m_work.front();
        lock.unlock();
        work();
        lock.lock();
        m_work.pop();
        m_changed.notify_all();
    }
}

} // namespace dateline
