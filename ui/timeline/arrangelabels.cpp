// The labels of an arrangement: where the packing has them, and what becomes of those that the picture's edges keep
// out.
#include "ui/timeline/arrange.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double selectedGap = 10; // pixels between a mark and a label that was not packed

} // namespace

/// Puts the label where the packing says, unless the picture's edge is in the way: then left of the mark, then
/// shortened.
void Arrangement::addLabel(const LaneItem& item, const Slot& slot, const SceneMark& mark, double gap) {
    if (slot.side == Side::None) {
        return;
    }
    const Entry& entry = m_layout.entries().entries[item.entry];
    const Labels& labels = m_layout.labels();
    const LabelSize size = labels.size(entry, item.entry);
    const double leftEdge = m_scene.plot.left() + design::rim / 2;
    const double rightEdge = m_scene.plot.right() - design::rim;
    const double start = mark.box.right() + gap;
    const double roomLeft = std::min(slot.before - gap, mark.box.left() - gap - leftEdge);
    const double roomRight = std::min<double>(slot.room, rightEdge - start);
    const bool cut = roomRight < slot.room; // by the picture's right edge
    const bool left = slot.side == Side::Left || (cut && roomLeft > roomRight);
    const double room = std::min<double>(left ? roomLeft : roomRight, size.full);
    if (room < size.least || (!left && start < leftEdge)) {
        m_keptOut.push_back(m_scene.marks.size());
        return;
    }
    SceneLabel label{item.entry, item.echo, left, {}, shortened(labels.title(entry), room, labels.titleRuler()),
        labels.secondLine(entry, item.echo)};
    if (labels.smallRuler().width(label.second) > room) {
        label.second = labels.date(entry);
    }
    const double width = std::max(labels.titleRuler().width(label.title), labels.smallRuler().width(label.second));
    const double x = left ? mark.box.left() - gap - width : start;
    label.box = QRectF(x, mark.box.center().y() - design::labelAbove * m_unit, width, design::labelHeight * m_unit);
    takeLabel(std::move(label));
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
    const double gap = selectedGap * m_unit;
    const auto [left, right] = roomBeside(*mark, false);
    const LabelSize size = labels.size(entry, selected);
    const bool onLeft = right < size.full && left > right;
    SceneLabel label{selected, false, onLeft, {},
        shortened(labels.title(entry), std::max(left, right), labels.titleRuler()),
        crowded ? QString() : labels.date(entry)};
    const double width = std::max(labels.titleRuler().width(label.title), labels.smallRuler().width(label.second));
    if (label.title.isEmpty() || width > (onLeft ? left : right)) {
        return;
    }
    const double above = (crowded ? design::lineHeight / 2 : design::labelAbove) * m_unit;
    label.box = QRectF(onLeft ? mark->box.left() - gap - width : mark->box.right() + gap, middle - above, width,
        (crowded ? design::lineHeight : design::labelHeight) * m_unit);
    const QRectF box = label.box;
    if (crowded) {
        m_scene.labels.push_back(std::move(label));
    } else if (!takeLabel(std::move(label))) {
        return;
    }
    const auto inTheWay = [&](const auto& thing) { return thing.box.intersects(box) && !isSelected(thing); };
    std::erase_if(m_scene.labels, inTheWay);
    std::erase_if(m_scene.hints, [&](const SceneHint& hint) { return hint.box.intersects(box); });
}

/// Pixels free left and right of a mark in its row; from is left.
DayRange Arrangement::roomBeside(const SceneMark& mark, bool amongLabels) const {
    const double middle = mark.box.center().y();
    const double gap = selectedGap * m_unit;
    double leftEnd = m_scene.plot.left() + design::rim;
    double rightEnd = m_scene.plot.right() - design::rim;
    const auto narrow = [&](const QRectF& box) {
        if (std::abs(box.center().y() - middle) < design::labelHeight * m_unit / 2 && box != mark.box) {
            leftEnd = box.center().x() < mark.box.center().x() ? std::max(leftEnd, box.right() + gap) : leftEnd;
            rightEnd = box.center().x() >= mark.box.center().x() ? std::min(rightEnd, box.left() - gap) : rightEnd;
        }
    };
    std::ranges::for_each(m_scene.marks, narrow, &SceneMark::box);
    std::ranges::for_each(m_scene.capsules, narrow, &SceneCapsule::box);
    if (amongLabels) {
        std::ranges::for_each(m_scene.labels, narrow, &SceneLabel::box);
        std::ranges::for_each(m_scene.hints, narrow, &SceneHint::box);
    }
    return {mark.box.left() - gap - leftEnd, rightEnd - mark.box.right() - gap};
}

/// Labels that the picture's edge keeps from where they should be stand on the other side, if that is free now.
void Arrangement::addKeptOutLabels() {
    const Labels& labels = m_layout.labels();
    const double gap = selectedGap * m_unit;
    for (const std::size_t number : m_keptOut) {
        const SceneMark mark = m_scene.marks[number];
        if (mark.box.right() <= m_scene.plot.left() || mark.box.left() >= m_scene.plot.right()) {
            continue;
        }
        const Entry& entry = m_layout.entries().entries[mark.entry];
        const LabelSize size = labels.size(entry, mark.entry);
        const auto [left, right] = roomBeside(mark, true);
        const bool onLeft = right < size.least && left >= size.least;
        const double room = std::min<double>(onLeft ? left : right, size.full);
        if (room < size.least) {
            continue;
        }
        SceneLabel label{mark.entry, mark.echo, onLeft, {}, shortened(labels.title(entry), room, labels.titleRuler()),
            labels.secondLine(entry, mark.echo)};
        if (labels.smallRuler().width(label.second) > room) {
            label.second = labels.date(entry);
        }
        const double width = std::max(labels.titleRuler().width(label.title), labels.smallRuler().width(label.second));
        label.box = QRectF(onLeft ? mark.box.left() - gap - width : mark.box.right() + gap,
            mark.box.center().y() - design::labelAbove * m_unit, width, design::labelHeight * m_unit);
        if (width <= room) {
            takeLabel(std::move(label));
        }
    }
}

/// A label is whole or not there: at the lower edge its first line may stand alone.
bool Arrangement::takeLabel(SceneLabel label) {
    if (label.title.isEmpty() || label.box.top() < m_scene.plot.top() - 1) {
        return false;
    }
    if (label.box.bottom() > m_scene.lanesBottom + 1) {
        label.box.setHeight(design::lineHeight * m_unit);
        label.second.clear();
    }
    if (label.box.bottom() > m_scene.lanesBottom + 1) {
        return false;
    }
    m_scene.labels.push_back(std::move(label));
    return true;
}

} // namespace dateline
