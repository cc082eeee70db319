// Left-out blocks of a page: a reader may put them back into the text.
#pragma once

#include "app/article/article.h"

namespace dateline {

/// Puts the first left-out block with these words back where it stood, as a paragraph of its own; false if there is
/// none. All places in the text behind it move.
bool putBack(Article& article, QStringView words);

} // namespace dateline
