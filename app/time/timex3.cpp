// Reads TIMEX3 values. Everything here works on at most a few dozen characters, left to right.
#include "app/time/timex.h"

#include <array>

namespace dateline {

namespace {

/// What is left of a value, eaten from the left.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    QChar peek() const { return m_rest.isEmpty() ? QChar() : m_rest.front(); }

    bool eat(QStringView expected) {
        if (!m_rest.startsWith(expected)) {
            return false;
        }
        m_rest = m_rest.sliced(expected.size());
        return true;
    }

    /// Exactly `count` digits; nothing is eaten otherwise.
    std::optional<int> number(int count) {
        if (m_rest.size() < count) {
            return {};
        }
        int value = 0;
        for (QChar c : m_rest.first(count)) {
            if (c < u'0' || c > u'9') {
                return {};
            }
            value = value * 10 + c.unicode() - u'0';
        }
        m_rest = m_rest.sliced(count);
        return value;
    }

    std::optional<int> number(int count, int low, int high) {
        const std::optional<int> value = number(count);
        return value && *value >= low && *value <= high ? value : std::nullopt;
    }

    int digits() const {
        int count = 0;
        while (count < m_rest.size() && m_rest[count] >= u'0' && m_rest[count] <= u'9') {
            ++count;
        }
        return count;
    }

