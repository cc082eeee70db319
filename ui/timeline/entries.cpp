#include "ui/timeline/entries.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/plaintext.h"
#include "ui/timeline/pins.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

constexpr qint64 farthestDay = 100'000'000; // 270,000 years
constexpr int coloured = 7; // speakers with a colour of their own
constexpr int mostBarRows = 2;
constexpr int ownLane = 9; // speakers with a lane of their own
constexpr std::size_t fewestForCore = 5; // events below which none is an outlier
constexpr double farOff = 2.5; // times shorter a view without the outliers must be

int dayOr(const QVariant& value, int fallback) {
    bool ok = false;
    const qint64 day = value.toLongLong(&ok);
    return ok ? int(std::clamp(day, -farthestDay, farthestDay)) : fallback;
}

/// Gives events of several days a row in which nothing is near them, while there is one.
void fillBarRows(Lane& lane) {
    std::array<double, mostBarRows> ends;
    ends.fill(-1e18);
    for (int i = 0; i < int(lane.items.size()); ++i) {
        LaneItem& item = lane.items[i];
        if (item.echo || item.last == item.first) {
            continue;
        }
        const auto free = std::ranges::find_if(ends, [&](double end) { return end <= item.first; });
        if (free == ends.end()) {
            continue;
        }
        const double length = item.last + 1.0 - item.first;
        *free = item.last + 1 + length / 8; // so that they never touch when they are long enough to be drawn as bars
        item.barRow = qint8(free - ends.begin());
        lane.barRows.resize(std::max(lane.barRows.size(), std::size_t(item.barRow) + 1));
        lane.barRows[item.barRow].push_back(i);
    }
}

/// All entries, or without any all figures.
DayRange extentOf(const Entries& entries) {
    DayRange extent{1e18, -1e18};
    const auto include = [&](DayRange days) {
        extent = {std::min(extent.from, days.from), std::max(extent.to, days.to)};
    };
    for (const Entry& entry : entries.entries) {
        include(entry.days());
    }
    if (entries.entries.empty()) {
        std::ranges::for_each(entries.pins, include, &Pin::days);
    }
    return extent.from < extent.to ? extent : DayRange{};
}

/// What is read of the model before lanes exist.
class Reading {
public:
    Reading(const QAbstractItemModel& model, const Filter* filter) : m_model(model), m_filter(filter) {}

    Entries read(QStringList& speakers);

private:
    void readEvent(int row);
    int readQuotes(const QModelIndex& event, int count);
    void readFigures(const QModelIndex& event, std::optional<DayRange> days);
    void countQuotes(int speaker, int quotes) { (speaker < 0 ? m_unattributed : m_quotes[speaker]) += quotes; }
    int speakerId(const QString& name);
    void sortEntries();
    std::vector<int> rankSpeakers(QStringList& speakers) const;
    void makeLanes(const QStringList& speakers, const std::vector<int>& ranking);
    void fillLanes();

    const QAbstractItemModel& m_model;
    const Filter* m_filter; // nullptr: everything passes
    Entries m_entries;
    QHash<QString, int> m_ids;
    QStringList m_names; // by id
    std::vector<int> m_quotes; // by id
    std::vector<int> m_laneOf; // by id
    int m_unattributed = 0;
    bool m_silent = false; // some event has no speaker
    std::vector<int> m_voices; // ids of who speaks at each row, one row after the other
    std::vector<int> m_voicesBegin; // by row
};

int Reading::speakerId(const QString& name) {
    if (name.isEmpty()) {
        return -1;
    }
    const auto found = m_ids.constFind(name);
    if (found != m_ids.cend()) {
        return *found;
    }
    m_ids.insert(name, int(m_names.size()));
    m_names.append(name);
    m_quotes.push_back(0);
    return int(m_names.size()) - 1;
}

