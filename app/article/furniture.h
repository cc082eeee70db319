// Furniture: what stands in a plain text beside the article body: breadcrumb, headline, byline, date lines, share
// lines, lists.
#pragma once

#include "app/article/article.h"
#include "app/language/language.h"

namespace dateline {

/// Finds the furniture of a plain text, marks it, and fills what it tells: title, byline, source, place, published,
/// dateline. Fields that are set already (from a file's own metadata) stay. Linear in the text.
void readFurniture(Article& article, const Language& language);

} // namespace dateline
