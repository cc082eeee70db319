// Language: the conventions and word lists of one language. To add one: a file beside this one, a folder of lexicons, a line in the table.
#pragma once

#include "app/language/weights.h"
#include "app/text/lexicon.h"

#include "app/text/prose.h"

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

/// Whether a text is written in a language: of its words, at least one in eight is a closed-class one ("the", "of") of
/// that language. In English news they are two in five, in pages of other languages at most one in ten. Fewer than 50
/// words tell nothing: they pass.
bool isWrittenIn(const Prose& prose, const Language& language);

/// All languages, the default first.
std::span<const Language* const> languages();

/// The one an article is read in: that of its BCP 47 tag ("en-GB"), or the default where none is known.
const Language& languageOf(QStringView tag);

} // namespace dateline
