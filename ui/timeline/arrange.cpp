#include "ui/timeline/arrange.h"

#include "ui/texts.h"
#include "ui/timeline/density.h"
#include "ui/timeline/marks.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

constexpr double binLabelMiddle = 12; // of the selected event over bins, from the lane's top
constexpr double hintPadding = 3;
constexpr double plusPadding = 12;
constexpr double capsuleHeight = 20;
constexpr double tagHeight = 17;
constexpr double pinRows[] = {4, 27}; // tops of the tags in their lane

} // namespace

Arrangement::Arrangement(const Layout& layout, const std::vector<PackedLane>& lanes, const std::vector<PinTag>& tags,
    int fullestBin, const Frame& frame)
    : m_layout(layout), m_lanes(lanes), m_tags(tags), m_unit(layout.unit()) {
    m_scene.frame = frame;
    m_scene.fullestBin = fullestBin;
    const double top = layout.axisHeight();
    m_scene.plot = QRectF(layout.headWidth(), top, std::max(1.0, frame.size.width() - layout.headWidth()),
        std::max(1.0, frame.size.height() - top));
    m_origin = m_scene.x(0);
    m_days = frame.scale.visible(m_scene.plot.width());
}

Scene Arrangement::make() {
    m_scene.axis = makeAxis(m_scene.frame.scale, m_scene.plot.width(), m_unit);
    for (const PackedLane& lane : m_lanes) {
        m_scene.lanesHeight += lane.height;
    }
    const double figures = m_layout.figuresHeight();
    m_scene.lanesBottom = std::min(m_scene.plot.top() + m_scene.lanesHeight, m_scene.plot.bottom() - figures);
    double top = m_scene.plot.top() - m_scene.frame.scroll;
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        const double height = m_lanes[lane].height;
        if (top < m_scene.lanesBottom && top + height > m_scene.plot.top()) {
            addLane(lane, top);
        }
        top += height;
    }
    addKeptOutLabels();
    addSelectedLabel();
    addPins();
    return std::move(m_scene);
}

void Arrangement::addLane(int lane, double top) {
    const PackedLane& packed = m_lanes[lane];
    m_scene.lanes.push_back({lane, top, packed.height, packed.crowded});
    if (packed.crowded) {
        addBins(lane, top);
        addSelectedToBins(lane, top);
    } else {
        addItems(lane, top);
        addHints(lane, top);
    }
}

void Arrangement::addBins(int lane, double top) {
    const double days = design::binWidth * m_unit / m_scene.frame.scale.pixelsPerDay;
    const Bins bins = countBins(m_layout.entries().lanes[lane].starts, days, m_days);
    const double first = double(bins.first) * days;
    SceneBins shown;
    shown.lane = lane;
    shown.left = m_scene.x(first);
    shown.base = top + m_lanes[lane].height - 6 * m_unit;
    shown.days = {first, first + days};
    shown.counts = bins.counts;
    m_scene.bins.push_back(std::move(shown));
}

/// Over the bins the selected event keeps a mark and a line of its own.
void Arrangement::addSelectedToBins(int lane, double top) {
    const int selected = m_scene.frame.selected;
    if (selected < 0 || m_layout.entries().entries[selected].lane != lane) {
        return;
    }
    const Entry& entry = m_layout.entries().entries[selected];
    addMark(lane, {entry.days, selected, false, -1}, Slot{}, top + binLabelMiddle * m_unit, true);
}

void Arrangement::addItems(int lane, double top) {
    const PackedLane& packed = m_lanes[lane];
    if (!packed.sectioned) {
        return addPart(lane, packed.whole, top);
    }
    const double pixelsPerDay = m_scene.frame.scale.pixelsPerDay;
    const DayRange pixels{m_days.from * pixelsPerDay, m_days.to * pixelsPerDay};
    for (const PackedPart& part : m_layout.packer(pixelsPerDay).inView(m_layout.entries().lanes[lane], pixels)) {
        addPart(lane, part, top);
    }
}

