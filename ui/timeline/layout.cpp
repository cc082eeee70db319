#include "ui/timeline/layout.h"

#include "ui/timeline/arrange.h"
#include "ui/timeline/density.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr double headRoom = 60; // beside a name and its count
constexpr double widestHead = 232;
constexpr int rowsInAll = 24; // shared by the lanes
constexpr int fewestRows = 4;
constexpr int mostRows = 8;

} // namespace

Layout::Layout(double unit) : m_labels(unit), m_headWidth(design::headWidth * unit) {}

void Layout::setModel(const QAbstractItemModel* model, LaneOrder& order, const Filter* filter) {
    m_entries = model ? readEntries(*model, order, filter) : Entries{};
    m_labels.setModel(model, m_entries.entries.size());
    double widest = 0;
    for (const Lane& lane : m_entries.lanes) {
        widest = std::max(
            widest, m_labels.titleRuler().width(lane.name) + m_labels.smallRuler().width(number(lane.count)));
    }
    m_headWidth = std::clamp(widest + headRoom * unit(), design::headWidth * unit(), widestHead * unit());
    m_packedFor = 0;
}

Stage Layout::stage(double width) const {
    return {m_entries.extent, std::max(1.0, width - m_headWidth), m_entries.finest};
}

LanePacker Layout::packer(double pixelsPerDay) const {
    const int lanes = std::max(1, int(m_entries.lanes.size()));
    return {m_entries, m_labels, pixelsPerDay, std::clamp(rowsInAll / lanes, fewestRows, mostRows)};
}

PackedLane Layout::packLane(const Lane& lane, double pixelsPerDay) const {
    PackedLane packed;
    packed.crowded = isCrowded(lane, pixelsPerDay / unit());
    packed.sectioned = !packed.crowded && LanePacker::isLong(lane);
    packed.height = design::binLaneHeight * unit();
    if (packed.sectioned) {
        packed.rows = packer(pixelsPerDay).rowsOfLong(lane);
    } else if (!packed.crowded) {
        packed.whole = packer(pixelsPerDay).whole(lane);
        packed.rows = std::max(1, packed.whole.packing.rows);
    }
    if (!packed.crowded) {
        packed.height = packed.rows * design::rowHeight * unit();
    }
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

std::vector<double> Layout::rowEdges(double pixelsPerDay) {
    pack(pixelsPerDay);
    std::vector<double> edges{0};
    for (const PackedLane& lane : m_lanes) {
        const double top = edges.back();
        const int rows = lane.crowded ? 1 : lane.rows;
        for (int row = 1; row <= rows; ++row) {
            edges.push_back(top + lane.height * row / rows);
        }
    }
    return edges;
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
    const double row = design::rowHeight * unit();
    const auto inPart = [&](const PackedPart& part) -> std::optional<DayRange> {
        for (std::size_t i = 0; i < part.items.size(); ++i) {
            const LaneItem& item = m_entries.lanes[lane].items[part.items[i]];
            if (item.entry == entry && !item.echo) {
                const double from = top + (part.firstRow + part.packing.slots[i].row) * row;
                return DayRange{from, from + row};
            }
        }
        return {};
    };
    if (!packed.sectioned) {
        return inPart(packed.whole).value_or(DayRange{top, top + row});
    }
    const double x = m_entries.entries[entry].at() * pixelsPerDay;
    for (const PackedPart& part : packer(pixelsPerDay).inView(m_entries.lanes[lane], {x, x})) {
        if (const auto found = inPart(part)) {
            return *found;
        }
    }
    return {top, top + row};
}

Scene Layout::arrange(const Frame& frame) {
    pack(frame.scale.pixelsPerDay);
    return Arrangement(*this, m_lanes, m_tags, m_fullestBin, frame).make();
}

} // namespace dateline
