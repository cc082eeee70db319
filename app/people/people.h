// The people stage: finds names, titles, roles and bodies, and clusters their mentions.
#pragma once

#include "app/people/person.h"
#include "app/text/prose.h"

#include <stop_token>

namespace dateline {

struct Language;

/// Everybody named in the text, in order of first mention. Pronouns are not resolved here: see coreference.h.
std::vector<Person> findPeople(const Prose& prose, const Language& language, std::stop_token stop = {});

} // namespace dateline
