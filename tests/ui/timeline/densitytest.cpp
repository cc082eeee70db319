#include "ui/timeline/density.h"

#include "tests/printing.h"

#include <numeric>
#include <random>

using namespace dateline;

namespace {

std::vector<double> randomDays(int count, int span) {
    std::mt19937 random(3);
    std::vector<double> days(count);
    for (double& day : days) {
        day = int(random() % unsigned(2 * span)) - span;
    }
    std::ranges::sort(days);
    return days;
}

} // namespace

TEST_CASE("bins sum to the number of events at any width", "[density]") {
    const std::vector<double> days = randomDays(5000, 9000);
    for (double width : {0.3, 1.0, 2.7, 31.0, 400.0, 1e6}) {
        const Bins bins = countBins(days, width, {-9000, 9000});
        CHECK(std::accumulate(bins.counts.begin(), bins.counts.end(), 0) == 5000);
        CHECK(*std::ranges::max_element(bins.counts) == fullestBin(days, width));
    }
}

TEST_CASE("panning moves no event to another bin", "[density]") {
    const std::vector<double> days = randomDays(2000, 3000);
    const Bins all = countBins(days, 7.3, {-3000, 3000});
    for (double from = -2900; from < 2000; from += 37.7) {
        const Bins part = countBins(days, 7.3, {from, from + 800});
        for (std::size_t i = 0; i < part.counts.size(); ++i) {
            CHECK(part.counts[i] == all.counts[std::size_t(part.first - all.first) + i]);
        }
    }
}

TEST_CASE("counts within a period are exact", "[density]") {
    CHECK(countWithin({1, 2, 2, 5}, 2, 5) == 2);
    CHECK(countWithin({1, 2, 2, 5}, 2, 6) == 3);
    CHECK(countWithin({}, 0, 9) == 0);
}

TEST_CASE("a lane is crowded by its spots, not by one day with many events", "[density]") {
    Lane even;
    Lane burst;
    for (int i = 0; i < 400; ++i) {
        even.gaps.add(i == 0 ? 0 : 2);
        burst.gaps.add(i == 0 || i > 199 ? 0 : 90);
    }
    CHECK(isCrowded(even, 1));
    CHECK_FALSE(isCrowded(even, 14));
    CHECK_FALSE(isCrowded(burst, 1));
    Lane oneDay;
    for (int i = 0; i < 400; ++i) {
        oneDay.gaps.add(0);
    }
    CHECK_FALSE(isCrowded(oneDay, 0.001));
}
