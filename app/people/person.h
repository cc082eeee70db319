// Person: somebody (or some body) who is named or who speaks, with every mention.
#pragma once

#include "app/text/span.h"

#include <QString>

#include <vector>

namespace dateline {

enum class Gender { Unknown, Female, Male };
enum class PersonKind { Person, Organisation, Group, Document };

struct Person {
    QString name; // the fullest the article gives; for unnamed groups the words of the text
    QString role; // as written; empty if none
    PersonKind kind = PersonKind::Person;
    Gender gender = Gender::Unknown;
    std::vector<Span> mentions; // in order of place

    bool operator==(const Person&) const = default;
};

} // namespace dateline
