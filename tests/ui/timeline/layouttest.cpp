#include "ui/timeline/layout.h"

#include "tests/printing.h"
#include "tests/ui/timeline/testmodel.h"
#include "ui/fonts.h"
#include "ui/timeline/density.h"

#include <map>
#include <random>

using namespace dateline;

namespace {

struct DataSet {
    int events = 0;
    int years = 0;
    int speakers = 0;
    bool clock = false; // all within a few days, at times of the day
    double unit = 1;
};

/// Events of all forms, every fifth with a figure.
void fill(QStandardItemModel& model, const DataSet& set) {
    std::mt19937 random(set.events);
    for (int i = 0; i < set.events; ++i) {
        const Day from = day(1990, 1, 1) + std::chrono::days(random() % unsigned(set.clock ? 3 : set.years * 365));
        const int kind = int(random() % 10);
        TestEvent event;
        event.title = QStringLiteral("Event %1 of the long affair").arg(i).left(8 + int(random() % 30));
        event.date = QStringLiteral("some day in %1").arg(i);
        event.from = from;
        event.to = from + std::chrono::days(kind == 0 ? random() % 400 : 0);
        event.grain = kind == 1 ? Grain::Month : Grain::Day;
        event.mod = kind == 2 ? Mod::Before : kind == 3 ? Mod::After : kind == 4 ? Mod::Approx : Mod::None;
        event.to = kind == 1 ? from + std::chrono::days(30) : event.to;
        for (unsigned voice = 0; voice < random() % 3; ++voice) {
            event.speakers << QStringLiteral("Speaker %1").arg(random() % unsigned(set.speakers));
        }
        event.quotes = int(event.speakers.size());
        if (set.clock && kind != 1) {
            event.to = event.from;
            event.grain = i % 2 == 0 ? Grain::Minute : Grain::Second;
        }
        QStandardItem* item = addEvent(model, event);
        if (set.clock) {
            item->setData(int(random() % 86'400), ClockRole);
        }
        if (i % 5 == 0) {
            addFigure(*item, QStringLiteral("%1 million").arg(i), event.from, event.to);
        }
    }
}

struct Thing {
    QRectF box;
    bool label = false;
};

std::vector<Thing> thingsOf(const Scene& scene) {
    std::vector<Thing> things;
    for (const SceneMark& mark : scene.marks) {
        things.push_back({mark.box, false});
    }
    for (const SceneCapsule& capsule : scene.capsules) {
        things.push_back({capsule.box, false});
    }
    for (const SceneLabel& label : scene.labels) {
        things.push_back({label.box, true});
    }
    for (const SceneHint& hint : scene.hints) {
        things.push_back({hint.box, true});
    }
    return things;
}

int meetings(const Scene& scene) {
    const std::vector<Thing> things = thingsOf(scene);
    int found = 0;
    for (std::size_t a = 0; a < things.size(); ++a) {
        for (std::size_t b = a + 1; b < things.size(); ++b) {
            found += (things[a].label || things[b].label) && things[a].box.intersects(things[b].box);
        }
    }
    return found;
}

/// Tags of figures that meet another one or reach beyond the plot.
int wrongTags(const Scene& scene) {
    int found = 0;
    for (std::size_t a = 0; a < scene.pins.size(); ++a) {
        const QRectF& tag = scene.pins[a].tag;
        found += tag.width() > 0 && (tag.left() < scene.plot.left() || tag.right() > scene.plot.right());
        for (std::size_t b = a + 1; b < scene.pins.size(); ++b) {
            found += tag.intersects(scene.pins[b].tag);
        }
    }
    return found;
}

/// Whether letters of a label, as the painter draws them, would lie outside the box that is kept free for them.
bool isClipped(const SceneLabel& label, const Labels& labels) {
    const double title = labels.titleRuler().metrics().horizontalAdvance(label.title);
    const double second = labels.smallRuler().metrics().horizontalAdvance(label.second);
    return std::max(title, second) > label.box.width() + 0.5;
}

/// Bins whose counts are not those of the events that begin between the first bin and the last.
int wrongSums(const Scene& scene, const Entries& entries) {
    return int(std::ranges::count_if(scene.bins, [&](const SceneBins& bins) {
        const double end = bins.days.from + bins.days.length() * double(bins.counts.size());
        const int counted = std::accumulate(bins.counts.begin(), bins.counts.end(), 0);
        const std::vector<double>& starts = entries.lanes[bins.lane].starts;
        return std::abs(counted - countWithin(starts, bins.days.from, end)) > 0;
    }));
}

} // namespace

TEST_CASE("over all zooms and offsets labels are apart and inside, and no row changes while panning", "[layout]") {
    loadSans();
    const DataSet set = GENERATE(DataSet{12, 8, 4}, DataSet{150, 30, 8}, DataSet{900, 20, 3}, DataSet{4000, 20, 12},
        DataSet{120, 1, 3, true}, DataSet{150, 30, 8, false, 1.5});
    QStandardItemModel model;
    fill(model, set);
    Layout layout(set.unit);
    LaneOrder lanes;
    layout.setModel(&model, lanes);
    const QSizeF size(1280, 700);
    const Stage stage = layout.stage(size.width());
    int meeting = 0;
    int outside = 0;
    int moved = 0;
    int clipped = 0;
    int wrongBins = 0;
    int tags = 0;
    std::size_t seen = 0;
    for (int zoom = 0; zoom < 40; ++zoom) {
        const Timescale start = stage.zoomed(stage.fit(stage.extent), stage.width / 2, std::pow(1.26, zoom));
        std::map<std::pair<int, int>, double> rows; // entry and lane
        for (int offset = 0; offset < 50; ++offset) {
            Frame frame;
            frame.size = size;
            frame.scale = stage.panned(start, (offset - 25) * 61.3);
            frame.selected = offset % 3 == 0 ? (zoom * 50 + offset) % set.events : -1;
            const Scene scene = layout.arrange(frame);
            meeting += meetings(scene);
            for (const SceneLabel& label : scene.labels) {
                outside += label.box.left() < scene.plot.left() || label.box.right() > scene.plot.right()
                    || label.box.top() < scene.plot.top() - 1 || label.box.bottom() > scene.lanesBottom + 1;
                clipped += isClipped(label, layout.labels());
            }
            wrongBins += wrongSums(scene, layout.entries());
            tags += wrongTags(scene);
            for (const SceneMark& mark : scene.marks) {
                if (mark.entry == frame.selected) {
                    continue; // over bins it has a mark of its own
                }
                const auto [known, fresh] = rows.emplace(std::pair(mark.entry, mark.lane), mark.box.center().y());
                moved += !fresh && known->second != mark.box.center().y();
            }
            seen += scene.labels.size();
        }
    }
    CAPTURE(set.events, set.clock, set.unit);
    CHECK(meeting == 0);
    CHECK(outside == 0);
    CHECK(moved == 0);
    CHECK(clipped == 0);
    CHECK(wrongBins == 0);
    CHECK(tags == 0);
    CHECK(seen > (set.clock ? 150 : 2000)); // seconds are too far apart for many at once
}

TEST_CASE("marks, capsules and bins show every event exactly once", "[layout]") {
    loadSans();
    const DataSet set = GENERATE(DataSet{150, 30, 8}, DataSet{900, 20, 3}, DataSet{4000, 20, 12});
    QStandardItemModel model;
    fill(model, set);
    Layout layout;
    LaneOrder lanes;
    layout.setModel(&model, lanes);
    const Stage stage = layout.stage(1280);
    for (int zoom = 0; zoom < 12; ++zoom) {
        Frame frame;
        frame.scale = stage.zoomed(stage.fit(stage.extent), stage.width / 2, std::pow(1.3, -3.0) * std::pow(2, zoom));
        frame.size = QSizeF(1280, 100'000);
        const DayRange view = frame.scale.visible(stage.width);
        const double rim = 90 / frame.scale.pixelsPerDay; // as far as a capsule may stand from its last event
        const Scene scene = layout.arrange(frame);
        std::map<int, int> shown;
        for (const SceneMark& mark : scene.marks) {
            shown[mark.entry] += !mark.echo;
        }
        for (const SceneCapsule& capsule : scene.capsules) {
            for (int entry : capsule.entries) {
                shown[entry] += layout.entries().entries[entry].lane == capsule.lane; // else an echo
            }
        }
        int counted = 0;
        int inBins = 0;
        for (const SceneBins& bins : scene.bins) {
            counted += std::accumulate(bins.counts.begin(), bins.counts.end(), 0);
            inBins += countWithin(layout.entries().lanes[bins.lane].starts, view.from, view.to);
        }
        CHECK(counted >= inBins);
        for (const auto& [entry, times] : shown) {
            CHECK(times <= 1);
        }
        std::map<int, bool> crowded;
        for (const SceneLane& lane : scene.lanes) {
            crowded[lane.lane] = lane.crowded;
        }
        for (int entry = 0; entry < int(layout.entries().entries.size()); ++entry) {
            const Entry& event = layout.entries().entries[entry];
            if (!crowded[event.lane] && event.days.from > view.from + rim && event.days.to < view.to - rim) {
                CAPTURE(event.days.from, event.days.to, int(event.form), zoom, view.from, view.to, event.lane);
                CHECK(shown[entry] == 1);
            }
        }
    }
}

TEST_CASE("speakers get lanes and colours by their quotes, and keep them", "[layout]") {
    QStandardItemModel model;
    for (int speaker = 0; speaker < 12; ++speaker) {
        for (int i = 0; i <= speaker; ++i) {
            addEvent(model,
                {QStringLiteral("says"), QStringLiteral("2020"), day(2020, 1, 1), day(2020, 1, 1), Grain::Day,
                    {QStringLiteral("S%1").arg(speaker)}, 1});
        }
    }
    addEvent(
        model, {QStringLiteral("happens"), QStringLiteral("2020"), day(2020, 2, 1), day(2020, 2, 1), Grain::Day, {}});
    LaneOrder lanes;
    const Entries entries = readEntries(model, lanes);
    REQUIRE(entries.lanes.size() == 10);
    CHECK(entries.lanes[0].name == "S11");
    CHECK(entries.lanes[0].colour == 0);
    CHECK(entries.lanes[0].count == 12);
    CHECK(entries.lanes[6].colour == 6);
    CHECK(entries.lanes[7].colour == -1);
    CHECK(entries.lanes[8].others == 4);
    CHECK(entries.lanes[9].name.isEmpty());
    model.removeRows(66, 12); // all that the first speaker says
    const Entries filtered = readEntries(model, lanes);
    CHECK(filtered.lanes[0].name == "S10");
    CHECK(filtered.lanes[0].colour == 1);
}

TEST_CASE("an event of several speakers is whole in the first one's lane and an echo in the others", "[layout]") {
    QStandardItemModel model;
    addEvent(model,
        {QStringLiteral("Talks"), QStringLiteral("2 Mar 2020"), day(2020, 3, 2), day(2020, 3, 2), Grain::Day,
            {QStringLiteral("A"), QStringLiteral("B")}, 2});
    LaneOrder lanes;
    const Entries entries = readEntries(model, lanes);
    REQUIRE(entries.lanes.size() == 2);
    CHECK_FALSE(entries.lanes[0].items[0].echo);
    CHECK(entries.lanes[1].items[0].echo);
    CHECK(entries.lanes[0].starts.size() + entries.lanes[1].starts.size() == 1);
}

TEST_CASE("what lies far off does not stretch the first view", "[layout]") {
    QStandardItemModel model;
    for (int year : {1850, 2015, 2016, 2017, 2018, 2019, 2020, 2300}) {
        addEvent(model, {QStringLiteral("x"), QStringLiteral("y"), day(year, 1, 1), day(year, 1, 1), Grain::Day, {}});
    }
    LaneOrder lanes;
    const DayRange core = coreOf(readEntries(model, lanes));
    CHECK(core.from == double(number(day(2015, 1, 1))));
    CHECK(core.to <= double(number(day(2020, 1, 1))) + 1);
}
