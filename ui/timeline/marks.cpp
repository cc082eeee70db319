#include "ui/timeline/marks.h"

#include "ui/timeline/scene.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr double shortestBar = 10; // a shorter range is a dot
constexpr double shortestSoft = 14;
constexpr double aboutHalf = 13; // half of the soft bar under a dot
constexpr double arrowLength = 60;
constexpr double capHalf = 2;

MarkSpan barOf(double from, double to, double least) {
    const double missing = std::max(0.0, least - (to - from)) / 2;
    return {from, to, from - missing, to + missing, false};
}

MarkSpan dot(double x, double half) {
    return {x, x, x - half, x + half, true};
}

} // namespace

MarkSpan spanOf(const Entry& entry, double pixelsPerDay, bool compact, bool echo, double unit) {
    const double from = entry.days.from * pixelsPerDay;
    const double to = entry.days.to * pixelsPerDay;
    const double middle = (from + to) / 2;
    if (echo) {
        return dot(middle, design::echoRadius * unit);
    }
    if (compact) {
        return dot(entry.at() * pixelsPerDay, design::dotRadius * unit);
    }
    switch (entry.form) {
    case Form::Dot: break;
    case Form::About: {
        const double half = std::max((to - from) / 2, aboutHalf * unit);
        return {middle, middle, middle - half, middle + half, true};
    }
    case Form::Soft:
    case Form::Until:
    case Form::Since: return barOf(from, to, shortestSoft * unit);
    case Form::Range:
        if (to - from >= shortestBar * unit) {
            return barOf(from, to, 0);
        }
        break;
    case Form::Before: return {from, from, from - arrowLength * unit, from + capHalf * unit, false};
    case Form::After: return {to, to, to - capHalf * unit, to + arrowLength * unit, false};
    }
    return dot(middle, design::dotRadius * unit);
}

} // namespace dateline
