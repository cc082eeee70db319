// Content: which part of a saved page is the article, cut into blocks (paragraphs, headings, list items).
#pragma once

#include "app/article/page.h"

namespace dateline {

struct ContentBlock {
    int node = 0; // the block element in the page
    QString text; // white space as a browser shows it; no trailing or leading space
};

struct PageContent {
    std::vector<ContentBlock> article;
    std::vector<ContentBlock> leftOut; // all else that the page shows
};

/// The blocks of a page in order, those of its article's main text apart. Headings inside it are blocks of it;
/// navigation, comments, share bars, lists of other stories, captions and adverts are not. `headline` is the node of
/// the headline, -1 if unknown: what stands above it is no text.
PageContent mainContent(const Page& page, int headline);

} // namespace dateline
