// The quotes stage: finds what was said, the cue and the speaker.
#pragma once

#include "app/people/person.h"
#include "app/quotes/quote.h"
#include "app/text/prose.h"

#include <stop_token>

namespace dateline {

struct Language;

/// All quotes in order of place. Speakers that nobody named before (groups, documents, "a spokesman") are added to
/// `people`, and every speaker's mention, pronouns too, to its person's mentions.
std::vector<Quote> findQuotes(
    const Prose& prose, const Language& language, std::vector<Person>& people, std::stop_token stop = {});

} // namespace dateline
