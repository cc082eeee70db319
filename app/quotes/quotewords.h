// Quote words: a quote as one would write it down.
#pragma once

#include "app/quotes/quote.h"

#include <QString>

namespace dateline {

bool isQuotationMark(QChar c); // a double one, in any script; no apostrophe

/// Its words, " … " where a cue interrupts it, without the marks that open further paragraphs of what somebody goes on
/// saying: they stand in the text because a new paragraph begins, not because a new quotation does.
QString wordsOf(const Quote& quote, QStringView text);

} // namespace dateline
