// Page parts: a page's visible blocks of text, and which of its elements are no part of an article by their own word.
#pragma once

#include "app/article/page.h"

namespace dateline {

struct PageBlock {
    int node = 0; // the nearest block element
    QString text; // white space as a browser shows it, line breaks kept
    int linkLength = 0; // characters of it inside links
};

bool isHeading(GumboTag tag); // h1 to h6
bool isBlockElement(GumboTag tag); // one whose text stands on lines of its own: p, li, td ...

/// The say of an element's class and id about its content, as points: "article-body" against "sidebar".
double nameBonus(const Page& page, int node);

/// The blocks of a page in document order, those of its furniture apart: navigation, share bars, comments, adverts,
/// forms, told by tag, role, class or id. A class counts only for an element that holds a small part of the page's
/// prose. Hidden parts are not read.
class PageParts {
public:
    explicit PageParts(const Page& page);

    const std::vector<PageBlock>& blocks() const { return m_blocks; }
    const std::vector<PageBlock>& furniture() const { return m_furniture; }

private:
    void measureProse();
    bool isUnread(int node) const;
    bool isFurniture(int node) const;
    void read(int begin, int end, bool furniture);
    void readApart(int node);
    void closeBlocks(int i);
    void text(int node);
    void finish();

    const Page& m_page;
    std::vector<int> m_prose; // characters of running text under a node
    std::vector<PageBlock> m_blocks;
    std::vector<PageBlock> m_furniture;
    std::vector<PageBlock>* m_into = &m_blocks;
    PageBlock m_current;
};

} // namespace dateline
