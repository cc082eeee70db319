// The subject of a clause, for verbs that share it: participles and second verbs.
#pragma once

#include "app/quotes/nounphrase.h"

namespace dateline {

/// Whose verb a participle or a second verb shares: "Oder took the stage, saying ..."; nothing if the sentence
/// has no main clause in front of `verb`.
std::optional<Tokens> clauseSubject(const NounPhrases& phrases, const Passage& passage, int verb);

} // namespace dateline
