// Headline: the title of a saved page's article as it stands on the page, without the site's name.
#pragma once

#include "app/article/article.h"
#include "app/article/linkeddata.h"
#include "app/article/pagemeta.h"

namespace dateline {

struct Headline {
    QString text;
    int node = -1; // of the heading it was taken from; -1 if from metadata
    Evidence from = Evidence::None;
};

/// `site` is the site's name, empty if unknown.
Headline findHeadline(const Page& page, const PageMeta& meta, const LinkedArticle& linked, const QString& site);

} // namespace dateline
