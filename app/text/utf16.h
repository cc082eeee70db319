// UTF-16: what tells of a text whether it needs the slow way.
#pragma once

#include <QStringView>

namespace dateline {

/// Whether any unit is a surrogate. Most texts hold none.
bool hasSurrogates(QStringView text);

} // namespace dateline
