// QuoteCard: what a card of a quote says: its words, which of them are the speaker's own, who, by which cue.
#pragma once

#include "app/chronology/chronology.h"

#include <QString>

#include <vector>

namespace dateline {

struct QuoteCard {
    QString words; // one line, ready for a widget; a direct quote without its quotation marks
    std::vector<Span> own; // parts of `words` that stood in quotation marks
    QString speaker; // empty if nobody is known
    QString cue; // "“said”"; or why there is none
    QuoteKind kind = QuoteKind::Direct;
    int figures = 0; // cited within the words
};

QuoteCard quoteCard(const Account& account, int quote);

/// For the clipboard: the words in quotation marks if they are the speaker's own, then who, when and from where.
QString citation(const Account& account, int quote);

} // namespace dateline
