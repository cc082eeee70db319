// LanePacker: packs one lane at one zoom level: a short lane as a whole, of a long one only the sections in view.
#pragma once

#include "ui/timeline/labels.h"
#include "ui/timeline/lanes.h"

namespace dateline {

/// Items of a lane that are packed together. `firstRow` is where their rows begin.
struct PackedPart {
    std::vector<int> items; // of the lane, by the left edges of their marks; the packing's items
    Packing packing;
    int firstRow = 0;
    bool compact = false; // marks are dots whatever their form
};

class LanePacker {
public:
    LanePacker(const Entries& entries, const Labels& labels, double pixelsPerDay, int maxRows);

    static bool isLong(const Lane& lane);
    int rowsOfLong(const Lane& lane) const; // the same wherever one looks

    PackedPart whole(const Lane& lane) const;

    /// A long lane is cut where marks lie well apart, in every stretch of pixels on a fixed grid, and each section is
    /// packed alone: so what an event gets depends on its section only, and panning changes nothing. Long bars have
    /// rows of their own, which they keep at every zoom; bars that find no room there are dots.
    std::vector<PackedPart> inView(const Lane& lane, DayRange pixels) const;

private:
    PackItem packItem(const LaneItem& item, bool compact, bool labelled) const;
    bool isBar(const LaneItem& item) const;
    int flexibleFrom(const Lane& lane, int item, int step) const;
    bool startsSection(const Lane& lane, int item) const;
    PackedPart section(const Lane& lane, const std::vector<int>& items, double limit) const;
    PackedPart barsInView(const Lane& lane, int row, DayRange pixels) const;
    double x(double day) const { return day * m_pixelsPerDay; }

    const Entries& m_entries;
    const Labels& m_labels;
    double m_pixelsPerDay;
    double m_unit;
    int m_maxRows;
};

} // namespace dateline
