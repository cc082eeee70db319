// Page byline: who wrote the article of a saved page, as written there.
#pragma once

#include "app/article/linkeddata.h"
#include "app/article/pagemeta.h"
#include "app/language/language.h"

namespace dateline {

/// The authors, without "By"; empty if the page names none or only itself.
QString findByline(const Page& page, const PageMeta& meta, const LinkedArticle& linked, const QString& site,
    int headline, const Language& language);

} // namespace dateline
