#include "app/article/page.h"

#include "app/article/markupgate.h"

#include <cstdlib>
#include <new>

namespace dateline {

namespace {

const GumboVector* childrenOf(const GumboNode* node) {
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return nullptr;
    }
}

/// What Gumbo works in; it does not ask whether it got what it asked for.
void* memoryForTree(void*, std::size_t size) {
    void* memory = std::malloc(size);
    if (!memory) {
        throw std::bad_alloc();
    }
    return memory;
}

void destroyTree(GumboOutput* tree) {
    gumbo_destroy_output(&kGumboDefaultOptions, tree);
}

} // namespace

Page::Page(QByteArrayView html) : m_tree(nullptr, destroyTree) {
    GatedMarkup gated = gateMarkup(html);
    m_html = std::move(gated.html);
    m_linkedData = std::move(gated.linkedData);
    m_dropped = gated.dropped;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.allocator = memoryForTree;
    m_tree.reset(gumbo_parse_with_options(&options, m_html.constData(), m_html.size()));
    flatten();
}

void Page::flatten() {
    struct Open {
        int index;
        const GumboVector* children;
        unsigned next;
    };
    std::vector<Open> open;
    m_nodes.push_back({m_tree->document, -1, 0});
    open.push_back({0, childrenOf(m_tree->document), 0});
    while (!open.empty()) {
        Open& top = open.back();
        if (top.next == top.children->length) {
            m_nodes[top.index].end = int(m_nodes.size());
            open.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(top.children->data[top.next++]);
        const int parent = top.index;
        if (child->type == GUMBO_NODE_COMMENT) {
            continue;
        }
        const int index = int(m_nodes.size());
        m_nodes.push_back({child, parent, index + 1});
        if (const GumboVector* children = childrenOf(child)) {
            open.push_back({index, children, 0});
        }
    }
}

bool Page::isElement(int i) const {
    return childrenOf(m_nodes[i].node) != nullptr;
}

GumboTag Page::tag(int i) const {
    const GumboNode* node = m_nodes[i].node;
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE ? node->v.element.tag : GUMBO_TAG_LAST;
}

QByteArrayView Page::tagName(int i) const {
    if (tag(i) == GUMBO_TAG_LAST) {
        return {};
    }
    GumboStringPiece piece = m_nodes[i].node->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return {piece.data, qsizetype(piece.length)};
}

QByteArrayView Page::attribute(int i, const char* name) const {
    if (tag(i) == GUMBO_TAG_LAST) {
        return {};
    }
    const GumboAttribute* found = gumbo_get_attribute(&m_nodes[i].node->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

bool Page::hasAttribute(int i, const char* name) const {
    return tag(i) != GUMBO_TAG_LAST && gumbo_get_attribute(&m_nodes[i].node->v.element.attributes, name);
}

QByteArrayView Page::rawText(int i) const {
    return isText(i) ? QByteArrayView(m_nodes[i].node->v.text.text) : QByteArrayView();
}

QString Page::text(int i) const {
    QByteArray all;
    for (int k = i; k < m_nodes[i].end; ++k) {
        all += rawText(k);
        if (tag(k) == GUMBO_TAG_BR) {
            all += ' ';
        }
    }
    return QString::fromUtf8(all).simplified();
}

} // namespace dateline
