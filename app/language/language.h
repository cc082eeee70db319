// Language: the conventions and word lists of one language. To add one: a file beside this one, a folder of lexicons, a line in the table.
#pragma once

#include "app/language/weights.h"
#include "app/text/lexicon.h"

#include <QString>

#include <span>

namespace dateline {

struct Language {
    QString id; // BCP 47
    QString name; // in the language itself
    Lexicon lexicon;
    Weights wordClasses; // of people/tagger.h
};

/// English; loaded at the first call, constant after.
const Language& english();

/// All languages, the default first.
std::span<const Language* const> languages();

} // namespace dateline
