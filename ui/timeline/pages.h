// Pages: a timeline laid out over sheets of paper, side by side through time and one below the other down the lanes.
#pragma once

#include "ui/timeline/picture.h"

namespace dateline {

class TimelinePages {
public:
    /// `sheet` is what can be printed on, in pixels at 96 dots an inch.
    TimelinePages(const QAbstractItemModel& model, const TimelineLook& look, const QSizeF& sheet);

    int count() const { return m_across * int(m_bands.size()); }

    /// One page at the painter's origin, in the same pixels.
    void paint(QPainter& painter, int page);

private:
    struct Band {
        double from = 0; // from the first lane's top
        double to = 0;
    };

    Timescale scaleOver(int across) const;
    Scene sceneOf(int page);
    bool isLegible(int across);
    void chooseAcross();
    void cutBands();

    TimelineLook m_look;
    QSizeF m_sheet;
    Layout m_layout;
    DayRange m_days;
    int m_across = 1;
    std::vector<Band> m_bands;
};

} // namespace dateline
