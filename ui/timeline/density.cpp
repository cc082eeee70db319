#include "ui/timeline/density.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double apart = 14; // pixels between marks that do not touch
constexpr int fewDays = 24; // with events: always drawn one by one
constexpr int daysTogether = 3; // on average in one spot

qint64 binOf(double day, double daysPerBin) {
    return qint64(std::floor(day / daysPerBin));
}

} // namespace

Bins countBins(const std::vector<double>& starts, double daysPerBin, DayRange range) {
    Bins bins;
    bins.first = qint64(std::floor(range.from / daysPerBin));
    const qint64 last = qint64(std::floor(range.to / daysPerBin));
    bins.counts.resize(std::size_t(last - bins.first + 1));
    auto below = [&](qint64 bin) {
        return std::ranges::partition_point(starts, [&](double day) { return binOf(day, daysPerBin) < bin; });
    };
    auto from = below(bins.first);
    for (qint64 bin = bins.first; bin <= last; ++bin) {
        const auto to
            = std::partition_point(from, starts.end(), [&](double day) { return binOf(day, daysPerBin) <= bin; });
        bins.counts[std::size_t(bin - bins.first)] = int(to - from);
        from = to;
    }
    return bins;
}

int fullestBin(const std::vector<double>& starts, double daysPerBin) {
    int fullest = 0;
    for (std::size_t i = 0; i < starts.size();) {
        const double end = double(binOf(starts[i], daysPerBin) + 1) * daysPerBin;
        std::size_t next = i + 1;
        while (next < starts.size() && starts[next] < end) {
            ++next;
        }
        fullest = std::max(fullest, int(next - i));
        i = next;
    }
    return fullest;
}

int countWithin(const std::vector<double>& days, double from, double to) {
    auto before
        = [&](double limit) { return std::ranges::partition_point(days, [=](double day) { return day < limit; }); };
    return int(before(to) - before(from));
}

bool isCrowded(const Lane& lane, double pixelsPerDay) {
    const int days = 1 + lane.gaps.atLeast(0);
    return days > fewDays && days > daysTogether * (1 + lane.gaps.atLeast(apart / pixelsPerDay));
}

} // namespace dateline
