// Links: which event a quote was said at and which a figure belongs to.
#pragma once

#include "app/chronology/chronology.h"
#include "app/text/prose.h"

#include <vector>

namespace dateline {

/// Where events are told: indices into Account::events, or -1.
struct Told {
    std::vector<int> bySentence; // the event a sentence tells of: by its own date, else by the heading over it
    std::vector<int> byHeading; // the event of the heading over a sentence
    std::vector<int> byTime; // the event a time mention dates
};

/// Ties the quotes and figures of `account` to its events. A quote belongs to the heading over it, whatever times it
/// speaks of; else to its sentence's event; else to the event last told, up to two paragraphs above. A figure belongs
/// to the event of its own period, else to its sentence's.
void linkQuotesAndFigures(Account& account, const Prose& prose, const Told& told);

} // namespace dateline
