#include "ui/timeline/axis.h"

#include "ui/timeline/civil.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double daysPerMonth = 30.436875;
constexpr double daysPerYear = 365.2425;
constexpr double roomForDay = 28; // pixels
constexpr double roomForMonth = 60;
constexpr double roomForYear = 46;
constexpr double roomForYears = 76; // a label that names a tick among decades or longer
constexpr double roomForTick = 5;

enum class Unit { Day, Month, Year };

struct Step {
    Unit unit = Unit::Day;
    qint64 count = 1;

    double days() const {
        return double(count) * (unit == Unit::Day ? 1 : unit == Unit::Month ? daysPerMonth : daysPerYear);
    }
};

/// The first day of the k-th step. Steps of many years stand on round years: 200 BCE, 100 BCE, 1, 100, 200.
qint64 startOf(Step step, qint64 k) {
    switch (step.unit) {
    case Unit::Day: return k * step.count;
    case Unit::Month:
        return dayOf({1970 + (k * step.count - (k * step.count < 0 ? 11 : 0)) / 12,
            int(((k * step.count) % 12 + 12) % 12) + 1, 1});
    case Unit::Year: break;
    }
    if (step.count == 1) {
        return dayOf({k, 1, 1});
    }
    return dayOf({k > 0 ? k * step.count : k * step.count + 1, 1, 1});
}

/// The starts of steps from the one that holds `range.from` to the first at or after `range.to`.
std::vector<qint64> starts(Step step, DayRange range) {
    const qint64 day = qint64(std::floor(range.from));
    const CivilDate date = civilOf(day);
    const qint64 units = step.unit == Unit::Day ? day
        : step.unit == Unit::Month              ? (date.year - 1970) * 12 + date.month - 1
                                                : date.year;
    qint64 k = qint64(std::floor(double(units) / double(step.count)));
    while (startOf(step, k) > day) {
        --k;
    }
    std::vector<qint64> found;
    for (;; ++k) {
        found.push_back(startOf(step, k));
        if (double(found.back()) >= range.to) {
            return found;
        }
    }
}

QString monthText(int month) {
    return QLocale::c().standaloneMonthName(month, QLocale::ShortFormat);
}

QString nameOf(Unit unit, qint64 day, bool alone) {
    const CivilDate date = civilOf(day);
    switch (unit) {
    case Unit::Day: return QString::number(date.day);
    case Unit::Month:
        return alone ? QStringLiteral("%1 %2").arg(monthText(date.month), yearText(date.year)) : monthText(date.month);
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

Ladder ladderFor(double pixelsPerDay, double unit) {
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

std::vector<AxisLabel> labelsOf(Step step, const std::vector<qint64>& days, bool alone) {
    std::vector<AxisLabel> labels;
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        labels.push_back({{double(days[i]), double(days[i + 1])}, nameOf(step.unit, days[i], alone), step.count > 1});
    }
    return labels;
}

} // namespace

QString yearText(qint64 year) {
    return year > 0 ? QString::number(year) : QCoreApplication::translate("Timeline", "%1 BCE").arg(1 - year);
}

Axis makeAxis(const Timescale& scale, double width, double unit) {
    const Ladder ladder = ladderFor(scale.pixelsPerDay, unit);
    const DayRange range = scale.visible(width);
    Axis axis;
    const std::vector<qint64> upper = starts(ladder.upper, range);
    axis.upper = labelsOf(ladder.upper, upper, true);
    std::vector<qint64> major = upper;
    if (ladder.lower) {
        major = starts(*ladder.lower, range);
        axis.lower = labelsOf(*ladder.lower, major, false);
    }
    const bool wide = !ladder.lower || ladder.lower->days() * scale.pixelsPerDay >= roomForMonth * unit;
    for (qint64 day : wide ? major : upper) {
        axis.grid.push_back(double(day));
    }
    for (qint64 day : starts(ladder.minor, range)) {
        axis.ticks.push_back({double(day), std::ranges::binary_search(major, day)});
    }
    return axis;
}

} // namespace dateline