void Reading::readEvent(int row) {
    m_voicesBegin.push_back(int(m_voices.size()));
    const QModelIndex index = m_model.index(row, 0);
    if (m_filter && !m_filter->passes(index)) {
        return;
    }
    const QVariant first = m_model.data(index, FirstDayRole);
    if (!first.isValid()) {
        return readFigures(index, {});
    }
    Entry entry;
    entry.row = row;
    entry.first = dayOr(first, 0);
    entry.last = std::max(entry.first, dayOr(m_model.data(index, LastDayRole), entry.first));
    entry.future = m_model.data(index, FutureRole).toBool();
    entry.unsure = m_model.data(index, UnsureRole).toBool();
    entry.form = formOf(Grain(m_model.data(index, PrecisionRole).toInt()), Mod(m_model.data(index, ModRole).toInt()),
        entry.days().length());
    const QStringList names = m_model.data(index, SpeakersRole).toStringList();
    for (const QString& name : names) {
        if (m_filter && !m_filter->passesSpeaker(name)) {
            continue;
        }
        if (const int id = speakerId(name); id >= 0) {
            m_voices.push_back(id);
        }
    }
    m_silent = m_silent || m_voicesBegin.back() == int(m_voices.size());
    if (const int quotes = m_model.data(index, QuoteCountRole).toInt(); quotes > 0) {
        entry.quotes = readQuotes(index, quotes);
    }
    readFigures(index, entry.days());
    m_entries.entries.push_back(entry);
}

/// Counts the quotes by speaker, and those that pass; a model without children tells only how many there are.
int Reading::readQuotes(const QModelIndex& event, int count) {
    const int children = m_model.rowCount(event);
    if (children == 0) {
        countQuotes(m_voicesBegin.back() == int(m_voices.size()) ? -1 : m_voices[m_voicesBegin.back()], count);
        return count;
    }
    int passing = 0;
    for (int row = 0; row < children; ++row) {
        const QModelIndex child = m_model.index(row, 0, event);
        if (m_model.data(child, KindRole).toInt() == ChronologyModel::QuoteItem) {
            const QString name = m_model.data(child, SpeakersRole).toStringList().value(0);
            if (!m_filter || m_filter->passesSpeaker(name)) {
                countQuotes(speakerId(name), 1);
                ++passing;
            }
        }
    }
    return m_filter ? passing : count;
}

/// A figure stands over its own period, or else over its event's.
void Reading::readFigures(const QModelIndex& event, std::optional<DayRange> days) {
    const int children = m_model.rowCount(event);
    for (int row = 0; row < children; ++row) {
        const QModelIndex child = m_model.index(row, 0, event);
        if (m_model.data(child, KindRole).toInt() != ChronologyModel::FigureItem) {
            continue;
        }
        const Figure figure = m_model.data(child, FigureRole).value<Figure>();
        if (isDuration(figure)) {
            continue;
        }
        std::optional<DayRange> period = days;
        if (const QVariant first = m_model.data(child, FirstDayRole); first.isValid()) {
            const int from = dayOr(first, 0);
            period = DayRange{double(from), std::max(from, dayOr(m_model.data(child, LastDayRole), from)) + 1.0};
        }
        if (period) {
            m_entries.pins.push_back({event.row(), row, *period, figureText(figure, m_model.data(child).toString())});
        }
    }
}

void Reading::sortEntries() {
    auto earlier
        = [](const Entry& a, const Entry& b) { return a.first != b.first ? a.first < b.first : a.last < b.last; };
    std::vector<Entry>& entries = m_entries.entries;
    if (!std::ranges::is_sorted(entries, earlier)) {
        std::ranges::stable_sort(entries, earlier);
    }
    m_entries.byRow.assign(m_voicesBegin.size() - 1, -1);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        m_entries.byRow[entries[i].row] = int(i);
        m_entries.starts.push_back(entries[i].first);
    }
    std::ranges::stable_sort(m_entries.pins, {}, [](const Pin& pin) { return pin.days.middle(); });
    m_entries.extent = extentOf(m_entries);
}

/// Ids in the order that gives lanes and colours: those known before, then the others by their quotes.
std::vector<int> Reading::rankSpeakers(QStringList& speakers) const {
    std::vector<int> ranking;
    std::vector<char> known(m_names.size(), 0);
    for (const QString& name : std::as_const(speakers)) {
        ranking.push_back(m_ids.value(name, -1));
        if (ranking.back() >= 0) {
            known[ranking.back()] = 1;
        }
    }
    std::vector<int> fresh;
    for (int id = 0; id < int(m_names.size()); ++id) {
        if (!known[id]) {
            fresh.push_back(id);
        }
    }
    std::ranges::stable_sort(fresh, std::greater{}, [&](int id) { return m_quotes[id]; });
    for (int id : fresh) {
        ranking.push_back(id);
        speakers.append(m_names[id]);
    }
    return ranking;
}

