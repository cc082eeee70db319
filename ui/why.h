// Why an event has its date, in one sentence, and which words say so.
#pragma once

#include "app/chronology/chronology.h"

#include <QString>

#include <optional>

namespace dateline {

/// "exact day", "month", "about a year": how precise a date is.
QString precisionText(const Event& event);

/// The sentence up to and after the words that date the event.
struct Why {
    QString before; // "Dated by the heading"
    std::optional<Span> words;
    QString after; // "one line above"
    QString joint = QStringLiteral(", "); // between the words and what comes after
};

Why whyDated(const Account& account, const Event& event);

/// Where a fact about an article was found: "from a line at the headline"; empty where nobody says.
QString evidenceText(Evidence from);

} // namespace dateline
