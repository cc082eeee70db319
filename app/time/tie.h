// Ties: what two neighbouring drafts say together: "Friday" and "4 p.m.", "two days" and "Easter".
#pragma once

#include "app/text/token.h"
#include "app/time/draft.h"
#include "app/time/lexeme.h"

namespace dateline {

/// What stands between two drafts: at most a comma, one word that ties, and "around" or "about".
struct Gap {
    bool comma = false;
    WordId word = 0; // 0: the two touch
    lex::Classes classes = 0; // of the word, when it is one lexeme
    bool afterBetween = false; // "between" stands before the first: its "and" is a "to"
    bool businessDays = false; // the first counts trading or working days, which the calendar does not tell
    bool opensRange = false; // "to" stands behind the second: "64 days from May 3 to July 5"
    bool steps = false; // the second ends in "ago" or the like
    bool ago = false; // the first does
    bool clockLeads = false; // the second begins with its clock time
    bool dayBehind = false; // a day stands behind the second: "7 p.m. Friday to 6 a.m. | Saturday"
};

/// The two as one draft; nothing if they stay two.
std::optional<Draft> tieDrafts(const Draft& a, const Draft& b, const Gap& gap);

/// A clock time, not a part of the day.
bool isPrecise(const Draft& draft);

/// The beginning of a clock range takes the half of the day from its end: "2:00 to 2:30 pm".
QString clockBefore(const Draft& begin, const Draft& end);

} // namespace dateline
