#include "app/model/datetext.h"

#include <utility>

namespace dateline {

namespace {

struct Civil {
    int year;
    int month; // 1 to 12
    int day;
};

Civil civil(Day day) {
    const std::chrono::year_month_day date(day);
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

QString ordinal(int n) {
    const bool teen = n % 100 / 10 == 1;
    const char* ending = teen ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return QString::number(n) + QString::fromLatin1(ending);
}

QString roman(int n) {
    constexpr std::pair<int, const char*> numerals[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
        {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    QString text;
    for (const auto& [value, letters] : numerals) {
        for (; n >= value; n -= value) {
            text += QLatin1String(letters);
        }
    }
    return text;
}

/// Writes the dates of one language, in one style and order.
class Writer {
public:
    Writer(const DateWords& words, DateStyle style, DateOrder order)
        : m_words(words), m_months(style == DateStyle::Long ? words.months : words.shortMonths), m_order(order) {}

    QString period(const Civil& from, const Civil& to, Grain grain) const {
        switch (grain) {
        case Grain::Month: return months(from, to);
        case Grain::Quarter: return quarters(from, to);
        case Grain::Season: return season(from, to);
        case Grain::Half: return half(from, to);
        case Grain::Year: return years(from.year, to.year);
        case Grain::Decade:
        case Grain::Century:
        case Grain::Millennium: return ages(from, to, grain);
        default: break;
        }
        switch (m_order) {
        case DateOrder::MonthFirst: return monthFirst(from, to);
        case DateOrder::YearFirst: {
            const bool one = from.year == to.year && from.month == to.month && from.day == to.day;
            return one ? iso(to) : m_words.span.arg(iso(from), iso(to));
        }
        case DateOrder::DayFirst: break;
        }
        return days(from, to);
    }

private:
    QString year(int year) const { return year > 0 ? QString::number(year) : m_words.beforeChrist.arg(1 - year); }

    const QString& month(const Civil& date) const { return m_months[std::size_t(date.month - 1)]; }

    QString iso(const Civil& date) const {
        const QString years = date.year > 0 ? QStringLiteral("%1").arg(date.year, 4, 10, QChar(u'0')) : year(date.year);
        return QStringLiteral("%1-%2-%3")
            .arg(years)
            .arg(date.month, 2, 10, QChar(u'0'))
            .arg(date.day, 2, 10, QChar(u'0'));
    }

    QString day(const Civil& date) const {
        const QString& pattern = &m_months == &m_words.months ? m_words.longDay : m_words.day;
        return pattern.arg(QString::number(date.day), month(date), year(date.year));
    }

    QString days(const Civil& from, const Civil& to) const {
        const QString first = QString::number(from.day);
        const QString last = QString::number(to.day);
        if (from.year != to.year) {
            return m_words.span.arg(day(from), day(to));
        }
        if (from.month != to.month) {
            return m_words.daysOfYear.arg(first, month(from), last, month(to), year(to.year));
        }
        return from.day == to.day ? day(to) : m_words.daysOfMonth.arg(first, last, month(to), year(to.year));
    }

    /// "Sep 5–7, 2017", "Sep 30 – Oct 2, 2017".
    QString monthFirst(const Civil& from, const Civil& to) const {
        const QString first = QStringLiteral("%1 %2").arg(month(from)).arg(from.day);
        const QString last = QStringLiteral("%1 %2, %3").arg(month(to)).arg(to.day).arg(year(to.year));
        if (from.year != to.year) {
            return m_words.span.arg(QStringLiteral("%1, %2").arg(first, year(from.year)), last);
        }
        if (from.month != to.month) {
            return m_words.span.arg(first, last);
        }
        return from.day == to.day ? last
                                  : QStringLiteral("%1–%2, %3").arg(first, QString::number(to.day), year(to.year));
    }

    QString monthOf(const Civil& date) const { return m_words.month.arg(month(date), year(date.year)); }

    QString months(const Civil& from, const Civil& to) const {
        if (from.year != to.year) {
            return m_words.span.arg(monthOf(from), monthOf(to));
        }
        return from.month == to.month ? monthOf(to) : m_words.monthsOfYear.arg(month(from), month(to), year(to.year));
    }

    QString years(int from, int to) const {
        if (from == to) {
            return m_words.year.arg(year(to));
        }
        return (from > 0 ? m_words.years : m_words.span).arg(year(from), year(to));
    }

    /// A stretch of years counted in tens, hundreds or thousands.
    QString ages(const Civil& from, const Civil& to, Grain grain) const {
        const int size = grain == Grain::Decade ? 10 : grain == Grain::Century ? 100 : 1000;
        if (from.year <= 0 || to.year - from.year >= size) {
            return years(from.year, to.year);
        }
        if (grain == Grain::Decade) {
            return m_words.decade.arg(from.year / 10 * 10);
        }
        const int number = (from.year - 1) / size + 1;
        QString text = grain == Grain::Century ? m_words.century : m_words.millennium;
        return text.replace(QStringLiteral("{ordinal}"), ordinal(number))
            .replace(QStringLiteral("{number}"), QString::number(number))
            .replace(QStringLiteral("{roman}"), roman(number));
    }

    QString quarters(const Civil& from, const Civil& to) const {
        const auto number = [](const Civil& date) { return QString::number((date.month + 2) / 3); };
        const QString last = m_words.quarter.arg(number(to), year(to.year));
        if (from.year != to.year) {
            return m_words.span.arg(m_words.quarter.arg(number(from), year(from.year)), last);
        }
        return number(from) == number(to) ? last : m_words.quartersOfYear.arg(number(from), number(to), year(to.year));
    }

    QString season(const Civil& from, const Civil& to) const {
        const bool threeMonths = (to.year - from.year) * 12 + to.month - from.month == 2;
        return threeMonths && from.month % 3 == 0
            ? m_words.seasons[std::size_t(from.month % 12 / 3)].arg(years(from.year, to.year))
            : months(from, to);
    }

    QString half(const Civil& from, const Civil& to) const {
        if (from.year != to.year || to.month - from.month != 5 || (from.month != 1 && from.month != 7)) {
            return months(from, to);
        }
        return (from.month == 1 ? m_words.firstHalf : m_words.secondHalf).arg(year(from.year));
    }

    const DateWords& m_words;
    const std::array<QString, 12>& m_months;
    DateOrder m_order;
};

} // namespace

const DateWords& englishDates() {
    static const DateWords words;
    return words;
}

QString dateText(Period period, Grain grain, Mod mod, DateStyle style, DateOrder order, const DateWords& words) {
    const QString text = Writer(words, style, order).period(civil(period.from), civil(period.to), grain);
    switch (mod) {
    case Mod::Approx: return words.about.arg(text);
    case Mod::Start: return words.early.arg(text);
    case Mod::Mid: return words.mid.arg(text);
    case Mod::End: return words.late.arg(text);
    case Mod::Before: return words.before.arg(text);
    case Mod::After: return words.after.arg(text);
    case Mod::OnOrBefore: return words.by.arg(text);
    case Mod::OnOrAfter: return words.since.arg(text);
    default: return text;
    }
}

Grain grainOf(Period period) {
    const Civil from = civil(period.from);
    const Civil to = civil(period.to);
    const bool wholeMonths = from.day == 1 && civil(period.to + std::chrono::days(1)).day == 1;
    if (!wholeMonths) {
        return Grain::Day;
    }
    if (from.month == 1 && to.month == 12) {
        return Grain::Year;
    }
    const int months = (to.year - from.year) * 12 + to.month - from.month + 1;
    if (months == 6 && from.month % 6 == 1) {
        return Grain::Half;
    }
    return months == 3 && from.month % 3 == 1 ? Grain::Quarter : Grain::Month;
}

} // namespace dateline
