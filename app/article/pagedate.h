// Page date: when a saved page was published, by its own evidence: linked data, meta and time elements, visible lines,
// address.
#pragma once

#include "app/article/article.h"
#include "app/article/linkeddata.h"
#include "app/article/pagemeta.h"
#include "app/language/language.h"

namespace dateline {

/// What the page is known by when its dates are looked for.
struct DatedPage {
    const PageMeta& meta;
    const LinkedArticle& linked;
    int headline = -1; // its node: visible dates count near it
};

/// Fills published, where it was found, and updated. No date of somewhere else on the page is ever taken, nor one of
/// change for that of the publication.
void readDates(const Page& page, const DatedPage& about, const Language& language, Article& article);

} // namespace dateline
