// The marks of an article's text: where its quotes, dates and figures stand, line by line, and what stands at a place.
#pragma once

#include "app/chronology/chronology.h"

#include <vector>

namespace dateline {

enum class MarkKind { Quote, Date, Figure };

struct TextMark {
    Span span; // within one line of the text
    MarkKind kind = MarkKind::Quote;
    int index = 0; // of the quote, time mention or figure in its account
    bool first = false; // begins here, not in a line before

    bool operator==(const TextMark&) const = default;
};

/// All marks by place. Of a quote only the words, without its quotation marks.
std::vector<TextMark> textMarks(const Account& account);

/// What is lit: indices into the account, -1 for none.
struct Lit {
    int event = -1;
    int quote = -1;
    int figure = -1;

    bool operator==(const Lit&) const = default;
};

/// What a click at a place of the text means; at most one of the three is set.
Lit thingAt(const Account& account, int position);

} // namespace dateline
