// Markup gate: HTML made safe and small for the parser: no scripts, styles, drawings or comments, bounded depth and
// size.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace dateline {

struct GatedMarkup {
    QByteArray html; // UTF-8; the same text, without what no reader sees
    std::vector<QByteArray> linkedData; // contents of JSON-LD scripts
    int dropped = 0; // tags left out because a bound was reached
};

/// One pass over `html` (UTF-8), linear in its size. Start tags deeper than limits::markupDepth, over
/// limits::markupCost or under too many open formatting elements are left out, as browsers do; text never is.
GatedMarkup gateMarkup(QByteArrayView html);

} // namespace dateline