    void skip(int count) { m_rest = m_rest.sliced(count); }

private:
    QStringView m_rest;
};

using Placed = std::optional<Period>;

struct DatePart {
    Grain grain = Grain::None;
    Placed period;
};

Period yearsFrom(int year, int count) {
    return {day(std::max(year, 1), 1, 1), day(year + count - 1, 12, 31)};
}

/// 2, 20, 202: a millennium, a century, a decade.
std::optional<DatePart> readShortYear(Cursor& cursor) {
    static constexpr std::array<int, 4> lengths{0, 1000, 100, 10};
    static constexpr std::array<Grain, 4> grains{Grain::None, Grain::Millennium, Grain::Century, Grain::Decade};
    const int digits = cursor.digits();
    const int years = lengths[digits];
    const int first = *cursor.number(digits);
    return cursor.atEnd() ? std::optional(DatePart{grains[digits], yearsFrom(first * years, years)}) : std::nullopt;
}

std::optional<DatePart> readWeek(Cursor& cursor, std::optional<int> year) {
    std::optional<int> week;
    if (!cursor.eat(u"XX")) {
        week = cursor.number(2, 1, 53);
        if (!week) {
            return {};
        }
    }
    const IsoWeek iso{year.value_or(0), unsigned(week.value_or(1))};
    const Day monday = mondayOf(iso);
    const bool placed = year && week;
    if (placed && isoWeekOf(monday) != iso) {
        return {};
    }
    const auto part = [&](Grain grain, int from, int to) {
        using std::chrono::days;
        return DatePart{grain, placed ? Placed(Period{monday + days(from), monday + days(to)}) : Placed()};
    };
    if (cursor.eat(u"-WE")) {
        return part(Grain::Weekend, 5, 6);
    }
    if (cursor.eat(u"-")) {
        const std::optional<int> weekday = cursor.number(1, 1, 7);
        return weekday ? std::optional(part(Grain::Day, *weekday - 1, *weekday - 1)) : std::nullopt;
    }
    return part(Grain::Week, 0, 6);
}

/// Q1, QX, H2: parts of a year of three or six months.
std::optional<DatePart> readYearPart(Cursor& cursor, std::optional<int> year, Grain grain, int months) {
    if (cursor.eat(u"X")) {
        return DatePart{grain, {}};
    }
    const std::optional<int> part = cursor.number(1, 1, 12 / months);
    if (!part) {
        return {};
    }
    return DatePart{grain, year ? Placed(monthsFrom(*year, unsigned(1 + (*part - 1) * months), months)) : Placed()};
}

std::optional<DatePart> readSeason(Cursor& cursor, std::optional<int> year) {
    static constexpr std::array<QStringView, 4> seasons{u"SP", u"SU", u"FA", u"WI"};
    for (unsigned i = 0; i < seasons.size(); ++i) {
        if (cursor.eat(seasons[i])) {
            return DatePart{Grain::Season, year ? Placed(monthsFrom(*year, 3 + 3 * i, 3)) : Placed()};
        }
    }
    return {};
}

std::optional<DatePart> readMonthDay(Cursor& cursor, std::optional<int> year) {
    std::optional<int> month;
    if (!cursor.eat(u"XX")) {
        month = cursor.number(2, 1, 12);
        if (!month) {
            return {};
        }
    }
    if (!cursor.eat(u"-")) {
        return DatePart{Grain::Month, year && month ? Placed(monthsFrom(*year, unsigned(*month), 1)) : Placed()};
    }
    if (cursor.eat(u"XX")) {
        return DatePart{Grain::Day, {}};
    }
    const std::optional<int> dayOfMonth = cursor.number(2, 1, 31);
    if (!dayOfMonth) {
        return {};
    }
    const std::chrono::year_month_day date(std::chrono::year(year.value_or(2000)),
        std::chrono::month(unsigned(month.value_or(1))), std::chrono::day(unsigned(*dayOfMonth)));
    if (!date.ok()) {
        return {};
    }
    return DatePart{Grain::Day, year && month ? Placed(Period{Day(date), Day(date)}) : Placed()};
}

std::optional<DatePart> readDate(Cursor& cursor) {
    std::optional<int> year;
    const int digits = cursor.digits();
    if (digits >= 1 && digits <= 3) {
        return readShortYear(cursor);
    }
    if (!cursor.eat(u"XXXX")) {
        year = cursor.number(4, 1, 9999);
        if (!year) {
            return {};
        }
    }
    if (!cursor.eat(u"-")) {
        return DatePart{Grain::Year, year ? Placed(yearsFrom(*year, 1)) : Placed()};
    }
    if (cursor.eat(u"Q")) {
        return readYearPart(cursor, year, Grain::Quarter, 3);
    }
    if (cursor.eat(u"H")) {
        return readYearPart(cursor, year, Grain::Half, 6);
    }
    if (const std::optional<DatePart> season = readSeason(cursor, year)) {
        return season;
    }
    if (cursor.eat(u"W")) {
        return readWeek(cursor, year);
    }
    return readMonthDay(cursor, year);
}

bool readZone(Cursor& cursor) {
    if (cursor.eat(u"Z") || cursor.atEnd()) {
        return cursor.atEnd();
    }
    return (cursor.eat(u"+") || cursor.eat(u"-")) && cursor.number(2, 0, 14) && cursor.eat(u":")
        && cursor.number(2, 0, 59) && cursor.atEnd();
}

/// What stands behind the T of a point in time.
Grain readClock(Cursor& cursor) {
    for (QStringView part : {u"MO", u"MI", u"AF", u"EV", u"NI", u"DT"}) {
        if (cursor.eat(part)) {
            return cursor.atEnd() ? Grain::PartOfDay : Grain::None;
        }
    }
    const std::optional<int> hour = cursor.number(2, 0, 24);
    if (!hour) {
        return Grain::None;
    }
    const bool midnight = *hour == 24; // no minute is behind it
    Grain grain = Grain::Hour;
    if (cursor.eat(u":")) {
        if (!cursor.number(2, 0, midnight ? 0 : 59)) {
            return Grain::None;
        }
        grain = Grain::Minute;
        if (cursor.eat(u":")) {
            if (!cursor.number(2, 0, midnight ? 0 : 60)) {
                return Grain::None;
            }
            grain = Grain::Second;
        }
    }
    return readZone(cursor) ? grain : Grain::None;
}

/// P2Y, PXM, P1Y6M, PT1H30M, P2.5Y, P1DE (decade), P1CE (century), P1WE (weekend), PTXH.
bool readLength(Cursor& cursor) {
    static constexpr std::array<QStringView, 13> units{
        u"DE", u"CE", u"WE", u"Y", u"M", u"W", u"D", u"Q", u"E", u"C", u"L", u"H", u"S"};
    bool any = false;
    cursor.eat(u"P");
    while (!cursor.atEnd()) {
        cursor.eat(u"T");
        if (!cursor.eat(u"X")) {
            const int digits = cursor.digits();
            if (digits == 0) {
                return false;
            }
            cursor.skip(digits);
            if (cursor.eat(u".")) {
                const int behindPoint = cursor.digits();
                if (behindPoint == 0) {
                    return false;
                }
                cursor.skip(behindPoint);
            }
        }
        if (std::ranges::none_of(units, [&](QStringView unit) { return cursor.eat(unit); }) && !cursor.eat(u"MO")
            && !cursor.eat(u"NI") && !cursor.eat(u"X")) {
            return false;
        }
        any = true;
    }
    return any;
}

bool isVague(QStringView value) {
    return value == u"PRESENT_REF" || value == u"PAST_REF" || value == u"FUTURE_REF";
}

bool readBeforeChrist(Cursor& cursor, Timex& timex) {
    static constexpr std::array<Grain, 5> grains{
        Grain::None, Grain::Millennium, Grain::Century, Grain::Decade, Grain::Year};
    const int digits = cursor.digits();
    if (digits == 0 || digits > 4) {
        return false;
    }
    timex.grain = grains[digits];
    const int year = 1 - *cursor.number(digits); // there is no year 0: 1 BC comes before AD 1
    if (digits == 4) {
        timex.period = Period{day(year, 1, 1), day(year, 12, 31)};
    }
    return cursor.atEnd();
}

bool readPoint(QStringView value, Timex& timex) {
    const qsizetype clock = value.indexOf(u'T');
    Cursor dateCursor(clock < 0 ? value : value.first(clock));
    if (clock != 0) {
        const std::optional<DatePart> date = readDate(dateCursor);
        if (!date || !dateCursor.atEnd()) {
            return false;
        }
        timex.grain = date->grain;
        timex.period = date->period;
    }
    if (clock < 0) {
        return true;
    }
    Cursor clockCursor(value.sliced(clock + 1));
    timex.type = TimexType::Time;
    timex.grain = readClock(clockCursor);
    return timex.grain != Grain::None;
}

/// 2017-09-05/2017-09-07, 2017-09-05T14:00/16:00: a range, of the grain of its ends.
std::optional<Timex> parseRange(QStringView first, QStringView last) {
    std::optional<Timex> from = last.contains(u'/') ? std::nullopt : parseTimex3(first);
    if (from && from->type == TimexType::Time && last.size() == 5) {
        Cursor cursor(last);
        from->value = QStringLiteral("%1/%2").arg(first, last);
        return from->grain <= Grain::Hour && readClock(cursor) == Grain::Minute ? from : std::nullopt;
    }
    const std::optional<Timex> to = from ? parseTimex3(last) : std::nullopt;
    if (!to || !from->period || !to->period || to->period->to < from->period->from || from->type != TimexType::Date) {
        return {};
    }
    from->value = QStringLiteral("%1/%2").arg(first, last);
    from->period->to = to->period->to;
    return from;
}

} // namespace

std::optional<Timex> parseTimex3(QStringView value) {
    if (const qsizetype slash = value.indexOf(u'/'); slash >= 0) {
        return parseRange(value.first(slash), value.sliced(slash + 1));
    }
    Timex timex;
    timex.value = value.toString();
    if (isVague(value)) {
        return timex;
    }
    Cursor cursor(value);
    bool good = false;
    if (cursor.peek() == u'P') {
        timex.type = TimexType::Duration;
        good = readLength(cursor);
    } else if (cursor.eat(u"BC")) {
        good = readBeforeChrist(cursor, timex);
    } else {
        good = readPoint(value, timex);
    }
    return good ? std::optional(timex) : std::nullopt;
}

} // namespace dateline
