// Quote: reported words with their attribution: source (who), cue (the verb or noun of saying), content (what).
#pragma once

#include "app/text/span.h"

#include <optional>
#include <vector>

namespace dateline {

enum class QuoteKind { Direct, Indirect, Mixed };

struct Quote {
    Span content; // from the first to the last word, quotation marks included when it stands in them
    std::vector<Span> pieces; // only when the cue interrupts it
    QuoteKind kind = QuoteKind::Direct;
    bool speech = true; // false for inner states (thinks, wants)
    int speaker = -1; // index into the people; -1 if nobody is known
    std::optional<Span> mention; // the words that name the speaker here
    std::optional<Span> cue;
    int event = -1; // index into the events of the account; set by the chronology
    bool corrected = false; // a reader named the speaker or the event

    bool operator==(const Quote&) const = default;
};

} // namespace dateline
