// Timescale: days to pixels and back, zoom about a point, bounds. No widget.
#pragma once

namespace dateline {

/// A stretch of time in days since 1970-01-01; the day d itself covers [d, d + 1).
struct DayRange {
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
    double middle() const { return (from + to) / 2; }

    bool operator==(const DayRange&) const = default;
};

struct Timescale {
    double left = 0; // the day at x = 0
    double pixelsPerDay = 1;

    double x(double day) const { return (day - left) * pixelsPerDay; }
    double day(double x) const { return left + x / pixelsPerDay; }
    DayRange visible(double width) const { return {left, day(width)}; }

    bool operator==(const Timescale&) const = default;
};

/// What there is to show and how wide the picture is. Every scale it gives keeps some of the extent in view.
struct Stage {
    DayRange extent;
    double width = 0;
    double finest = 1; // days of the shortest time anything names

    static constexpr double widestDay = 192; // pixels of the finest time at the highest zoom
    static constexpr double margin = 24; // pixels left free before what is shown
    static constexpr double labelMargin = 120; // and after it, where the last labels stand

    double nearest() const { return widestDay / finest; } // pixels a day at the highest zoom
    double farthest() const; // pixels a day at the lowest zoom: all, and as much again
    Timescale fit(DayRange range) const;
    Timescale clamped(Timescale scale) const;
    Timescale zoomed(const Timescale& scale, double x, double factor) const; // the day at x stays at x
    Timescale panned(const Timescale& scale, double pixels) const; // positive: later days come into view
};

} // namespace dateline