void Arrangement::addPart(int lane, const PackedPart& part, double top) {
    const std::vector<LaneItem>& items = m_layout.entries().lanes[lane].items;
    const double row = design::rowHeight * m_unit;
    const auto middleOf = [&](int slotRow) { return top + (part.firstRow + slotRow + 0.5) * row; };
    for (std::size_t i = 0; i < part.items.size(); ++i) {
        const Slot& slot = part.packing.slots[i];
        if (slot.capsule < 0) {
            addMark(lane, items[part.items[i]], slot, middleOf(slot.row), part.compact);
        }
    }
    for (const Capsule& capsule : part.packing.capsules) {
        const Slot& slot = part.packing.slots[capsule.items.front()];
        if (capsule.items.size() == 1) {
            addMark(lane, items[part.items[capsule.items.front()]], Slot{}, middleOf(slot.row), true);
        } else {
            addCapsule(lane, part, capsule, middleOf(slot.row));
        }
    }
}

void Arrangement::addMark(int lane, const LaneItem& item, const Slot& slot, double middle, bool compact) {
    const Entry& entry = m_layout.entries().entries[item.entry];
    const MarkSpan span = spanOf(entry, m_scene.frame.scale.pixelsPerDay, compact, item.echo, m_unit);
    const double gap = (span.dot ? 7 : 10) * m_unit;
    const QRectF plot = m_scene.plot;
    if (m_origin + span.left > plot.right() || m_origin + span.right + gap < plot.left()) {
        return;
    }
    const double half = (item.echo         ? design::echoRadius
                                : span.dot ? design::dotRadius
                                           : design::barHeight / 2)
        * m_unit;
    SceneMark mark{item.entry, lane, item.echo, compact, m_origin + span.from, m_origin + span.to,
        QRectF(m_origin + span.left, middle - half, span.right - span.left, 2 * half)};
    addLabel(item, slot, mark, gap);
    m_scene.marks.push_back(mark);
}

void Arrangement::addCapsule(int lane, const PackedPart& part, const Capsule& capsule, double middle) {
    const double width = (22 + 7 * m_layout.number(qint64(capsule.items.size())).size()) * m_unit;
    const QRectF box(m_origin + capsule.left, middle - capsuleHeight * m_unit / 2, width, capsuleHeight * m_unit);
    if (box.left() > m_scene.plot.right() || box.right() < m_scene.plot.left()) {
        return;
    }
    SceneCapsule shown{lane, box, {}};
    for (int item : capsule.items) {
        shown.entries.push_back(m_layout.entries().lanes[lane].items[part.items[item]].entry);
    }
    m_scene.capsules.push_back(std::move(shown));
}

void Arrangement::addHints(int lane, double top) {
    const Lane& source = m_layout.entries().lanes[lane];
    const int earlier = countWithin(source.ends, -1e18, m_days.from);
    const int later = countWithin(source.starts, m_days.to, 1e18);
    if (earlier > 0) {
        addHint(lane, top, false, earlier);
    }
    if (later > 0) {
        addHint(lane, top, true, later);
    }
}

