// Happening: which time expressions date something that happened (or will), and which only qualify a noun, a figure or
// a comparison.
#pragma once

#include "app/quotes/quote.h"
#include "app/text/prose.h"
#include "app/time/times.h"

#include <vector>

namespace dateline {

struct Language;

/// One dated happening: the mention that dates it, and the days. Two mentions that bound a range ("from 2012 to 2019")
/// are one happening, dated by the first.
struct Happening {
    int time = -1; // index into the times
    int until = -1; // the mention that ends the range; -1 if there is none
    Period period;
};

/// The happenings in order of place. Headings do not count here: they date what stands under them. Not happenings:
/// durations, sets, vague words; a year that qualifies a noun ("the 2009 budget gap") or ends a name ("Forum 2021");
/// a picture's caption above its credit; the base of a comparison ("compared with 2019", "from 7.6 billion a year before"); "since 1980"; words in a direct
/// quote; furniture.
std::vector<Happening> findHappenings(const Prose& prose, const Language& language,
    const std::vector<TimeMention>& times, const std::vector<Quote>& quotes);

} // namespace dateline
