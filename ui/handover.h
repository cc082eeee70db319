// Handover: what other threads leave for the window's thread to do, done there in the order in which it was left.
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace dateline {

/// Lives on the window's thread and outlives the threads that leave something. What is left when it ends is not done.
class Handover : public QObject {
    Q_OBJECT

public:
    Handover();

    /// From any thread; returns at once.
    void leave(std::function<void()> call);

Q_SIGNALS:
    void left();

private:
    void takeAll();

    std::mutex m_mutex; // of the calls
    std::vector<std::function<void()>> m_calls;
};

} // namespace dateline
