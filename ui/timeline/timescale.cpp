#include "ui/timeline/timescale.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr double shortest = 30; // days shown around a single day, or hours around a single hour
constexpr double rim = 48; // pixels of the extent that stay in view however far one pans

} // namespace

double Stage::farthest() const {
    return std::min(nearest(), width / (2 * std::max(extent.length(), shortest * finest)));
}

Timescale Stage::fit(DayRange range) const {
    const double days = std::max(range.length(), shortest * finest);
    const double room = std::max(width - margin - labelMargin, width / 2);
    const double pixelsPerDay = std::min(nearest(), room / days);
    const double before = (width - room) * margin / (margin + labelMargin) + room / 2;
    return clamped({range.middle() - before / pixelsPerDay, pixelsPerDay});
}

Timescale Stage::clamped(Timescale scale) const {
    scale.pixelsPerDay = std::clamp(scale.pixelsPerDay, farthest(), nearest());
    const double kept = std::min(rim, width / 4) / scale.pixelsPerDay;
    const double days = width / scale.pixelsPerDay;
    scale.left
        = std::clamp(scale.left, extent.from + kept - days, extent.to - kept + 2 * kept * (extent.length() < kept));
    return scale;
}

Timescale Stage::zoomed(const Timescale& scale, double x, double factor) const {
    const double day = scale.day(x);
    const double pixelsPerDay = std::clamp(scale.pixelsPerDay * factor, farthest(), nearest());
    return clamped({day - x / pixelsPerDay, pixelsPerDay});
}

Timescale Stage::panned(const Timescale& scale, double pixels) const {
    return clamped({scale.left + pixels / scale.pixelsPerDay, scale.pixelsPerDay});
}

} // namespace dateline
