#include "ui/handover.h"

#include <QPointer>

#include <utility>

namespace dateline {

Handover::Handover() {
    connect(this, &Handover::left, this, &Handover::takeAll, Qt::QueuedConnection);
}

void Handover::leave(std::function<void()> call) {
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    Q_EMIT left();
}

void Handover::takeAll() {
    std::vector<std::function<void()>> calls;
    {
        const std::scoped_lock lock(m_mutex);
        calls.swap(m_calls);
    }
    const QPointer<Handover> self = this; // a call may end what it was left to
    for (const std::function<void()>& call : calls) {
        if (self) {
            call();
        }
    }
}

} // namespace dateline
