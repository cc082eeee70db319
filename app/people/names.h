// Names: runs of capitalised words that name somebody, some body or some place, with the titles before them split off.
#pragma once

#include "app/people/person.h"
#include "app/text/prose.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace dateline {

struct Language;

struct NameMention {
    int firstToken = 0; // of the name, titles left out
    int endToken = 0;
    Span role; // the titles before it ("Chinese President"); empty if none
    std::optional<PersonKind> kind; // what its words or its neighbours say; nothing: a name of who knows what
    Gender gender = Gender::Unknown;
    bool speaks = false; // stands beside a word of saying

    int length() const { return endToken - firstToken; }
};

/// All names of the body, in order.
std::vector<NameMention> findNames(const Prose& prose, const Language& language, std::stop_token stop = {});

} // namespace dateline
