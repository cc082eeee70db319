// Dateline: the place, date and agency before an article's first words: "PORT MARRIN, June 22 (Newswire) --".
#pragma once

#include "app/text/prose.h"

namespace dateline {

/// The token behind the dateline that tokens[first, end) begin with; `first` if there is none. A dateline ends in a dash
/// behind a bracket, or opens with a word in capitals and has none in small letters before its dash.
int behindDateline(const Prose& prose, int first, int end);

} // namespace dateline
