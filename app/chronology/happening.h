// Happening: which time expressions date something that happened (or will), and which only qualify a noun, a figure or
// a comparison.
#pragma once

#include "app/quotes/quote.h"
#include "app/text/prose.h"
#include "app/time/times.h"

#include <vector>

namespace dateline {

struct Language;

/// For every time mention whether it dates a happening. Headings do not count here: they date what stands under them.
/// Not happenings: durations, sets, vague words; a year that qualifies a noun ("the 2009 budget gap"); the base of a
/// comparison ("fewer than in 2019", "from 7.6 billion a year before"); "since 1980"; words in a direct quote;
/// furniture.
std::vector<bool> findHappenings(const Prose& prose, const Language& language, const std::vector<TimeMention>& times,
    const std::vector<Quote>& quotes);

} // namespace dateline
