// Page date: when a saved page was published, by its own evidence: linked data, meta and time elements, visible lines,
// address.
#pragma once

#include "app/article/linkeddata.h"
#include "app/article/pagemeta.h"
#include "app/language/language.h"
#include "app/time/timex.h"

#include <optional>

namespace dateline {

/// The date of publication, or nothing: a date of change or of somewhere else on the page is never taken for it.
/// `headline` is the node of the headline (-1 if none): visible dates count near it.
std::optional<Timex> publicationDate(
    const Page& page, const PageMeta& meta, const LinkedArticle& linked, int headline, const Language& language);

} // namespace dateline
