// Date words: what a language calls months and parts of years, and in which order it writes them. English unless a
// window fills in another.
#pragma once

#include <QString>

#include <array>

namespace dateline {

/// In the patterns %1, %2 … stand for what the comment names, in its order. Patterns may change the order.
struct DateWords {
    std::array<QString, 12> months{QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"),
        QStringLiteral("April"), QStringLiteral("May"), QStringLiteral("June"), QStringLiteral("July"),
        QStringLiteral("August"), QStringLiteral("September"), QStringLiteral("October"), QStringLiteral("November"),
        QStringLiteral("December")};
    std::array<QString, 12> shortMonths{QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"),
        QStringLiteral("Apr"), QStringLiteral("May"), QStringLiteral("June"), QStringLiteral("July"),
        QStringLiteral("Aug"), QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov"),
        QStringLiteral("Dec")};
    std::array<QString, 4> seasons{QStringLiteral("winter %1"), QStringLiteral("spring %1"),
        QStringLiteral("summer %1"), QStringLiteral("autumn %1")}; // year or years

    QString day = QStringLiteral("%1 %2 %3"); // day, month, year
    QString longDay = QStringLiteral("%1 %2 %3"); // the same with the month in full
    QString dayOfMonth = QStringLiteral("%1 %2"); // day, month
    QString daysOfMonth = QStringLiteral("%1–%2 %3 %4"); // first day, last day, month, year
    QString daysOfYear = QStringLiteral("%1 %2 – %3 %4 %5"); // day, month, day, month, year
    QString month = QStringLiteral("%1 %2"); // month, year
    QString monthsOfYear = QStringLiteral("%1 – %2 %3"); // month, month, year
    QString quarter = QStringLiteral("Q%1 %2"); // number, year
    QString quartersOfYear = QStringLiteral("Q%1 – Q%2 %3"); // number, number, year
    QString firstHalf = QStringLiteral("first half of %1"); // year
    QString secondHalf = QStringLiteral("second half of %1"); // year
    QString year = QStringLiteral("%1"); // by itself
    QString years = QStringLiteral("%1–%2");
    QString decade = QStringLiteral("%1s"); // 1990
    QString century = QStringLiteral("{ordinal} century"); // or {number}, or {roman}
    QString millennium = QStringLiteral("{ordinal} millennium"); // the same
    QString beforeChrist = QStringLiteral("%1 BC"); // year
    QString span = QStringLiteral("%1 – %2"); // of any two dates

    QString about = QStringLiteral("about %1"); // any date, as all that follow
    QString early = QStringLiteral("early %1");
    QString mid = QStringLiteral("mid-%1");
    QString late = QStringLiteral("late %1");
    QString before = QStringLiteral("before %1");
    QString after = QStringLiteral("after %1");
    QString by = QStringLiteral("by %1");
    QString since = QStringLiteral("since %1");
};

const DateWords& englishDates();

} // namespace dateline
