// Metadata: what a saved page says of itself (JSON-LD, meta elements, time elements, headings): headline, byline, date,
// site.
#pragma once

#include "app/article/article.h"
#include "app/article/page.h"
#include "app/language/language.h"

namespace dateline {

/// Fills title, byline, source, language and published from the page's own evidence, the strongest first. Returns the
/// node of the headline, -1 if it is not on the page.
int readMetadata(const Page& page, const Language& language, Article& article);

} // namespace dateline
