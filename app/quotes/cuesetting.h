// What the words round a cue tell of its content.
#pragma once

#include "app/quotes/cues.h"

#include <optional>

namespace dateline {

/// The words up to the next comma or stop, where a noun phrase must come whatever they look like.
std::optional<Tokens> upToEdge(const Passage& passage, int first);

/// Whether a verb that takes no quotation may still close a sentence it reports: "The mill is shut, a poll finds."
bool closesReport(const Passage& passage, const Cue& cue, Tokens source);

/// Whether a quotation ends in front of a source, but for a comma. One that a full stop closed is over: '"..." He said,
/// "..."'.
bool closesQuoted(const Passage& passage, int source);

/// A pronoun that opens a relative clause.
bool isRelative(const Passage& passage, int token);

/// The conjunction of a clause that opens the sentence and has its subject behind `opener`: "When |", "Two years after
/// |", "Since the day |".
std::optional<int> sentenceConjunction(const Passage& passage, int opener);

/// "after", "when": its clause tells when, where "while" and "although" concede.
bool tellsTime(WordId conjunction);

/// "After proposing a toll": the preposition tells of an act; only a clause or a quotation behind it reports words.
bool tellsAct(const Passage& passage, const Cue& cue, Tokens content);

/// "which Oder said was late": the relative pronoun in front of the source is the subject of what was said.
bool inRelative(const Passage& passage, const Cue& cue, Tokens source);

} // namespace dateline
