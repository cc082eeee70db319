#include "ui/datewords.h"

#include "ui/texts.h"

namespace dateline {

DateWords translatedDates() {
    DateWords words;
    words.months = {DatesText::tr("January", "month, in full"), DatesText::tr("February", "month, in full"),
        DatesText::tr("March", "month, in full"), DatesText::tr("April", "month, in full"),
        DatesText::tr("May", "month, in full"), DatesText::tr("June", "month, in full"),
        DatesText::tr("July", "month, in full"), DatesText::tr("August", "month, in full"),
        DatesText::tr("September", "month, in full"), DatesText::tr("October", "month, in full"),
        DatesText::tr("November", "month, in full"), DatesText::tr("December", "month, in full")};
    words.shortMonths = {DatesText::tr("Jan", "month, short"), DatesText::tr("Feb", "month, short"),
        DatesText::tr("Mar", "month, short"), DatesText::tr("Apr", "month, short"),
        DatesText::tr("May", "month, short"), DatesText::tr("June", "month, short"),
        DatesText::tr("July", "month, short"), DatesText::tr("Aug", "month, short"),
        DatesText::tr("Sep", "month, short"), DatesText::tr("Oct", "month, short"),
        DatesText::tr("Nov", "month, short"), DatesText::tr("Dec", "month, short")};
    words.seasons = {DatesText::tr("winter %1", "1 year or years"), DatesText::tr("spring %1", "1 year or years"),
        DatesText::tr("summer %1", "1 year or years"), DatesText::tr("autumn %1", "1 year or years")};
    words.day = DatesText::tr("%1 %2 %3", "1 day, 2 month, 3 year: 20 Apr 2021");
    words.longDay = DatesText::tr("%1 %2 %3", "1 day, 2 month in full, 3 year: 20 April 2021");
    words.dayOfMonth = DatesText::tr("%1 %2", "1 day, 2 month: 20 Apr");
    words.daysOfMonth = DatesText::tr("%1–%2 %3 %4", "1 first day, 2 last day, 3 month, 4 year: 5–7 Sep 2017");
    words.daysOfYear = DatesText::tr("%1 %2 – %3 %4 %5", "1 day, 2 month, 3 day, 4 month, 5 year: 28 Sep – 2 Oct 2017");
    words.month = DatesText::tr("%1 %2", "1 month, 2 year: May 2010");
    words.monthsOfYear = DatesText::tr("%1 – %2 %3", "1 month, 2 month, 3 year: Jan – June 2016");
    words.quarter = DatesText::tr("Q%1 %2", "1 number of the quarter, 2 year: Q1 2021");
    words.quartersOfYear = DatesText::tr("Q%1 – Q%2 %3", "1 and 2 numbers of quarters, 3 year: Q1 – Q3 2021");
    words.firstHalf = DatesText::tr("first half of %1", "1 year");
    words.secondHalf = DatesText::tr("second half of %1", "1 year");
    words.year = DatesText::tr("%1", "1 a year by itself");
    words.years = DatesText::tr("%1–%2", "1 and 2 years: 2003–2005");
    words.decade = DatesText::tr("%1s", "1 the decade's first year: 1990s");
    words.century = DatesText::tr("{ordinal} century", "19th century; {number} gives 19, {roman} XIX");
    words.millennium = DatesText::tr("{ordinal} millennium", "2nd millennium; {number} gives 2, {roman} II");
    words.beforeChrist = DatesText::tr("%1 BC", "1 year");
    words.span = DatesText::tr("%1 – %2", "from one date to another");
    words.about = DatesText::tr("about %1", "1 a date");
    words.early = DatesText::tr("early %1", "1 a date: early 2020");
    words.mid = DatesText::tr("mid-%1", "1 a date: mid-2020");
    words.late = DatesText::tr("late %1", "1 a date: late 2020");
    words.before = DatesText::tr("before %1", "1 a date");
    words.after = DatesText::tr("after %1", "1 a date");
    words.by = DatesText::tr("by %1", "1 a date, not later");
    words.since = DatesText::tr("since %1", "1 a date, not earlier");
    return words;
}

} // namespace dateline
