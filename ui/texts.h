// Texts: the words that functions outside any widget show, each set under the name by which translators find it.
#pragma once

#include <QCoreApplication>

namespace dateline {

/// What messages say: what happened and why.
struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

/// Why an event has its date.
struct WhyText {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

/// What stands round a quote.
struct QuoteText {
    Q_DECLARE_TR_FUNCTIONS(Quotes)
};

/// What corrections are called.
struct EditText {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

/// What is printed between the article's words.
struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// How dates are written.
struct DatesText {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

/// On charts and about them.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// On the timeline and about it.
struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace dateline
