#include "app/model/chronologymodel.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

Event eventOn(Day date, const char* title, std::vector<int> quotes, std::vector<int> figures) {
    Event event;
    event.period = {date, date};
    event.title = QString::fromLatin1(title);
    event.spans = {{0, 5}};
    event.quotes = std::move(quotes);
    event.figures = std::move(figures);
    return event;
}

/// Two events, the earlier without a speaker; the last quote and the last figure hang on none.
std::shared_ptr<const Chronology> small() {
    Account account;
    account.article.text
        = QStringLiteral("Work began. \"Slow,\" said Ada, \"but sure.\" It cost 5 pounds and 7 pence.");
    account.people = {Person{QStringLiteral("Ada"), {}, PersonKind::Person, Gender::Female, {}}};
    Quote broken;
    broken.content = {12, 41};
    broken.pieces = {{12, 19}, {30, 41}};
    broken.speaker = 0;
    broken.event = 1;
    Quote loose;
    loose.content = {0, 10};
    account.quotes = {broken, loose};
    Figure pounds;
    pounds.span = {50, 58};
    Figure pence;
    pence.span = {63, 70};
    account.figures = {pounds, pence};
    account.events
        = {eventOn(day(2020, 1, 2), "Work begins", {}, {}), eventOn(day(2021, 1, 2), "Ada speaks", {0}, {0})};
    return std::make_shared<const Chronology>(makeChronology({account}));
}

} // namespace

TEST_CASE("an event dated by a clock time tells it", "[model]") {
    Account account;
    TimeMention mention;
    mention.timex = *parseTimex3(u"2021-06-03T14:30:20");
    account.times = {mention};
    Event event = eventOn(day(2021, 6, 3), "The bridge falls", {}, {});
    event.time = 0;
    event.precision = Grain::Second;
    account.events = {event};
    ChronologyModel model;
    model.setChronology(std::make_shared<const Chronology>(makeChronology({account})));
    CHECK(model.index(0, 0).data(ClockRole).toInt() == 14 * 3600 + 30 * 60 + 20);
    CHECK(model.index(0, 0).data(DateTextRole).toString() == "3 June 2021, 14:30:20");
    event.precision = Grain::Day;
    account.events = {event};
    model.setChronology(std::make_shared<const Chronology>(makeChronology({account})));
    CHECK_FALSE(model.index(0, 0).data(ClockRole).isValid());
    CHECK(model.index(0, 0).data(DateTextRole).toString() == "3 June 2021");
}

TEST_CASE("events stand in order with their quotes and figures under them", "[model]") {
    ChronologyModel model;
    model.setChronology(small());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.eventCount() == 2);
    const QModelIndex speaks = model.index(1, 0);
    CHECK(speaks.data().toString() == QStringLiteral("Ada speaks"));
    CHECK(speaks.data(KindRole).toInt() == ChronologyModel::EventItem);
    CHECK(speaks.data(FirstDayRole).toLongLong() == day(2021, 1, 2).time_since_epoch().count());
    CHECK(speaks.data(DateTextRole).toString() == QStringLiteral("2 Jan 2021"));
    CHECK(speaks.data(SpeakersRole).toStringList() == QStringList{QStringLiteral("Ada")});
    CHECK(speaks.data(QuoteCountRole).toInt() == 1);
    REQUIRE(model.rowCount(speaks) == 2);
    const QModelIndex quote = model.index(0, 0, speaks);
    CHECK(quote.data().toString() == QStringLiteral("\"Slow,\" … \"but sure.\""));
    CHECK(quote.data(KindRole).toInt() == ChronologyModel::QuoteItem);
    CHECK(model.index(1, 0, speaks).data().toString() == QStringLiteral("5 pounds"));
    CHECK(model.parent(quote) == speaks);
}

TEST_CASE("what hangs on no event is kept under a row of its own", "[model]") {
    ChronologyModel model;
    model.setChronology(small());
    const QModelIndex undated = model.undatedIndex();
    REQUIRE(undated.isValid());
    CHECK(undated.row() == 2);
    CHECK(undated.data(KindRole).toInt() == ChronologyModel::UndatedItem);
    CHECK_FALSE(undated.data(FirstDayRole).isValid());
    CHECK(model.quoteIndex(0, 1) == model.index(0, 0, undated));
    CHECK(model.figureIndex(0, 1) == model.index(1, 0, undated));
    CHECK(model.figureIndex(0, 1).data(IndexRole).toInt() == 1);
}

TEST_CASE("every event, quote and figure is found and leads back to itself", "[model]") {
    ChronologyModel model;
    model.setChronology(small());
    for (int i = 0; i < 2; ++i) {
        CHECK(model.eventIndex(0, i).data(IndexRole).toInt() == i);
        CHECK(model.quoteIndex(0, i).data(IndexRole).toInt() == i);
        CHECK(model.quoteIndex(0, i).data(KindRole).toInt() == ChronologyModel::QuoteItem);
        CHECK(model.figureIndex(0, i).data(IndexRole).toInt() == i);
        CHECK(model.figureIndex(0, i).data(KindRole).toInt() == ChronologyModel::FigureItem);
    }
}

TEST_CASE("a model without a chronology is empty", "[model]") {
    ChronologyModel model;
    CHECK(model.rowCount() == 0);
    CHECK(model.eventCount() == 0);
    CHECK_FALSE(model.undatedIndex().isValid());
    model.setChronology(small());
    model.setChronology(nullptr);
    CHECK(model.rowCount() == 0);
}
