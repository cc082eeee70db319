// The contract: what holds for every account and every output line, whatever the input was.
#pragma once

#include "app/chronology/chronology.h"

#include <QByteArray>
#include <QString>

namespace dateline {

/// The first breach in words, or an empty text: spans inside the text, sorted, not empty; indices valid; numbers
/// finite.
QString breachOf(const Account& account);

/// The same for a line of output as a reader of it would see it: JSON, offsets in code points, slices equal.
QString breachOfLine(const QByteArray& line);

} // namespace dateline
