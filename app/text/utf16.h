// UTF-16: what tells of a text whether it needs the slow way.
#pragma once

#include <QStringView>

namespace dateline {

/// Whether any unit is a surrogate. Most texts hold none, and every reader of a whole text asks: so blocks of units are
/// looked at together.
bool hasSurrogates(QStringView text);

} // namespace dateline
