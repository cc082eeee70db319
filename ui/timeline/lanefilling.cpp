#include "ui/timeline/lanefilling.h"

#include "ui/plaintext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>

namespace dateline {

namespace {

constexpr int coloured = 7; // speakers with a colour of their own
constexpr int mostBarRows = 2;
constexpr int ownLane = 9; // names with a lane of their own

/// Gives events of several days a row in which nothing is near them, while there is one.
void fillBarRows(Lane& lane) {
    std::array<double, mostBarRows> ends;
    ends.fill(-1e18);
    for (int i = 0; i < int(lane.items.size()); ++i) {
        LaneItem& item = lane.items[i];
        if (item.echo || item.days.length() <= 1) {
            continue;
        }
        const auto free = std::ranges::find_if(ends, [&](double end) { return end <= item.days.from; });
        if (free == ends.end()) {
            continue;
        }
        // so that they never touch when they are long enough to be drawn as bars
        *free = item.days.to + item.days.length() / 8;
        item.barRow = qint8(free - ends.begin());
        lane.barRows.resize(std::max(lane.barRows.size(), std::size_t(item.barRow) + 1));
        lane.barRows[item.barRow].push_back(i);
    }
}

void sortIfNeeded(std::vector<double>& days) {
    if (!std::ranges::is_sorted(days)) {
        std::ranges::sort(days);
    }
}

class Filling {
public:
    Filling(Entries& entries, const LaneNames& names) : m_entries(entries), m_names(names) {}

    void fill(QStringList& known) {
        makeLanes(known, ranking(known));
        placeEntries();
        dropEmptyLanes();
        finishLanes();
    }

private:
    std::vector<int> ranking(QStringList& known) const;
    void makeLanes(const QStringList& known, const std::vector<int>& ranking);
    int laneOf(const Entry& entry) const;
    void reserve();
    void placeEntries();
    void dropEmptyLanes();
    void finishLanes();

    Entries& m_entries;
    const LaneNames& m_names;
    std::vector<int> m_laneOf; // by number of the name
};

/// Numbers in the order that gives lanes and colours: those known before, then the others by their counts.
std::vector<int> Filling::ranking(QStringList& known) const {
    QHash<QString, int> numbers;
    for (int number = 0; number < int(m_names.names.size()); ++number) {
        numbers.insert(m_names.names[number], number);
    }
    std::vector<int> ranking;
    std::vector<char> ranked(m_names.names.size(), 0);
    for (const QString& name : std::as_const(known)) {
        ranking.push_back(numbers.value(name, -1));
        if (ranking.back() >= 0) {
            ranked[ranking.back()] = 1;
        }
    }
    std::vector<int> fresh;
    for (int number = 0; number < int(m_names.names.size()); ++number) {
        if (!ranked[number]) {
            fresh.push_back(number);
        }
    }
    std::ranges::stable_sort(fresh, std::greater{}, [&](int number) { return m_names.counts[number]; });
    for (int number : fresh) {
        ranking.push_back(number);
        known.append(m_names.names[number]);
    }
    return ranking;
}

void Filling::makeLanes(const QStringList& known, const std::vector<int>& ranking) {
    const bool hued = m_entries.kind == &laneKinds().front(); // hue says who
    const int present = int(m_names.names.size());
    const int own = present > ownLane ? ownLane - 1 : present;
    std::vector<Lane>& lanes = m_entries.lanes;
    m_laneOf.assign(m_names.names.size(), -1);
    for (int rank = 0; rank < int(ranking.size()); ++rank) {
        const int number = ranking[rank];
        if (number < 0) {
            continue;
        }
        if (int(lanes.size()) <= own && (int(lanes.size()) < own || lanes.empty() || lanes.back().others == 0)) {
            lanes.emplace_back();
        }
        Lane& lane = lanes.back();
        m_laneOf[number] = int(lanes.size()) - 1;
        lane.count += m_names.counts[number];
        if (int(lanes.size()) > own) {
            ++lane.others;
        } else {
            lane.name = oneLine(known[rank]);
            lane.colour = hued && rank < coloured ? rank : -1;
        }
    }
    lanes.emplace_back(); // of events without a name; goes if there are none
    lanes.back().count = m_names.nameless;
}

/// Of its first name.
int Filling::laneOf(const Entry& entry) const {
    const int begin = m_names.begins[entry.row];
    return begin == m_names.begins[entry.row + 1] ? int(m_entries.lanes.size()) - 1 : m_laneOf[m_names.ofRows[begin]];
}

void Filling::reserve() {
    std::vector<std::size_t> sizes(m_entries.lanes.size());
    for (const Entry& entry : m_entries.entries) {
        ++sizes[laneOf(entry)];
    }
    for (std::size_t lane = 0; lane < sizes.size(); ++lane) {
        m_entries.lanes[lane].items.reserve(sizes[lane]);
        m_entries.lanes[lane].starts.reserve(sizes[lane]);
        m_entries.lanes[lane].ends.reserve(sizes[lane]);
    }
}

void Filling::placeEntries() {
    reserve();
    std::vector<Lane>& lanes = m_entries.lanes;
    for (int i = 0; i < int(m_entries.entries.size()); ++i) {
        Entry& entry = m_entries.entries[i];
        const int begin = m_names.begins[entry.row];
        const int end = m_names.begins[entry.row + 1];
        entry.lane = laneOf(entry);
        Lane& own = lanes[entry.lane];
        own.items.push_back({entry.days, i, false, -1});
        own.starts.push_back(entry.days.from);
        own.ends.push_back(lastOf(entry.days));
        for (int name = begin + 1; name < end; ++name) {
            Lane& lane = lanes[m_laneOf[m_names.ofRows[name]]];
            if (lane.items.empty() || lane.items.back().entry != i) {
                lane.items.push_back({entry.days, i, true, -1});
            }
        }
    }
}

void Filling::dropEmptyLanes() {
    std::vector<int> now; // by old number
    int kept = 0;
    for (const Lane& lane : m_entries.lanes) {
        now.push_back(lane.items.empty() ? -1 : kept++);
    }
    std::erase_if(m_entries.lanes, [](const Lane& lane) { return lane.items.empty(); });
    for (Entry& entry : m_entries.entries) {
        entry.lane = now[entry.lane];
    }
}

void Filling::finishLanes() {
    for (Lane& lane : m_entries.lanes) {
        sortIfNeeded(lane.starts);
        sortIfNeeded(lane.ends);
        fillBarRows(lane);
        for (std::size_t k = 1; k < lane.items.size(); ++k) {
            lane.gaps.add(lane.items[k].at() - lane.items[k - 1].at());
        }
    }
}

} // namespace

void fillLanes(Entries& entries, const LaneNames& names, QStringList& known) {
    Filling(entries, names).fill(known);
}

} // namespace dateline
