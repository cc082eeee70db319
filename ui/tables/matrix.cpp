#include "ui/tables/matrix.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/speakers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostPeriods = 12;
constexpr Grain grains[]{Grain::Month, Grain::Quarter, Grain::Year, Grain::Decade, Grain::Century};

struct Said {
    QString speaker;
    std::optional<Day> day;
    Grain precision = Grain::Day;
};

int floorTo(int year, int size) {
    return year - ((year % size) + size) % size;
}

Period periodAround(Day day, Grain grain) {
    const std::chrono::year_month_day date(day);
    const int year = int(date.year());
    const auto from = [](int y, unsigned m) { return dateline::day(y, int(m), 1); };
    const auto years = [&](int first, int count) {
        return Period{from(first, 1), from(first + count, 1) - std::chrono::days(1)};
    };
    if (grain == Grain::Month || grain == Grain::Quarter) {
        const unsigned length = grain == Grain::Month ? 1 : 3;
        const unsigned first = (unsigned(date.month()) - 1) / length * length + 1;
        const bool last = first + length > 12;
        return {from(year, first), from(last ? year + 1 : year, last ? 1 : first + length) - std::chrono::days(1)};
    }
    return grain == Grain::Year ? years(year, 1)
        : grain == Grain::Decade ? years(floorTo(year, 10), 10)
                                 : years(floorTo(year - 1, 100) + 1, 100);
}

std::vector<Said> quotesOf(const ChronologyModel& model, const Filter& filter) {
    std::vector<Said> all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex event = model.index(row, 0);
        const int quotes = filter.passes(event) ? event.data(QuoteCountRole).toInt() : 0; // they come first
        for (int under = 0; under < quotes; ++under) {
            const QModelIndex quote = model.index(under, 0, event);
            if (!filter.passes(quote)) {
                continue;
            }
            Said& said = all.emplace_back();
            said.speaker = quote.data(SpeakersRole).toStringList().value(0);
            if (event.data(KindRole).toInt() == ChronologyModel::EventItem) {
                said.day = Day(std::chrono::days(event.data(FirstDayRole).toLongLong()));
                said.precision = Grain(event.data(PrecisionRole).toInt());
            }
        }
    }
    return all;
}

/// The periods of one length that hold a quote; nothing if they are finer than a date.
std::optional<std::vector<std::optional<Period>>> periodsOf(const std::vector<Said>& quotes, Grain grain) {
    std::vector<std::optional<Period>> periods;
    bool undated = false;
    for (const Said& said : quotes) {
        undated |= !said.day;
        if (said.day && said.precision > grain && grain != Grain::Century) {
            return {};
        }
        if (said.day) {
            periods.push_back(periodAround(*said.day, grain));
        }
    }
    std::ranges::sort(periods, {}, [](const std::optional<Period>& period) { return period->from; });
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    if (undated) {
        periods.emplace_back();
    }
    return periods;
}

} // namespace

Matrix countByPeriod(const ChronologyModel& model, const Filter& filter) {
    Matrix matrix;
    const std::vector<Said> quotes = model.chronology() ? quotesOf(model, filter) : std::vector<Said>();
    for (const Grain grain : grains) {
        const auto periods = periodsOf(quotes, grain);
        if (periods && (periods->size() <= mostPeriods || grain == Grain::Century)) {
            matrix.periods = *periods;
            matrix.grain = grain;
            break;
        }
    }
    if (quotes.empty()) {
        return matrix;
    }
    QSet<QString> quoted;
    for (const Said& said : quotes) {
        quoted.insert(said.speaker);
    }
    QHash<QString, int> rows;
    for (const SpeakerCount& speaker : countSpeakers(*model.chronology())) {
        if (quoted.contains(speaker.name)) {
            rows.insert(speaker.name, int(matrix.speakers.size()));
            matrix.speakers << speaker.name;
        }
    }
    matrix.counts.assign(std::size_t(matrix.speakers.size()), std::vector<int>(matrix.periods.size(), 0));
    for (const Said& said : quotes) {
        const auto at = std::ranges::find_if(matrix.periods, [&](const std::optional<Period>& period) {
            return said.day && period ? period->from <= *said.day && *said.day <= period->to : !said.day && !period;
        });
        ++matrix.counts[std::size_t(rows.value(said.speaker))][std::size_t(at - matrix.periods.begin())];
    }
    return matrix;
}

} // namespace dateline