void Reading::makeLanes(const QStringList& speakers, const std::vector<int>& ranking) {
    const int present = int(m_names.size());
    const int own = present > ownLane ? ownLane - 1 : present;
    std::vector<Lane>& lanes = m_entries.lanes;
    m_laneOf.assign(m_names.size(), -1);
    for (int rank = 0; rank < int(ranking.size()); ++rank) {
        const int id = ranking[rank];
        if (id < 0) {
            continue;
        }
        if (int(lanes.size()) <= own && (int(lanes.size()) < own || lanes.empty() || lanes.back().others == 0)) {
            lanes.emplace_back();
        }
        Lane& lane = lanes.back();
        m_laneOf[id] = int(lanes.size()) - 1;
        lane.quotes += m_quotes[id];
        if (int(lanes.size()) > own) {
            ++lane.others;
        } else {
            lane.name = oneLine(speakers[rank]);
            lane.colour = rank < coloured ? rank : -1;
        }
    }
    if (m_silent) {
        lanes.emplace_back();
        lanes.back().quotes = m_unattributed;
    }
}

void Reading::fillLanes() {
    std::vector<Lane>& lanes = m_entries.lanes;
    for (int i = 0; i < int(m_entries.entries.size()); ++i) {
        Entry& entry = m_entries.entries[i];
        const int begin = m_voicesBegin[entry.row];
        const int end = m_voicesBegin[entry.row + 1];
        entry.lane = begin == end ? int(lanes.size()) - 1 : m_laneOf[m_voices[begin]];
        lanes[entry.lane].items.push_back({i, entry.first, entry.last, false});
        lanes[entry.lane].starts.push_back(entry.first);
        lanes[entry.lane].ends.push_back(entry.last);
        for (int voice = begin + 1; voice < end; ++voice) {
            Lane& lane = lanes[m_laneOf[m_voices[voice]]];
            if (lane.items.empty() || lane.items.back().entry != i) {
                lane.items.push_back({i, entry.first, entry.last, true});
            }
        }
    }
    std::erase_if(lanes, [](const Lane& lane) { return lane.items.empty(); });
    for (int i = 0; i < int(lanes.size()); ++i) {
        Lane& lane = lanes[i];
        std::ranges::sort(lane.ends);
        fillBarRows(lane);
        for (std::size_t k = 1; k < lane.items.size(); ++k) {
            lane.gaps.add(lane.items[k].first - lane.items[k - 1].first);
        }
        for (const LaneItem& item : lane.items) {
            if (!item.echo) {
                m_entries.entries[item.entry].lane = i;
            }
        }
    }
}

Entries Reading::read(QStringList& speakers) {
    const int rows = m_model.rowCount();
    m_entries.entries.reserve(rows);
    m_voicesBegin.reserve(rows + 1);
    for (int row = 0; row < rows; ++row) {
        readEvent(row);
    }
    m_voicesBegin.push_back(int(m_voices.size()));
    sortEntries();
    makeLanes(speakers, rankSpeakers(speakers));
    fillLanes();
    return std::move(m_entries);
}

} // namespace

Entries readEntries(const QAbstractItemModel& model, QStringList& speakers, const Filter* filter) {
    return Reading(model, filter).read(speakers);
}

DayRange coreOf(const Entries& entries) {
    const std::vector<Entry>& all = entries.entries;
    const std::size_t kept = (all.size() * 3 + 3) / 4;
    if (all.size() < fewestForCore) {
        return entries.extent;
    }
    DayRange core = entries.extent;
    for (std::size_t i = 0; i + kept <= all.size(); ++i) {
        const DayRange range{double(all[i].first), double(all[i + kept - 1].first)};
        core = range.length() < core.length() ? range : core;
    }
    if (core.length() * farOff > entries.extent.length()) {
        return entries.extent;
    }
    const double near = std::max(core.length() / 4, 31.0);
    for (const Entry& entry : all) {
        core.to = entry.first > core.to && entry.last - core.to < near ? entry.last + 1 : core.to;
    }
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        core.from = entry->first < core.from && core.from - entry->first < near ? entry->first : core.from;
    }
    return core;
}

} // namespace dateline
