#include "app/language/weights.h"

#include <QFile>
#include <QList>

#include <bit>

namespace dateline {

Weights Weights::load(const QString& path) {
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QByteArray content = opened ? file.readAll() : QByteArray();
    const QList<QByteArray> lines = content.split('\n');
    Weights weights;
    weights.m_slots.assign(std::bit_ceil(std::size_t(lines.size()) * 2 + 2), {});
    weights.m_mask = weights.m_slots.size() - 1;
    for (const QByteArray& line : lines) {
        const qsizetype tab = line.indexOf('\t');
        const std::uint64_t feature = tab > 0 ? line.first(tab).toULongLong(nullptr, 16) : 0;
        const QByteArray bytes = QByteArray::fromHex(line.mid(tab + 1));
        if (feature == 0 || bytes.size() != classes) {
            continue;
        }
        std::size_t at = feature & weights.m_mask;
        while (weights.m_slots[at].feature != 0) {
            at = (at + 1) & weights.m_mask;
        }
        weights.m_slots[at].feature = feature;
        std::ranges::copy(bytes, weights.m_slots[at].row.begin());
    }
    return weights;
}

} // namespace dateline
