// Arrangement: turns packed lanes into the scene of one frame: only what is in view, labels kept inside the edges.
#pragma once

#include "ui/timeline/layout.h"

namespace dateline {

class Arrangement {
public:
    Arrangement(const Layout& layout, const std::vector<PackedLane>& lanes, const std::vector<PinTag>& tags,
        int fullestBin, const Frame& frame);

    Scene make();

private:
    void addLane(int lane, double top);
    void addBins(int lane, double top);
    void addItems(int lane, double top);
    void addMark(int lane, const LaneItem& item, const Slot& slot, double middle, bool compact);
    void addLabel(const LaneItem& item, const Slot& slot, const SceneMark& mark, double gap);
    void addPart(int lane, const PackedPart& part, double top);
    void addCapsule(int lane, const PackedPart& part, const Capsule& capsule, double middle);
    void addSelectedToBins(int lane, double top);
    void addSelectedLabel();
    void addKeptOutLabels();
    DayRange roomBeside(const SceneMark& mark, bool amongLabels) const;
    bool takeLabel(SceneLabel label);
    void addHints(int lane, double top);
    void addHint(int lane, double top, bool later, int count);
    void addPins();
    void keepInside(ScenePin& pin, double taken, double next) const;

    const Layout& m_layout;
    const std::vector<PackedLane>& m_lanes;
    const std::vector<PinTag>& m_tags;
    Scene m_scene;
    double m_unit;
    double m_origin; // x of day 0 in the picture
    DayRange m_days; // in view
    std::vector<std::size_t> m_keptOut; // marks that have no label where it should be, only because of the edges
};

} // namespace dateline
