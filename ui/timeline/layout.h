// Layout: which mark, which label where. Rows are packed per zoom level over all events, so that panning moves nothing.
#pragma once

#include "ui/timeline/lanepacker.h"
#include "ui/timeline/pins.h"
#include "ui/timeline/scene.h"
#include "ui/windowlanguage.h"

namespace dateline {

/// A lane at one zoom level: bins, or rows of marks.
struct PackedLane {
    bool crowded = false;
    bool sectioned = false; // too long to be packed at once
    int rows = 1;
    PackedPart whole; // of a lane that is neither
    double height = 0;
};

class Layout {
public:
    explicit Layout(double unit = 1);

    void setModel(const QAbstractItemModel* model, LaneOrder& order, const Filter* filter = nullptr);

    const Entries& entries() const { return m_entries; }
    const Labels& labels() const { return m_labels; }
    void setNumbers(const QLocale& style) { m_numbers = style; } // how counts are written; pictures keep theirs
    QString number(qint64 count) const { return m_numbers.toString(count); }
    double unit() const { return m_labels.unit(); }
    double headWidth() const { return m_headWidth; }
    double axisHeight() const { return design::axisHeight * unit(); }
    double figuresHeight() const { return m_entries.pins.empty() ? 0 : design::figuresHeight * unit(); }
    double lanesHeight(double pixelsPerDay);

    std::vector<double> rowEdges(double pixelsPerDay); // where rows begin, from the first lane's top, and the end

    Stage stage(double width) const; // of the plot in a picture of that width
    DayRange rowOf(double pixelsPerDay, int entry); // top and bottom of an entry's row, from the first lane's top
    Scene arrange(const Frame& frame);

    LanePacker packer(double pixelsPerDay) const;

private:
    void pack(double pixelsPerDay);
    PackedLane packLane(const Lane& lane, double pixelsPerDay) const;

    Entries m_entries;
    Labels m_labels;
    QLocale m_numbers{QString::fromLatin1(spokenLanguage().code)};
    double m_headWidth;
    double m_packedFor = 0; // pixels a day
    std::vector<PackedLane> m_lanes;
    std::vector<PinTag> m_tags;
    int m_fullestBin = 0;
};

} // namespace dateline
