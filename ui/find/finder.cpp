#include "ui/find/finder.h"

#include "app/model/chronologymodel.h"

#include <algorithm>

namespace dateline {

Finder::Finder(const ChronologyModel& model, QObject* parent) : QObject(parent), m_model(model) {
    const auto again = [this] {
        seek();
        m_current = std::min(m_current, int(m_hits.size()) - 1);
        Q_EMIT changed();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, again);
    connect(&model, &ChronologyModel::corrected, this, again);
}

void Finder::seek() {
    m_hits = m_model.chronology() ? findHits(*m_model.chronology(), m_typed) : std::vector<Hit>();
}

void Finder::find(const QString& typed, int account, int place) {
    m_typed = typed;
    seek();
    const auto from = std::ranges::find_if(m_hits,
        [&](const Hit& hit) { return hit.account > account || (hit.account == account && hit.span.begin >= place); });
    go(m_hits.empty() ? -1 : from == m_hits.end() ? 0 : int(from - m_hits.begin()));
}

void Finder::step(int by) {
    const int count = int(m_hits.size());
    if (count > 0) {
        const int from = m_current < 0 && by < 0 ? 0 : m_current; // from nowhere back is to the last
        go(((from + by) % count + count) % count);
    }
}

void Finder::go(int hit) {
    m_current = hit;
    Q_EMIT changed();
    if (hit >= 0) {
        Q_EMIT reached(m_hits[hit]);
    }
}

} // namespace dateline
