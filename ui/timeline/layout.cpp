#include "ui/timeline/layout.h"

#include "ui/timeline/arrange.h"
#include "ui/timeline/density.h"
#include "ui/timeline/marks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dateline {

namespace {

constexpr double capsuleWidth = 40;
constexpr double dotGap = 7; // between a dot's edge and its label
constexpr double barGap = 10;
constexpr int rowsInAll = 16; // shared by the lanes
constexpr int fewestRows = 3;
constexpr int mostRows = 8;

} // namespace

Layout::Layout(double unit) : m_labels(unit), m_headWidth(design::headWidth * unit) {}

void Layout::setModel(const QAbstractItemModel* model, QStringList& speakers) {
    m_entries = model ? readEntries(*model, speakers) : Entries{};
    m_labels.setModel(model, m_entries.entries.size());
    m_packedFor = 0;
}

Stage Layout::stage(double width) const {
    return {m_entries.extent, std::max(1.0, width - m_headWidth)};
}

PackedLane Layout::packLane(const Lane& lane, double pixelsPerDay) const {
    PackedLane packed;
    packed.crowded = isCrowded(lane, pixelsPerDay);
    if (packed.crowded) {
        packed.height = design::binLaneHeight * unit();
        return packed;
    }
    std::vector<PackItem> items(lane.items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const LaneItem& item = lane.items[i];
        const Entry& entry = m_entries.entries[item.entry];
        const MarkSpan span = spanOf(entry, pixelsPerDay, false, item.echo, unit());
        const LabelSize size = m_labels.size(entry, item.entry);
        items[i] = {span.left, span.right, size.full, size.least, (span.dot ? dotGap : barGap) * unit()};
    }
    packed.order.resize(items.size());
    std::iota(packed.order.begin(), packed.order.end(), 0);
    std::ranges::stable_sort(packed.order, {}, [&](int i) { return items[i].left; });
    std::ranges::stable_sort(items, {}, &PackItem::left);
    const int maxRows = std::clamp(rowsInAll / int(m_entries.lanes.size()), fewestRows, mostRows);
    packed.packing = packRows(items, maxRows, capsuleWidth * unit(), std::numeric_limits<double>::infinity());
    packed.rows = std::max(1, packed.packing.rows);
    packed.height = packed.rows * design::rowHeight * unit();
    return packed;
}

void Layout::pack(double pixelsPerDay) {
    if (m_packedFor == pixelsPerDay) {
        return;
    }
    m_packedFor = pixelsPerDay;
    m_lanes.clear();
    m_fullestBin = 0;
    for (const Lane& lane : m_entries.lanes) {
        m_lanes.push_back(packLane(lane, pixelsPerDay));
        if (m_lanes.back().crowded) {
            m_fullestBin = std::max(m_fullestBin, fullestBin(lane.starts, design::binWidth * unit() / pixelsPerDay));
        }
    }
    m_tags = packPins(m_entries.pins, pixelsPerDay, m_labels.smallRuler(), unit());
}

double Layout::lanesHeight(double pixelsPerDay) {
    pack(pixelsPerDay);
    return std::accumulate(
        m_lanes.begin(), m_lanes.end(), 0.0, [](double sum, const PackedLane& lane) { return sum + lane.height; });
}

DayRange Layout::rowOf(double pixelsPerDay, int entry) {
    pack(pixelsPerDay);
    const int lane = m_entries.entries[entry].lane;
    double top = 0;
    for (int i = 0; i < lane; ++i) {
        top += m_lanes[i].height;
    }
    const PackedLane& packed = m_lanes[lane];
    if (packed.crowded) {
        return {top, top + packed.height};
    }
    for (std::size_t i = 0; i < packed.order.size(); ++i) {
        const LaneItem& item = m_entries.lanes[lane].items[packed.order[i]];
        if (item.entry == entry && !item.echo) {
            top += packed.packing.slots[i].row * design::rowHeight * unit();
            break;
        }
    }
    return {top, top + design::rowHeight * unit()};
}

Scene Layout::arrange(const Frame& frame) {
    pack(frame.scale.pixelsPerDay);
    return Arrangement(*this, m_lanes, m_tags, m_fullestBin, frame).make();
}

} // namespace dateline
