#include "ui/walking.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/sample.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace dateline;

namespace {

constexpr double ever = std::numeric_limits<double>::infinity();

} // namespace

TEST_CASE("events are walked to both ends and no further", "[walking]") {
    ChronologyModel model;
    model.setChronology(sample::chronology());
    const QModelIndex first = model.eventIndex(0, 0);
    const QModelIndex last = model.eventIndex(0, 1);
    CHECK(eventFrom(model, {}, 1) == first);
    CHECK(eventFrom(model, {}, -1) == last);
    CHECK(eventFrom(model, first, 1) == last);
    CHECK(eventFrom(model, last, 1) == last);
    CHECK(eventFrom(model, first, -1) == first);
    CHECK(eventFrom(model, model.quoteIndex(0, 1), -1) == first);
    CHECK(eventFrom(model, model.undatedIndex(), -1) == last);
}

TEST_CASE("quotes are walked through the events and the undated", "[walking]") {
    ChronologyModel model;
    model.setChronology(sample::chronology());
    QModelIndex at = model.eventIndex(0, 0);
    for (const int quote : {0, 1, 2}) {
        at = quoteFrom(model, at, 1);
        CHECK(at == model.quoteIndex(0, quote));
    }
    CHECK_FALSE(quoteFrom(model, at, 1).isValid());
    for (const int quote : {1, 0}) {
        at = quoteFrom(model, at, -1);
        CHECK(at == model.quoteIndex(0, quote));
    }
    CHECK_FALSE(quoteFrom(model, at, -1).isValid());
    CHECK(quoteFrom(model, model.figureIndex(0, 0), -1) == model.quoteIndex(0, 1));
}

TEST_CASE("unsure events are found round the end", "[walking]") {
    ChronologyModel model;
    model.setChronology(sample::chronology());
    CHECK_FALSE(unsureFrom(model, {}).isValid());
    Account account = sample::account();
    account.events[0].unsure = true;
    model.setChronology(std::make_shared<const Chronology>(makeChronology({account})));
    CHECK(unsureFrom(model, {}) == model.eventIndex(0, 0));
    CHECK(unsureFrom(model, model.eventIndex(0, 1)) == model.eventIndex(0, 0));
}

TEST_CASE("the event told first is one that can be seen", "[walking]") {
    ChronologyModel model;
    model.setChronology(sample::chronology());
    CHECK(firstTold(model, -ever, ever) == model.eventIndex(0, 0));
    const double late = double(day(2020, 1, 1).time_since_epoch().count());
    CHECK(firstTold(model, late, ever) == model.eventIndex(0, 1));
    model.setChronology(nullptr);
    CHECK_FALSE(firstTold(model, -ever, ever).isValid());
    CHECK_FALSE(eventFrom(model, {}, 1).isValid());
    CHECK_FALSE(quoteFrom(model, {}, 1).isValid());
}