/// In the first row whose edge is free; in none rather than over something.
void Arrangement::addHint(int lane, double top, bool later, int count) {
    const Lane& source = m_layout.entries().lanes[lane];
    const Labels& labels = m_layout.labels();
    const auto limit = std::ranges::partition_point(
        source.items, [&](const LaneItem& item) { return item.at() < (later ? m_days.to : m_days.from); });
    const LaneItem* nearest = nullptr;
    if (later) {
        const auto found = std::find_if(limit, source.items.end(), [](const LaneItem& item) { return !item.echo; });
        nearest = found == source.items.end() ? nullptr : &*found;
    } else {
        const auto found = std::find_if(std::make_reverse_iterator(limit), source.items.rend(),
            [&](const LaneItem& item) { return !item.echo && lastOf(item.days) < m_days.from; });
        nearest = found == source.items.rend() ? nullptr : &*found;
    }
    if (!nearest) {
        return;
    }
    QString text
        = later ? TimelineText::tr("%Ln later", nullptr, count) : TimelineText::tr("%Ln earlier", nullptr, count);
    if (count == 1) {
        text = QStringLiteral("%1: %2").arg(text, labels.date(m_layout.entries().entries[nearest->entry]));
    }
    text = later ? text + QStringLiteral(" \u203A") : QStringLiteral("\u2039 ") + text;
    const double width = labels.smallRuler().width(text);
    const double row = design::rowHeight * m_unit;
    for (int i = 0; i < m_lanes[lane].rows; ++i) {
        const QRectF box(later ? m_scene.plot.right() - design::rim - width : m_scene.plot.left() + design::rim,
            top + (i + 0.5) * row - 8 * m_unit, width, 16 * m_unit);
        if (box.top() < m_scene.plot.top() || box.bottom() > m_scene.lanesBottom) {
            continue;
        }
        const QRectF room = box.adjusted(-hintPadding, 0, hintPadding, 0);
        auto meets = [&](const auto& thing) { return thing.box.intersects(room); };
        if (std::ranges::none_of(m_scene.marks, meets) && std::ranges::none_of(m_scene.labels, meets)
            && std::ranges::none_of(m_scene.capsules, meets)) {
            m_scene.hints.push_back({nearest->entry, later, box, text});
            return;
        }
    }
}

/// A tag that the edge would cut is moved inside, if its period reaches into view and its row is free; else only the
/// period's line is left.
void Arrangement::keepInside(ScenePin& pin, double taken, double next) const {
    const QRectF plot = m_scene.plot;
    const double first = plot.left() + 1;
    const double left = std::clamp(pin.tag.left(), first, std::max(first, plot.right() - 1 - pin.tag.width()));
    if (left == pin.tag.left()) {
        return;
    }
    pin.tag.moveLeft(left);
    const bool inView = pin.to > plot.left() && pin.from < plot.right();
    if (!inView || left < taken || pin.tag.right() > next) {
        pin.tag.setWidth(0);
    }
}

void Arrangement::addPins() {
    const std::vector<Pin>& pins = m_layout.entries().pins;
    double taken[std::size(pinRows)] = {};
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        const PinTag& tag = m_tags[i];
        ScenePin shown;
        shown.from = m_origin + pins[tag.pins.front()].days.from * m_scene.frame.scale.pixelsPerDay;
        shown.to = m_origin + pins[tag.pins.front()].days.to * m_scene.frame.scale.pixelsPerDay;
        shown.tag = QRectF(m_origin + tag.left, m_scene.lanesBottom + pinRows[tag.row] * m_unit, tag.right - tag.left,
            tagHeight * m_unit);
        if (std::max(shown.to, shown.tag.right()) < m_scene.plot.left()
            || std::min(shown.from, shown.tag.left()) > m_scene.plot.right()) {
            continue;
        }
        shown.text = tagText(pins, tag);
        if (tag.pins.size() > 1) {
            const double width = m_layout.labels().smallRuler().width(shown.text) + plusPadding * m_unit;
            const double spare = std::max(0.0, shown.tag.width() - width) / 2;
            shown.tag.adjust(spare, 0, -spare, 0);
        }
        const auto next = std::find_if(m_tags.begin() + std::ptrdiff_t(i) + 1, m_tags.end(),
            [&](const PinTag& other) { return other.row == tag.row; });
        keepInside(shown, taken[tag.row], next == m_tags.end() ? 1e9 : m_origin + next->left);
        taken[tag.row] = std::max(taken[tag.row], shown.tag.right());
        shown.pins = tag.pins;
        shown.selected = std::ranges::find(tag.pins, m_scene.frame.figure) != tag.pins.end();
        m_scene.pins.push_back(std::move(shown));
    }
}

} // namespace dateline
