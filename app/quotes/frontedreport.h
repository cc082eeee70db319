// Reports in front of the main clause of their sentence, or in the middle of it: where they end.
#pragma once

#include "app/quotes/cues.h"
#include "app/quotes/nounphrase.h"

namespace dateline {

/// "After saying ..., she left", "Having said ..., Oder left": the subject comes behind what was said.
bool opensSentence(const Passage& passage, const Cue& cue);

/// In front of the main clause a report ends at its comma: "When Oder said the dam held, the mayor left", "the mill,
/// which Oder said was sold, is empty".
Tokens fronted(const NounPhrases& phrases, const Passage& passage, const Cue& cue, std::optional<Tokens> source,
    Tokens content);

} // namespace dateline
