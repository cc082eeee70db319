// Page parts: a page's visible blocks of text, and which of its elements are no part of an article by their own word.
#pragma once

#include "app/article/page.h"

namespace dateline {

struct PageBlock {
    int node = 0; // the nearest block element
    QString text; // white space as a browser shows it, line breaks kept
    int linkLength = 0; // characters of it inside links
};

bool isHeading(GumboTag tag);
bool isBlockElement(GumboTag tag);

/// Navigation, share bars, comments, adverts, forms, hidden parts: by tag, role, class or id.
bool isPageFurniture(const Page& page, int node);

/// The blocks of a page in document order, outside page furniture.
class PageParts {
public:
    explicit PageParts(const Page& page);

    const std::vector<PageBlock>& blocks() const { return m_blocks; }

private:
    void text(int node);
    void finish();

    const Page& m_page;
    std::vector<PageBlock> m_blocks;
    PageBlock m_current;
};

} // namespace dateline
