// Page: an HTML document as a flat tree: its elements and texts in document order, so that every walk is a loop.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

#include <gumbo.h>

namespace dateline {

/// An element or a text. Its descendants are the nodes behind it, up to `end`.
struct PageNode {
    const GumboNode* node = nullptr;
    int parent = -1;
    int end = 0;
};

class Page {
public:
    /// Parses UTF-8 behind the markup gate. Total: whatever the bytes, there is a tree.
    explicit Page(QByteArrayView html);

    int size() const { return int(m_nodes.size()); }
    const PageNode& operator[](int i) const { return m_nodes[i]; }

    bool isElement(int i) const; // else a text
    bool isText(int i) const { return !isElement(i); }
    GumboTag tag(int i) const; // GUMBO_TAG_LAST for texts
    bool is(int i, GumboTag wanted) const { return tag(i) == wanted; }
    QByteArrayView tagName(int i) const; // as written, for elements HTML does not know
    QByteArrayView attribute(int i, const char* name) const; // empty if absent
    bool hasAttribute(int i, const char* name) const; // even an empty one; a text has none
    QByteArrayView rawText(int i) const; // of a text node

    /// The text under a node with white space runs as one space, trimmed.
    QString text(int i) const;

    const std::vector<QByteArray>& linkedData() const { return m_linkedData; } // its ld+json scripts, as written
    int dropped() const { return m_dropped; }

private:
    void flatten();

    QByteArray m_html;
    std::unique_ptr<GumboOutput, void (*)(GumboOutput*)> m_tree;
    std::vector<PageNode> m_nodes;
    std::vector<QByteArray> m_linkedData;
    int m_dropped = 0;
};

} // namespace dateline
