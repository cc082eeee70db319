#include "ui/timeline/arrange.h"

#include "ui/timeline/density.h"
#include "ui/timeline/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

constexpr double rim = 8; // pixels between a label and the picture's edge
constexpr double labelAbove = 16; // of a label over its mark's middle
constexpr double labelHeight = 33;
constexpr double binLabelMiddle = 12; // of the selected event over bins, from the lane's top
constexpr double binLabelHeight = 18;
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
    addMark(lane, {selected, entry.first, entry.last}, Slot{}, top + binLabelMiddle * m_unit, true);
}

/// The selected event is always named: labels of others give way to its own, marks never do.
void Arrangement::addSelectedLabel() {
    const int selected = m_scene.frame.selected;
    auto isSelected = [&](const auto& thing) { return thing.entry == selected && !thing.echo; };
    const auto mark = std::ranges::find_if(m_scene.marks, isSelected);
    if (mark == m_scene.marks.end() || std::ranges::any_of(m_scene.labels, isSelected)) {
        return;
    }
    const bool crowded = m_lanes[mark->lane].crowded;
    const Entry& entry = m_layout.entries().entries[selected];
    const Labels& labels = m_layout.labels();
    const double middle = mark->box.center().y();
    const double gap = 10 * m_unit;
    double leftEnd = m_scene.plot.left() + rim;
    double rightEnd = m_scene.plot.right() - rim;
    auto narrow = [&](const QRectF& box) {
        if (std::abs(box.center().y() - middle) < labelHeight * m_unit / 2 && box != mark->box) {
            leftEnd = box.right() <= mark->box.left() ? std::max(leftEnd, box.right() + gap) : leftEnd;
            rightEnd = box.left() >= mark->box.right() ? std::min(rightEnd, box.left() - gap) : rightEnd;
        }
    };
    std::ranges::for_each(m_scene.marks, narrow, &SceneMark::box);
    std::ranges::for_each(m_scene.capsules, narrow, &SceneCapsule::box);
    const double right = rightEnd - mark->box.right() - gap;
    const double left = mark->box.left() - gap - leftEnd;
    const LabelSize size = labels.size(entry, selected);
    const bool onLeft = right < size.full && left > right;
    SceneLabel label{selected, false, onLeft, {},
        shortened(labels.title(entry), std::max(left, right), labels.titleRuler()),
        crowded ? QString() : labels.date(entry)};
    const double width = std::max(labels.titleRuler().width(label.title), labels.smallRuler().width(label.second));
    if (label.title.isEmpty() || width > (onLeft ? left : right)) {
        return;
    }
    const double above = (crowded ? binLabelHeight / 2 : labelAbove) * m_unit;
    label.box = QRectF(onLeft ? mark->box.left() - gap - width : mark->box.right() + gap, middle - above, width,
        (crowded ? binLabelHeight : labelHeight) * m_unit);
    std::erase_if(m_scene.labels, [&](const SceneLabel& other) { return other.box.intersects(label.box); });
    std::erase_if(m_scene.hints, [&](const SceneHint& hint) { return hint.box.intersects(label.box); });
    m_scene.labels.push_back(std::move(label));
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

/// Puts the label where the packing says, unless the picture's edge is in the way: then left of the mark, then
/// shortened.
void Arrangement::addLabel(const LaneItem& item, const Slot& slot, const SceneMark& mark, double gap) {
    if (slot.side == Side::None) {
        return;
    }
    const Entry& entry = m_layout.entries().entries[item.entry];
    const Labels& labels = m_layout.labels();
    const LabelSize size = labels.size(entry, item.entry);
    const double leftEdge = m_scene.plot.left() + rim / 2;
    const double rightEdge = m_scene.plot.right() - rim;
    const double start = mark.box.right() + gap;
    const double roomLeft = std::min(slot.before - gap, mark.box.left() - gap - leftEdge);
    const double roomRight = std::min<double>(slot.room, rightEdge - start);
    const bool cut = roomRight < slot.room; // by the picture's right edge
    const bool left = slot.side == Side::Left || (cut && roomLeft > roomRight);
    const double room = std::min<double>(left ? roomLeft : roomRight, size.full);
    if (room < size.least || (!left && start < leftEdge)) {
        return;
    }
    SceneLabel label{item.entry, item.echo, left, {}, shortened(labels.title(entry), room, labels.titleRuler()),
        labels.secondLine(entry, item.echo)};
    if (labels.smallRuler().width(label.second) > room) {
        label.second = labels.date(entry);
    }
    if (label.title.isEmpty()) {
        return;
    }
    const double width = std::max(labels.titleRuler().width(label.title), labels.smallRuler().width(label.second));
    const double x = left ? mark.box.left() - gap - width : start;
    label.box = QRectF(x, mark.box.center().y() - labelAbove * m_unit, width, labelHeight * m_unit);
    m_scene.labels.push_back(std::move(label));
}

void Arrangement::addCapsule(int lane, const PackedPart& part, const Capsule& capsule, double middle) {
    const double width = (22 + 7 * QString::number(capsule.items.size()).size()) * m_unit;
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
        source.items, [&](const LaneItem& item) { return item.first < (later ? m_days.to : m_days.from); });
    const LaneItem* nearest = nullptr;
    if (later) {
        const auto found = std::find_if(limit, source.items.end(), [](const LaneItem& item) { return !item.echo; });
        nearest = found == source.items.end() ? nullptr : &*found;
    } else {
        const auto found = std::find_if(std::make_reverse_iterator(limit), source.items.rend(),
            [&](const LaneItem& item) { return !item.echo && item.last < m_days.from; });
        nearest = found == source.items.rend() ? nullptr : &*found;
    }
    if (!nearest) {
        return;
    }
    QString text = later ? QCoreApplication::translate("Timeline", "%n later", nullptr, count)
                         : QCoreApplication::translate("Timeline", "%n earlier", nullptr, count);
    if (count == 1) {
        text = QStringLiteral("%1: %2").arg(text, labels.date(m_layout.entries().entries[nearest->entry]));
    }
    text = later ? text + QStringLiteral(" \u203A") : QStringLiteral("\u2039 ") + text;
    const double width = labels.smallRuler().width(text);
    const double row = design::rowHeight * m_unit;
    for (int i = 0; i < m_lanes[lane].rows; ++i) {
        const QRectF box(later ? m_scene.plot.right() - rim - width : m_scene.plot.left() + rim,
            top + (i + 0.5) * row - 8 * m_unit, width, 16 * m_unit);
        const QRectF room = box.adjusted(-hintPadding, 0, hintPadding, 0);
        auto meets = [&](const auto& thing) { return thing.box.intersects(room); };
        if (std::ranges::none_of(m_scene.marks, meets) && std::ranges::none_of(m_scene.labels, meets)
            && std::ranges::none_of(m_scene.capsules, meets)) {
            m_scene.hints.push_back({nearest->entry, later, box, text});
            return;
        }
    }
}

void Arrangement::addPins() {
    const std::vector<Pin>& pins = m_layout.entries().pins;
    for (const PinTag& tag : m_tags) {
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
        shown.pins = tag.pins;
        shown.selected = std::ranges::find(tag.pins, m_scene.frame.figure) != tag.pins.end();
        m_scene.pins.push_back(std::move(shown));
    }
}

} // namespace dateline
