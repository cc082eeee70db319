// Notes: text that a person types rather than publishes: a message, a plan, a date alone. It tells of its own day, and
// looks ahead.
#pragma once

#include "app/time/candidate.h"
#include "app/time/tense.h"

namespace dateline {

/// A text as short as a message tells of its own day: "morning, all".
bool isMessage(const Prose& prose);

/// One short sentence that does not tell of the past nor post a link: "I'll be away from May 4 to May 9".
bool isNote(const Prose& prose, const TenseReader& tenses);

/// Makes one candidate of the two ends of a range, as a note asks for the days from the one to the other.
void joinRanges(const Prose& prose, std::vector<Candidate>& candidates);

/// "in two weeks", typed alone: not a length but a day.
void lookAhead(const Prose& prose, Candidate& candidate);

} // namespace dateline
