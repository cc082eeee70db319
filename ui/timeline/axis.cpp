#include "ui/timeline/axis.h"

#include "ui/texts.h"
#include "ui/timeline/civil.h"
#include "ui/windowlanguage.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace dateline {

namespace {

constexpr double daysPerMonth = 30.436875;
constexpr double daysPerYear = 365.2425;
constexpr double roomForDay = 28; // pixels
constexpr double roomForMonth = 60;
constexpr double roomForYear = 46;
constexpr double roomForYears = 76; // a label that names a tick among decades or longer
constexpr double roomForTick = 5;

constexpr double roomForClock = 56; // a quarter of a day is never named nearer than that
constexpr double roomForSeconds = 76;
constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 clockSteps[] = {1, 5, 10, 30, 60, 300, 600, 1800, 3600, 10'800, 21'600}; // each divides the next

enum class Unit { Second, Day, Month, Year };

struct Step {
    Unit unit = Unit::Day;
    qint64 count = 1;

    double days() const {
        switch (unit) {
        case Unit::Second: return double(count) / secondsPerDay;
        case Unit::Day: return double(count);
        case Unit::Month: return double(count) * daysPerMonth;
        case Unit::Year: break;
        }
        return double(count) * daysPerYear;
    }
};

/// Where the k-th step begins. Steps of many years stand on round years: 200 BCE, 100 BCE, 1, 100, 200.
double startOf(Step step, qint64 k) {
    switch (step.unit) {
    case Unit::Second: return double(k * step.count) / secondsPerDay;
    case Unit::Day: return double(k * step.count);
    case Unit::Month:
        return double(dayOf({1970 + (k * step.count - (k * step.count < 0 ? 11 : 0)) / 12,
            int(((k * step.count) % 12 + 12) % 12) + 1, 1}));
    case Unit::Year: break;
    }
    return double(dayOf({k > 0 || step.count == 1 ? k * step.count : k * step.count + 1, 1, 1}));
}

/// The starts of steps from the one that holds `range.from` to the first at or after `range.to`.
std::vector<double> starts(Step step, DayRange range) {
    const qint64 day = qint64(std::floor(range.from));
    const CivilDate date = civilOf(day);
    const qint64 units = step.unit == Unit::Second ? qint64(std::floor(range.from * secondsPerDay))
        : step.unit == Unit::Day                   ? day
        : step.unit == Unit::Month                 ? (date.year - 1970) * 12 + date.month - 1
                                                   : date.year;
    qint64 k = qint64(std::floor(double(units) / double(step.count)));
    while (startOf(step, k) > range.from) {
        --k;
    }
    std::vector<double> found;
    for (;; ++k) {
        found.push_back(startOf(step, k));
        if (found.back() >= range.to) {
            return found;
        }
    }
}

QString monthText(int month) {
    return spokenDates().shortMonths[std::size_t(month - 1)];
}

QString clockText(qint64 second, bool exact) {
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString minute = two(second / 3600) + u':' + two(second / 60 % 60);
    return exact ? minute + u':' + two(second % 60) : minute;
}

QString nameOf(Step step, double start, bool alone) {
    const qint64 day = qint64(std::floor(start));
    const CivilDate date = civilOf(day);
    switch (step.unit) {
    case Unit::Second: return clockText(std::llround((start - double(day)) * secondsPerDay), step.count < 60);
    case Unit::Day: {
        const QString number = QString::number(date.day);
        return alone ? spokenDates().day.arg(number, monthText(date.month), yearText(date.year)) : number;
    }
    case Unit::Month:
        return alone ? spokenDates().month.arg(monthText(date.month), yearText(date.year)) : monthText(date.month);
    case Unit::Year: break;
    }
    return yearText(date.year);
}

Step stepOfYears(double pixelsPerYear, double room) {
    for (qint64 power = 1;; power *= 10) {
        for (qint64 count : {power, power * 2, power * 5}) {
            if (double(count) * pixelsPerYear >= room) {
                return {Unit::Year, count};
            }
        }
    }
}

/// The steps of the two rows of labels and of the small ticks.
struct Ladder {
    Step upper;
    std::optional<Step> lower;
    Step minor;
};

/// The first step of the clock that has that room, or the last.
Step clockStep(double pixelsPerDay, double room) {
    const double pixelsPerSecond = pixelsPerDay / secondsPerDay;
    const auto fits = [=](qint64 count) { return double(count) * pixelsPerSecond >= room; };
    const auto found = std::ranges::find_if(clockSteps, fits);
    return {Unit::Second, found == std::end(clockSteps) ? clockSteps[std::size(clockSteps) - 1] : *found};
}

Ladder clockLadder(double pixelsPerDay, double unit) {
    const Step minutes = clockStep(pixelsPerDay, roomForClock * unit);
    const Step named = minutes.count >= 60 ? minutes : clockStep(pixelsPerDay, roomForSeconds * unit);
    return {{Unit::Day, 1}, named, clockStep(pixelsPerDay, roomForTick * 1.5)};
}

Ladder ladderFor(double pixelsPerDay, double unit) {
    if (pixelsPerDay >= 4 * roomForClock * unit) {
        return clockLadder(pixelsPerDay, unit);
    }
    if (pixelsPerDay >= roomForDay * unit) {
        return {{Unit::Month, 1}, Step{Unit::Day, 1}, {Unit::Day, 1}};
    }
    const Step minorOfMonth = pixelsPerDay >= roomForTick ? Step{Unit::Day, 1} : Step{Unit::Month, 1};
    if (pixelsPerDay * daysPerMonth >= roomForMonth * unit) {
        return {{Unit::Year, 1}, Step{Unit::Month, 1}, minorOfMonth};
    }
    const double pixelsPerYear = pixelsPerDay * daysPerYear;
    if (pixelsPerYear >= roomForYear * unit) {
        return {{Unit::Year, 1}, {}, {Unit::Month, pixelsPerYear / 12 >= 16 ? 1 : 3}};
    }
    const Step years = stepOfYears(pixelsPerYear, roomForYears * unit);
    return {years, {}, stepOfYears(pixelsPerYear, roomForTick * 1.5)};
}

std::vector<AxisLabel> labelsOf(Step step, const std::vector<double>& days, bool alone) {
    const bool atStart = step.count > 1 || step.unit == Unit::Second;
    std::vector<AxisLabel> labels;
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        labels.push_back({{days[i], days[i + 1]}, nameOf(step, days[i], alone), atStart});
    }
    return labels;
}

} // namespace

QString yearText(qint64 year) {
    return year > 0 ? QString::number(year) : TimelineText::tr("%1 BCE").arg(1 - year);
}

Axis makeAxis(const Timescale& scale, double width, double unit) {
    const Ladder ladder = ladderFor(scale.pixelsPerDay, unit);
    const DayRange range = scale.visible(width);
    Axis axis;
    const std::vector<double> upper = starts(ladder.upper, range);
    axis.upper = labelsOf(ladder.upper, upper, true);
    std::vector<double> major = upper;
    if (ladder.lower) {
        major = starts(*ladder.lower, range);
        axis.lower = labelsOf(*ladder.lower, major, false);
    }
    const bool wide = !ladder.lower || ladder.lower->days() * scale.pixelsPerDay >= roomForClock * unit;
    axis.grid = wide ? major : upper;
    for (double day : starts(ladder.minor, range)) {
        axis.ticks.push_back({day, std::ranges::binary_search(major, day)});
    }
    return axis;
}

} // namespace dateline
