#include "ui/timeline/entries.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/timeline/lanefilling.h"
#include "ui/timeline/pins.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

constexpr qint64 farthestDay = 100'000'000; // 270,000 years
constexpr double secondsPerDay = 86'400;
constexpr int coloured = 7; // speakers with a colour of their own
constexpr std::size_t fewestForCore = 5; // events below which none is an outlier
constexpr double farOff = 2.5; // times shorter a view without the outliers must be

int dayOr(const QVariant& value, int fallback) {
    bool ok = false;
    const qint64 day = value.toLongLong(&ok);
    return ok ? int(std::clamp(day, -farthestDay, farthestDay)) : fallback;
}

/// How much of a day a clock time of that grain names.
double partOfDay(Grain grain) {
    return (grain == Grain::Second ? 1 : grain == Grain::Minute ? 60 : 3600) / secondsPerDay;
}

/// All entries, or without any all figures.
DayRange extentOf(const Entries& entries) {
    DayRange extent{1e18, -1e18};
    const auto include = [&](DayRange days) {
        extent = {std::min(extent.from, days.from), std::max(extent.to, days.to)};
    };
    for (const Entry& entry : entries.entries) {
        include(entry.days);
    }
    if (entries.entries.empty()) {
        std::ranges::for_each(entries.pins, include, &Pin::days);
    }
    return extent.from < extent.to ? extent : DayRange{};
}

class Reading {
public:
    Reading(const QAbstractItemModel& model, LaneOrder& order, const Filter* filter)
        : m_model(model), m_order(order),
          m_filter(filter), m_asked{QModelRoleData(FirstDayRole), QModelRoleData(LastDayRole),
                                QModelRoleData(PrecisionRole), QModelRoleData(ModRole), QModelRoleData(FutureRole),
                                QModelRoleData(UnsureRole), QModelRoleData(QuoteCountRole),
                                QModelRoleData(order.kind->role)} {}

    Entries read();

private:
    /// What is asked of every event, all at once: that is what takes the time with a million of them.
    enum Fact { First, Last, Precision, Modifier, Future, Unsure, Quotes, Names, Facts };

    const QVariant& told(Fact fact) const { return m_asked[fact].data(); }
    void readEvent(int row);
    DayRange readDays(const QModelIndex& index, int first, Grain grain) const;
    void readNames(const QModelIndex& index, Entry& entry);
    int countQuotes(const QModelIndex& event);
    bool passes(const QString& speaker) const { return !m_filter || m_filter->passesSpeaker(speaker); }
    void readFigures(const QModelIndex& event, std::optional<DayRange> days);
    void count(int name, int many) { (name < 0 ? m_names.nameless : m_names.counts[name]) += many; }
    int numberOf(const QString& name);
    void sortEntries();

    const QAbstractItemModel& m_model;
    LaneOrder& m_order;
    const Filter* m_filter; // nullptr: everything passes
    Entries m_entries;
    LaneNames m_names;
    std::array<QModelRoleData, Facts> m_asked; // with the answers of the event that is read
    QHash<QString, int> m_numbers;
    QHash<const QChar*, int> m_copies; // of the strings in m_numbers, which keep their letters where they are
    QHash<QString, int> m_colours; // of speakers, when the lanes are others
};

/// Most names come as copies of one string, which is quicker told by where its letters are.
int Reading::numberOf(const QString& name) {
    if (const auto copy = m_copies.constFind(name.constData()); copy != m_copies.cend()) {
        return *copy;
    }
    const auto found = m_numbers.constFind(name);
    if (found != m_numbers.cend()) {
        return *found;
    }
    m_numbers.insert(name, int(m_names.names.size()));
    m_copies.insert(name.constData(), int(m_names.names.size()));
    m_names.names.append(name);
    m_names.counts.push_back(0);
    return int(m_names.names.size()) - 1;
}

/// From its first day to its last; of a clock time only the hour, minute or second.
DayRange Reading::readDays(const QModelIndex& index, int first, Grain grain) const {
    const int last = std::max(first, dayOr(told(Last), first));
    if (first == last && grain <= Grain::Hour) {
        const QVariant clock = m_model.data(index, ClockRole);
        if (clock.isValid()) {
            const double from = first + std::clamp(clock.toDouble(), 0.0, secondsPerDay - 1) / secondsPerDay;
            return {from, from + partOfDay(grain)};
        }
    }
    return {double(first), last + 1.0};
}

void Reading::readEvent(int row) {
    m_names.begins.push_back(int(m_names.ofRows.size()));
    const QModelIndex index = m_model.index(row, 0);
    if (m_filter && !m_filter->passes(index)) {
        return;
    }
    m_model.multiData(index, m_asked);
    if (!told(First).isValid()) {
        return readFigures(index, {});
    }
    Entry entry;
    entry.row = row;
    const Grain grain = Grain(told(Precision).toInt());
    entry.days = readDays(index, dayOr(told(First), 0), grain);
    entry.future = told(Future).toBool();
    entry.unsure = told(Unsure).toBool();
    entry.form = formOf(grain, Mod(told(Modifier).toInt()), entry.days.length());
    m_entries.finest = std::min(m_entries.finest, entry.days.length());
    readNames(index, entry);
    readFigures(index, entry.days);
    m_entries.entries.push_back(entry);
}

