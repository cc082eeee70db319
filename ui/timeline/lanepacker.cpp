#include "ui/timeline/lanepacker.h"

#include "ui/timeline/marks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

namespace {

constexpr std::size_t longLane = 512; // items
constexpr int rowsOfSection = 3;
constexpr double capsuleWidth = 40;
constexpr double dotGap = 7; // between a dot's edge and its label
constexpr double barGap = 10;
constexpr double sectionLength = 1024; // pixels of the grid that cuts a long lane
constexpr double sectionGap = 14; // pixels between two sections; a lane without such gaps is crowded
constexpr double reach = 560; // pixels a label may reach into the view from the left
constexpr double longBar = 24; // pixels
constexpr double labelRoom = 80; // pixels in which too many marks leave no room for labels

} // namespace

LanePacker::LanePacker(const Entries& entries, const Labels& labels, double pixelsPerDay, int maxRows)
    : m_entries(entries), m_labels(labels), m_pixelsPerDay(pixelsPerDay), m_unit(labels.unit()), m_maxRows(maxRows) {}

bool LanePacker::isLong(const Lane& lane) {
    return lane.items.size() > longLane;
}

int LanePacker::rowsOfLong(const Lane& lane) const {
    return rowsOfSection + 1 + int(lane.barRows.size());
}

PackItem LanePacker::packItem(const LaneItem& item, bool compact, bool labelled) const {
    const Entry& entry = m_entries.entries[item.entry];
    const MarkSpan span = spanOf(entry, m_pixelsPerDay, compact, item.echo, m_unit);
    const LabelSize size = labelled ? m_labels.size(entry, item.entry) : LabelSize{};
    return {span.left, span.right, size.full, size.least, (span.dot ? dotGap : barGap) * m_unit};
}

PackedPart LanePacker::whole(const Lane& lane) const {
    std::vector<PackItem> items;
    for (const LaneItem& item : lane.items) {
        items.push_back(packItem(item, false, true));
    }
    PackedPart part;
    part.items.resize(items.size());
    std::iota(part.items.begin(), part.items.end(), 0);
    std::ranges::stable_sort(part.items, {}, [&](int i) { return items[i].left; });
    std::ranges::stable_sort(items, {}, &PackItem::left);
    const double from = m_entries.extent.from * m_pixelsPerDay - Stage::margin * m_unit; // what "fit all" shows
    part.packing = packRows(items, m_maxRows, capsuleWidth * m_unit, {from, PackBounds{}.to});
    return part;
}

bool LanePacker::isBar(const LaneItem& item) const {
    return item.barRow >= 0 && item.days.length() * m_pixelsPerDay >= longBar * m_unit;
}

/// The next item from `item` on, in that direction, that stands in a section; -1 at the end.
int LanePacker::flexibleFrom(const Lane& lane, int item, int step) const {
    while (item >= 0 && item < int(lane.items.size()) && isBar(lane.items[item])) {
        item += step;
    }
    return item >= 0 && item < int(lane.items.size()) ? item : -1;
}

bool LanePacker::startsSection(const Lane& lane, int item) const {
    const int before = flexibleFrom(lane, item - 1, -1);
    if (before < 0) {
        return true;
    }
    const double left = x(lane.items[before].at());
    const double right = x(lane.items[item].at());
    const double length = sectionLength * m_unit;
    return right - left >= sectionGap * m_unit && std::floor(left / length) != std::floor(right / length);
}

PackedPart LanePacker::section(const Lane& lane, const std::vector<int>& items, double limit) const {
    PackedPart part;
    part.items = items;
    part.firstRow = int(lane.barRows.size());
    part.compact = true;
    std::vector<PackItem> pack;
    std::size_t ahead = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double end = x(lane.items[items[i]].at()) + labelRoom * m_unit;
        while (ahead < items.size() && x(lane.items[items[ahead]].at()) <= end) {
            ++ahead;
        }
        pack.push_back(packItem(lane.items[items[i]], true, int(ahead - i) <= 2 * rowsOfSection));
    }
    part.packing = packRows(pack, rowsOfSection, capsuleWidth * m_unit, {pack.front().left, limit});
    return part;
}

PackedPart LanePacker::barsInView(const Lane& lane, int row, DayRange pixels) const {
    PackedPart part;
    part.firstRow = row;
    const std::vector<int>& bars = lane.barRows[row];
    auto bar = std::ranges::partition_point(
        bars, [&](int item) { return x(lane.items[item].days.to) < pixels.from - reach * m_unit; });
    for (; bar != bars.end() && x(lane.items[*bar].days.from) <= pixels.to; ++bar) {
        if (!isBar(lane.items[*bar])) {
            continue;
        }
        const auto next = std::find_if(bar + 1, bars.end(), [&](int item) { return isBar(lane.items[item]); });
        const PackItem item = packItem(lane.items[*bar], false, true);
        const double limit = next == bars.end() ? item.right + 1e6 : x(lane.items[*next].days.from);
        const double room = std::min(item.full, limit - item.right - 2 * item.gap);
        Slot slot;
        slot.side = room >= item.least ? Side::Right : Side::None;
        slot.room = slot.side == Side::Right ? room : 0;
        part.items.push_back(*bar);
        part.packing.slots.push_back(slot);
    }
    return part;
}

std::vector<PackedPart> LanePacker::inView(const Lane& lane, DayRange pixels) const {
    std::vector<PackedPart> parts;
    for (int row = 0; row < int(lane.barRows.size()); ++row) {
        parts.push_back(barsInView(lane, row, pixels));
    }
    const double from = pixels.from - reach * m_unit;
    const auto first
        = std::ranges::partition_point(lane.items, [&](const LaneItem& item) { return x(item.at()) < from; });
    int item = flexibleFrom(lane, std::min(int(first - lane.items.begin()), int(lane.items.size()) - 1), -1);
    while (item > 0 && !startsSection(lane, item)) {
        item = flexibleFrom(lane, item - 1, -1);
    }
    item = flexibleFrom(lane, std::max(item, 0), 1);
    while (item >= 0 && x(lane.items[item].at()) <= pixels.to + reach) {
        std::vector<int> items{item};
        item = flexibleFrom(lane, item + 1, 1);
        while (item >= 0 && !startsSection(lane, item)) {
            items.push_back(item);
            item = flexibleFrom(lane, item + 1, 1);
        }
        const double limit = item < 0 ? PackBounds{}.to : packItem(lane.items[item], true, false).left;
        parts.push_back(section(lane, items, limit));
    }
    return parts;
}

} // namespace dateline
