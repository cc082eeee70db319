#include "ui/charts/axis.h"

#include "ui/windowlanguage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace dateline {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;

constexpr double closeTogether = 0.7; // smallest : largest from which a line may leave zero out
constexpr double between = 12; // pixels between two labels

/// A calendar unit: so many days, months or years.
struct Unit {
    enum Of { Days, Months, Years } of;
    int count;
};

constexpr std::array units{Unit{Unit::Days, 1}, Unit{Unit::Days, 2}, Unit{Unit::Days, 7}, Unit{Unit::Months, 1},
    Unit{Unit::Months, 3}, Unit{Unit::Years, 1}, Unit{Unit::Years, 2}, Unit{Unit::Years, 5}, Unit{Unit::Years, 10},
    Unit{Unit::Years, 20}, Unit{Unit::Years, 50}, Unit{Unit::Years, 100}, Unit{Unit::Years, 200},
    Unit{Unit::Years, 500}, Unit{Unit::Years, 1000}, Unit{Unit::Years, 5000}, Unit{Unit::Years, 10000}};

double number(Day day) {
    return double(day.time_since_epoch().count());
}

int floorTo(int value, int step) {
    return value - ((value % step) + step) % step;
}

/// The first day of the unit that holds a day.
Day startOf(Day date, Unit unit) {
    const year_month_day civil(date);
    switch (unit.of) {
    case Unit::Days: return Day(days(floorTo(int(date.time_since_epoch().count()), unit.count)));
    case Unit::Months: return day(int(civil.year()), floorTo(unsigned(civil.month()) - 1, unit.count) + 1, 1);
    case Unit::Years: return day(floorTo(int(civil.year()), unit.count), 1, 1);
    }
    return date;
}

Day next(Day start, Unit unit) {
    switch (unit.of) {
    case Unit::Days: return start + days(unit.count);
    case Unit::Months: return Day(year_month_day(start) + months(unit.count));
    case Unit::Years: return Day(year_month_day(start) + std::chrono::years(unit.count));
    }
    return start;
}

double daysIn(Unit unit) {
    constexpr double month = 30.4;
    constexpr double year = 365.2;
    return unit.count * (unit.of == Unit::Days ? 1 : unit.of == Unit::Months ? month : year);
}

QString dayText(unsigned day, unsigned month) {
    const DateWords& words = spokenDates();
    return words.dayOfMonth.arg(QString::number(day), words.shortMonths[month - 1]);
}

QString widestLabel(Unit unit) {
    const QString& may = spokenDates().shortMonths[4];
    switch (unit.of) {
    case Unit::Days: return dayText(28, 5);
    case Unit::Months: return unit.count == 1 ? may : spokenDates().month.arg(may, QStringLiteral("2020"));
    case Unit::Years: break;
    }
    return QStringLiteral("2000");
}

/// Days and months name their year on a second line, at the first tick and where it changes.
QStringList labelOf(Day start, Unit unit, bool withYear) {
    const year_month_day civil(start);
    const QString year = QString::number(int(civil.year()));
    if (unit.of == Unit::Years) {
        return {year};
    }
    const unsigned month(civil.month());
    QStringList label{
        unit.of == Unit::Months ? spokenDates().shortMonths[month - 1] : dayText(unsigned(civil.day()), month)};
    if (withYear) {
        label << year;
    }
    return label;
}

CalendarAxis axisOf(Period period, Unit unit) {
    CalendarAxis axis;
    Day start = startOf(period.from, unit);
    axis.from = number(start);
    const bool spans = unit.count == 1; // the label stands over the whole unit, else at its first day
    const auto year = [](Day date) { return int(year_month_day(date).year()); };
    int labelled = std::numeric_limits<int>::min(); // the year last named
    while (start <= period.to) {
        const Day end = next(start, unit);
        const double centre = spans ? (number(start) + number(end)) / 2 : number(start);
        axis.ticks.push_back({number(start), centre, labelOf(start, unit, year(start) != labelled)});
        labelled = year(start);
        start = end;
    }
    axis.to = number(start);
    const QStringList last = spans ? QStringList() : labelOf(start, unit, year(start) != labelled);
    axis.ticks.push_back({axis.to, axis.to, last});
    return axis;
}

double niceStep(double rough) {
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (double step : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= step * power * (1 + 1e-9)) {
            return step * power;
        }
    }
    return 10 * power;
}

} // namespace

std::vector<double> ValueAxis::ticks() const {
    std::vector<double> ticks;
    const int count = int(std::round((to - from) / step));
    for (int i = 0; i <= count; ++i) {
        ticks.push_back(from + i * step);
    }
    return ticks;
}

ValueAxis valueAxis(double smallest, double largest, int steps) {
    const bool apart = smallest > 0 ? smallest < closeTogether * largest
        : largest < 0               ? largest > closeTogether * smallest
                                    : true;
    const double low = apart ? std::min(0.0, smallest) : smallest;
    const double high = apart ? std::max(0.0, largest) : largest;
    const double reach = high - low;
    constexpr double tiny = 1e-300;
    if (reach < tiny || !std::isfinite(reach)) {
        const double size = std::clamp(std::abs(high), tiny, 1e300);
        return {high < 0 ? -2 * size : 0, high < 0 ? 0 : 2 * size, size};
    }
    ValueAxis axis;
    axis.step = niceStep(reach / steps);
    constexpr double slack = 1e-9; // so that 3 steps of 0.1 do not end above 0.3
    axis.from = std::floor(low / axis.step + slack) * axis.step;
    axis.to = std::ceil(high / axis.step - slack) * axis.step;
    return axis;
}

CalendarAxis calendarAxis(Period period, double pixels, const std::function<double(const QString&)>& width) {
    const double length = number(period.to) - number(period.from) + 1;
    for (Unit unit : units) {
        const double needed = width(widestLabel(unit)) + between;
        if (needed > pixels || pixels * daysIn(unit) / length < needed) {
            continue;
        }
        const CalendarAxis axis = axisOf(period, unit);
        if (pixels / double(axis.ticks.size() - 1) >= needed) {
            return axis;
        }
    }
    return axisOf(period, units.back());
}

} // namespace dateline
