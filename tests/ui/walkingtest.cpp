#include "ui/walking.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/sample.h"
#include "ui/filter.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace dateline;

namespace {

constexpr double ever = std::numeric_limits<double>::infinity();

} // namespace

TEST_CASE("events are walked to both ends and no further", "[walking]") {
    ChronologyModel model;
    const Filter filter(model);
    model.setChronology(sample::chronology());
    const QModelIndex first = model.eventIndex(0, 0);
    const QModelIndex last = model.eventIndex(0, 1);
    CHECK(eventFrom(model, filter, {}, 1) == first);
    CHECK(eventFrom(model, filter, {}, -1) == last);
    CHECK(eventFrom(model, filter, first, 1) == last);
    CHECK(eventFrom(model, filter, last, 1) == last);
    CHECK(eventFrom(model, filter, first, -1) == first);
    CHECK(eventFrom(model, filter, model.quoteIndex(0, 1), -1) == first);
    CHECK(eventFrom(model, filter, model.undatedIndex(), -1) == last);
}

TEST_CASE("quotes are walked through the events and the undated", "[walking]") {
    ChronologyModel model;
    const Filter filter(model);
    model.setChronology(sample::chronology());
    QModelIndex at = model.eventIndex(0, 0);
    for (const int quote : {0, 1, 2}) {
        at = quoteFrom(model, filter, at, 1);
        CHECK(at == model.quoteIndex(0, quote));
    }
    CHECK_FALSE(quoteFrom(model, filter, at, 1).isValid());
    for (const int quote : {1, 0}) {
        at = quoteFrom(model, filter, at, -1);
        CHECK(at == model.quoteIndex(0, quote));
    }
    CHECK_FALSE(quoteFrom(model, filter, at, -1).isValid());
    CHECK(quoteFrom(model, filter, model.figureIndex(0, 0), -1) == model.quoteIndex(0, 1));
}

TEST_CASE("unsure events are found round the end", "[walking]") {
    ChronologyModel model;
    const Filter filter(model);
    model.setChronology(sample::chronology());
    CHECK_FALSE(unsureFrom(model, filter, {}).isValid());
    Account account = sample::account();
    account.events[0].unsure = true;
    model.setChronology(std::make_shared<const Chronology>(makeChronology({account})));
    CHECK(unsureFrom(model, filter, {}) == model.eventIndex(0, 0));
    CHECK(unsureFrom(model, filter, model.eventIndex(0, 1)) == model.eventIndex(0, 0));
}

TEST_CASE("the event told first is one that can be seen", "[walking]") {
    ChronologyModel model;
    const Filter filter(model);
    model.setChronology(sample::chronology());
    CHECK(firstTold(model, -ever, ever) == model.eventIndex(0, 0));
    const double late = double(day(2020, 1, 1).time_since_epoch().count());
    CHECK(firstTold(model, late, ever) == model.eventIndex(0, 1));
    model.setChronology(nullptr);
    CHECK_FALSE(firstTold(model, -ever, ever).isValid());
    CHECK_FALSE(eventFrom(model, filter, {}, 1).isValid());
    CHECK_FALSE(quoteFrom(model, filter, {}, 1).isValid());
}

TEST_CASE("walks pass over what the filter hides", "[walking][filter]") {
    ChronologyModel model;
    Filter filter(model);
    model.setChronology(sample::chronology());
    const QModelIndex first = model.eventIndex(0, 0);
    filter.setSpeakers({QStringLiteral("Tor Lund")}); // speaks at no event, once without a date
    CHECK_FALSE(eventFrom(model, filter, first, 1).isValid());
    CHECK(quoteFrom(model, filter, first, 1) == model.quoteIndex(0, 2));
    filter.setSpeakers({QStringLiteral("Ane Brekke")});
    CHECK(eventFrom(model, filter, first, 1) == model.eventIndex(0, 1));
    CHECK_FALSE(quoteFrom(model, filter, model.quoteIndex(0, 1), 1).isValid());
}
