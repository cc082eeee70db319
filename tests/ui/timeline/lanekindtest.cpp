#include "tests/printing.h"
#include "tests/ui/timeline/testmodel.h"
#include "ui/timeline/layout.h"

#include <QSet>

using namespace dateline;

namespace {

void addPlaced(QStandardItemModel& model, Day date, const QStringList& places, const QStringList& speakers) {
    QStandardItem* item
        = addEvent(model, {QStringLiteral("x"), QStringLiteral("y"), date, date, Grain::Day, speakers, 1});
    item->setData(places, PlacesRole);
}

} // namespace

TEST_CASE("every kind of lane has an id and words of its own, and survives an empty model", "[lanekind]") {
    QSet<QString> ids;
    for (const LaneKind& kind : laneKinds()) {
        ids << QLatin1String(kind.id);
        CHECK(laneKind(QLatin1String(kind.id)) == &kind);
        CHECK_FALSE(QString::fromLatin1(kind.head).isEmpty());
        QStandardItemModel model;
        LaneOrder order{&kind, {}, {}};
        CHECK(readEntries(model, order).isEmpty());
        addEvent(model, {QStringLiteral("x"), QStringLiteral("y"), day(2020, 1, 1), day(2020, 1, 1), Grain::Day, {}});
        CHECK(readEntries(model, order).lanes.size() == 1);
    }
    CHECK(ids.size() == int(laneKinds().size()));
    CHECK(laneKind(QStringLiteral("colours")) == nullptr);
}

TEST_CASE("lanes by place count events, keep the speakers' hues for marks, and echo in further places", "[lanekind]") {
    QStandardItemModel model;
    addPlaced(model, day(2020, 1, 1), {"Sull"}, {"B"});
    addPlaced(model, day(2020, 1, 2), {"Port Marrin", "Sull"}, {"A"});
    addPlaced(model, day(2020, 1, 3), {"Port Marrin"}, {});
    addPlaced(model, day(2020, 1, 4), {}, {"A"});
    LaneOrder order{laneKind(QStringLiteral("places")), {"A", "B"}, {}};
    const Entries entries = readEntries(model, order);
    REQUIRE(entries.lanes.size() == 3);
    CHECK(entries.lanes[0].name == "Port Marrin");
    CHECK(entries.lanes[0].count == 2);
    CHECK(entries.lanes[0].colour == -1);
    CHECK(entries.lanes[1].name == "Sull");
    REQUIRE(entries.lanes[1].items.size() == 2);
    CHECK(entries.lanes[1].items[1].echo);
    CHECK(entries.lanes[2].name.isEmpty());
    CHECK(entries.entries[0].colour == 1);
    CHECK(entries.entries[1].colour == 0);
    CHECK(entries.entries[2].colour == -1);
    CHECK(order.speakers == QStringList{"A", "B"});
    CHECK(order.others == QStringList{"Port Marrin", "Sull"});
}

TEST_CASE("clock times stand within their day, and let one zoom in to them", "[lanekind]") {
    QStandardItemModel model;
    const Day date = day(2021, 6, 3);
    addEvent(model, {QStringLiteral("day"), QStringLiteral("y"), date, date, Grain::Day, {}});
    addEvent(model, {QStringLiteral("late"), QStringLiteral("y"), date, date, Grain::Minute, {}})
        ->setData(20 * 3600, ClockRole);
    addEvent(model, {QStringLiteral("early"), QStringLiteral("y"), date, date, Grain::Second, {}})
        ->setData(3600, ClockRole);
    LaneOrder order;
    const Entries entries = readEntries(model, order);
    REQUIRE(entries.entries.size() == 3);
    CHECK(entries.entries[0].row == 2);
    CHECK(entries.entries[0].days.from == Approx(number(date) + 1.0 / 24));
    CHECK(entries.entries[1].row == 0);
    CHECK(entries.entries[2].row == 1);
    CHECK(entries.finest == Approx(1.0 / 86'400));
    CHECK(Stage{entries.extent, 900, entries.finest}.nearest() / 86'400 == Approx(Stage::widestDay));
}