void Reading::readNames(const QModelIndex& index, Entry& entry) {
    const QStringList names = told(Names).toStringList();
    const int first = m_names.begins.back();
    for (const QString& name : names) {
        if (!name.isEmpty() && (!m_order.bySpeaker() || passes(name))) {
            m_names.ofRows.push_back(numberOf(name));
        }
    }
    entry.quotes = countQuotes(index);
    if (m_order.bySpeaker()) {
        return;
    }
    count(first == int(m_names.ofRows.size()) ? -1 : m_names.ofRows[first], 1);
    const QStringList speakers = m_model.data(index, SpeakersRole).toStringList();
    const auto speaks = std::ranges::find_if(speakers, [this](const QString& name) { return passes(name); });
    entry.colour = speaks == speakers.end() ? qint8(-1) : qint8(m_colours.value(*speaks, -1));
}

/// How many quotes pass; in lanes of speakers they count for theirs. A model without children tells only how many.
int Reading::countQuotes(const QModelIndex& event) {
    const int quotes = told(Quotes).toInt();
    const int children = quotes == 0 || (!m_filter && !m_order.bySpeaker()) ? 0 : m_model.rowCount(event);
    const int first = m_names.begins.back();
    if (children == 0) {
        if (m_order.bySpeaker()) {
            count(first == int(m_names.ofRows.size()) ? -1 : m_names.ofRows[first], quotes);
        }
        return quotes;
    }
    int passing = 0;
    for (int row = 0; row < children; ++row) {
        const QModelIndex child = m_model.index(row, 0, event);
        if (m_model.data(child, KindRole).toInt() != ChronologyModel::QuoteItem) {
            continue;
        }
        const QString name = m_model.data(child, SpeakersRole).toStringList().value(0);
        if (passes(name)) {
            ++passing;
            if (m_order.bySpeaker()) {
                count(name.isEmpty() ? -1 : numberOf(name), 1);
            }
        }
    }
    return m_filter ? passing : quotes;
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
    std::vector<Entry>& entries = m_entries.entries;
    if (!std::ranges::is_sorted(entries, {}, &Entry::at)) {
        std::ranges::stable_sort(entries, {}, &Entry::at);
    }
    for (auto from = entries.begin(); from != entries.end();) { // the finer date first
        const auto to = std::find_if(from, entries.end(), [&](const Entry& entry) { return entry.at() != from->at(); });
        const auto length = [](const Entry& entry) { return entry.days.length(); };
        if (!std::ranges::is_sorted(from, to, {}, length)) {
            std::ranges::stable_sort(from, to, {}, length);
        }
        from = to;
    }
    m_entries.byRow.assign(m_names.begins.size() - 1, -1);
    m_entries.starts.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        m_entries.byRow[entries[i].row] = int(i);
        m_entries.starts.push_back(entries[i].days.from);
    }
    if (!std::ranges::is_sorted(m_entries.starts)) {
        std::ranges::sort(m_entries.starts);
    }
    std::ranges::stable_sort(m_entries.pins, {}, [](const Pin& pin) { return pin.days.middle(); });
    m_entries.extent = extentOf(m_entries);
}

Entries Reading::read() {
    m_entries.kind = m_order.kind;
    if (!m_order.bySpeaker()) {
        for (int rank = 0; rank < std::min<int>(coloured, int(m_order.speakers.size())); ++rank) {
            m_colours.insert(m_order.speakers[rank], rank);
        }
    }
    const int rows = m_model.rowCount();
    m_entries.entries.reserve(rows);
    m_names.begins.reserve(rows + 1);
    m_names.ofRows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        readEvent(row);
    }
    m_names.begins.push_back(int(m_names.ofRows.size()));
    sortEntries();
    fillLanes(m_entries, m_names, m_order.names());
    return std::move(m_entries);
}

} // namespace

Entries readEntries(const QAbstractItemModel& model, LaneOrder& order, const Filter* filter) {
    return Reading(model, order, filter).read();
}

DayRange coreOf(const Entries& entries) {
    const std::vector<Entry>& all = entries.entries;
    const std::size_t kept = (all.size() * 3 + 3) / 4;
    if (all.size() < fewestForCore) {
        return entries.extent;
    }
    DayRange core = entries.extent;
    for (std::size_t i = 0; i + kept <= all.size(); ++i) {
        const DayRange range{all[i].days.from, all[i + kept - 1].days.from};
        core = range.length() < core.length() ? range : core;
    }
    if (core.length() * farOff > entries.extent.length()) {
        return entries.extent;
    }
    const double near = std::max(core.length() / 4, 31.0);
    for (const Entry& entry : all) {
        const DayRange days = entry.days;
        core.to = days.from > core.to && lastOf(days) - core.to < near ? days.to : core.to;
    }
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        const double from = entry->days.from;
        core.from = from < core.from && core.from - from < near ? from : core.from;
    }
    return core;
}

} // namespace dateline
