#include "app/figures/figure.h"

#include "tests/printing.h"

using namespace dateline;

TEST_CASE("lengths of time and ages are durations", "[figures]") {
    Figure figure;
    for (const char* unit : {"years", "days", "hours", "years old"}) {
        figure.unit = QString::fromLatin1(unit);
        CHECK(isDuration(figure));
    }
    for (const char* unit : {"", "USD", "percent", "journeys", "kilometers"}) {
        figure.unit = QString::fromLatin1(unit);
        CHECK_FALSE(isDuration(figure));
    }
}
