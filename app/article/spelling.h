// Spelling: what two ways of writing a name or a headline share.
#pragma once

#include <QString>

namespace dateline {

/// Letters and digits alone, in small letters.
QString folded(const QString& text);

} // namespace dateline
