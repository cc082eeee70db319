#include "ui/timeline/lanes.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr double apart = 9; // pixels between a label and the next mark or label
constexpr double touching = 3; // between two marks

/// How much a label gives up so that the next mark finds room in its row.
enum class Give { Half, Most, All };

struct Row {
    int last = -1; // the item that stands farthest right
    double before = 0; // where the one before it ends, label included
    double end = 0; // of the last one, label included
};

class Packer {
public:
    Packer(const std::vector<PackItem>& items, int maxRows, double capsuleWidth, PackBounds bounds)
        : m_items(items), m_maxRows(maxRows), m_capsuleWidth(capsuleWidth), m_bounds(bounds) {
        m_packing.slots.resize(items.size());
    }

    Packing pack();

private:
    void place(int item);
    bool clear(Row& row, double limit, Give give);
    void settle(Row& row, int rowNumber, int item);
    void join(int item);
    void setLabel(Row& row, Side side, double room);

    const std::vector<PackItem>& m_items;
    const int m_maxRows;
    const double m_capsuleWidth;
    const PackBounds m_bounds;
    std::vector<Row> m_rows;
    Packing m_packing;
};

void Packer::setLabel(Row& row, Side side, double room) {
    Slot& slot = m_packing.slots[row.last];
    const PackItem& item = m_items[row.last];
    slot.side = side;
    slot.room = room;
    row.end = side == Side::Right ? item.right + item.gap + room : item.right;
}

/// Makes the row free from `limit` on, if its last item can and will.
bool Packer::clear(Row& row, double limit, Give give) {
    if (row.end + apart <= limit || row.last < 0) {
        return true;
    }
    const PackItem& item = m_items[row.last];
    if (item.right + touching > limit) {
        return false;
    }
    if (m_packing.slots[row.last].side != Side::Right) {
        return true;
    }
    if (item.left - item.gap - item.full >= row.before + apart) {
        setLabel(row, Side::Left, item.full);
        return true;
    }
    const double room = limit - apart - item.right - item.gap;
    if (room >= (give == Give::Half ? std::max(item.least, item.full / 2) : item.least)) {
        setLabel(row, Side::Right, room);
        return true;
    }
    if (give == Give::All) {
        setLabel(row, Side::None, 0);
        return true;
    }
    return false;
}

void Packer::settle(Row& row, int rowNumber, int item) {
    row.before = row.end;
    row.last = item;
    Slot& slot = m_packing.slots[item];
    slot.row = rowNumber;
    slot.before = m_items[item].left - row.before - apart;
    setLabel(row, m_items[item].full > 0 ? Side::Right : Side::None, m_items[item].full);
    m_packing.rows = std::max(m_packing.rows, rowNumber + 1);
}

void Packer::place(int item) {
    const double left = m_items[item].left;
    if (m_items[item].right + touching <= m_bounds.to) {
        for (const Give give : {Give::Half, Give::Most, Give::All}) {
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                if (clear(m_rows[i], left, give)) {
                    return settle(m_rows[i], int(i), item);
                }
            }
            if (int(m_rows.size()) < m_maxRows) {
                m_rows.push_back({-1, m_bounds.from, m_bounds.from});
                return settle(m_rows.back(), int(m_rows.size()) - 1, item);
            }
        }
    }
    join(item);
}

void Packer::join(int item) {
    std::vector<Capsule>& capsules = m_packing.capsules;
    const double left = std::min(m_items[item].left, m_bounds.to - m_capsuleWidth - touching);
    if (capsules.empty() || capsules.back().left + m_capsuleWidth + touching <= left) {
        capsules.push_back({left, {}});
    }
    capsules.back().items.push_back(item);
    m_packing.slots[item] = {m_maxRows, Side::None, 0, 0, int(capsules.size()) - 1};
}

Packing Packer::pack() {
    for (int item = 0; item < int(m_items.size()); ++item) {
        place(item);
    }
    for (Row& row : m_rows) {
        clear(row, m_bounds.to, Give::All);
    }
    if (!m_packing.capsules.empty()) {
        m_packing.rows = m_maxRows + 1;
    }
    return std::move(m_packing);
}

} // namespace

Packing packRows(const std::vector<PackItem>& items, int maxRows, double capsuleWidth, PackBounds bounds) {
    return Packer(items, maxRows, capsuleWidth, bounds).pack();
}

} // namespace dateline
