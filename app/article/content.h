// Content: which part of a saved page is the article, cut into blocks (paragraphs, headings, list items).
#pragma once

#include "app/article/page.h"

namespace dateline {

struct ContentBlock {
    int node = 0; // the block element in the page
    QString text; // white space as a browser shows it; no trailing or leading space
};

/// The blocks of the article's main text in order. Headings inside it are blocks; navigation, comments, share bars,
/// lists of other stories, captions and adverts are not. `headline` is the node of the headline, -1 if unknown: what
/// stands above it is no text. Empty if the page has no text.
std::vector<ContentBlock> mainContent(const Page& page, int headline);

} // namespace dateline
