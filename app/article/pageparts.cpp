#include "app/article/pageparts.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace dateline {

namespace {

constexpr std::array blockTags{GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_BODY, GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIV, GUMBO_TAG_DL,
    GUMBO_TAG_DT, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,
    GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER, GUMBO_TAG_HR,
    GUMBO_TAG_HTML, GUMBO_TAG_LI, GUMBO_TAG_MAIN, GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH,
    GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL};

constexpr std::array furnitureTags{GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_BUTTON, GUMBO_TAG_ASIDE, GUMBO_TAG_FORM,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_INPUT};

constexpr QByteArrayView furnitureWords[]{"breadcrumb", "comment", "cookie", "disqus", "newsletter", "share", "sharing",
    "social", "sidebar", "footer", "related", "promo", "advert", "sponsor", "popup", "modal", "masthead", "menu",
    "navbar", "navigation", "pagination", "pager", "subscribe", "signup", "recommend", "outbrain", "taboola", "toolbar",
    "author-bio", "authorbio", "byline", "caption", "copyright", "skip-link", "tags", "trending", "most-read",
    "mostread", "more-stories", "gdpr", "consent", "paywall", "print-only", "gallery", "slideshow", "slidecount",
    "image-credit", "image-meta", "image__meta", "photo-credit", "tooltip", "popover", "rollover", "more-news",
    "next-prev", "print-header", "latest-news", "recent-articles", "recent-posts", "author-box", "author-content",
    "author-info", "about-author", "-cta", "ad-container", "entry-meta", "post-meta", "lwptoc", "ez-toc",
    "table-of-contents", "tableofcontents", "toc-list", "gmail_quote", "yahoo_quoted", "moz-cite"};

/// Said of an element, these hold even where it has much of the page's prose.
constexpr QByteArrayView surelyFurniture[]{
    "comments", "cookie", "gdpr", "consent", "modal", "popup", "disqus", "newsletter-signup"};

/// Class names of elements a browser does not show.
constexpr QByteArrayView hiddenWords[]{
    "hide", "hidden", "d-none", "is-hidden", "sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden"};

constexpr QByteArrayView contentWords[]{"article-body", "articlebody", "entry-content", "post-content", "story-body"};

/// Not read at all, however much they hold.
constexpr std::array unreadTags{GUMBO_TAG_HEAD, GUMBO_TAG_SELECT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_OBJECT,
    GUMBO_TAG_APPLET, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS};

bool isWhole(GumboTag tag) {
    return tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN
        || tag == GUMBO_TAG_LAST;
}

/// Class, id and role in small letters.
QByteArray namesOf(const Page& page, int node) {
    QByteArray names = page.attribute(node, "class").toByteArray();
    names += ' ';
    names += page.attribute(node, "id");
    names += ' ';
    names += page.attribute(node, "role");
    return names.toLower();
}

/// Whether one of the class names is one that hides.
bool isHidden(const Page& page, int node) {
    const QByteArray style = page.attribute(node, "style").toByteArray().replace(" ", "");
    if (page.hasAttribute(node, "hidden") || style.contains("display:none")) {
        return true;
    }
    const QList<QByteArray> names = page.attribute(node, "class").toByteArray().simplified().split(' ');
    return std::ranges::any_of(
        names, [](const QByteArray& name) { return std::ranges::find(hiddenWords, name) != std::end(hiddenWords); });
}

/// A figure is its picture and caption, unless it frames a table, a listing or a quote.
bool isPicture(const Page& page, int node) {
    for (int i = node + 1; i < page[node].end; ++i) {
        if (page.is(i, GUMBO_TAG_TABLE) || page.is(i, GUMBO_TAG_PRE) || page.is(i, GUMBO_TAG_BLOCKQUOTE)) {
            return false;
        }
    }
    return page.is(node, GUMBO_TAG_FIGURE);
}

bool containsAny(QByteArrayView text, std::span<const QByteArrayView> words) {
    return std::ranges::any_of(words, [&](QByteArrayView word) { return text.indexOf(word) >= 0; });
}

} // namespace

bool isHeading(GumboTag tag) {
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isBlockElement(GumboTag tag) {
    return std::ranges::find(blockTags, tag) != blockTags.end();
}

double nameBonus(const Page& page, int node) {
    const QByteArray names = namesOf(page, node);
    if (names.size() < 2 || isWhole(page.tag(node))) {
        return 0;
    }
    return (containsAny(names, contentWords) ? 25 : 0) - (containsAny(names, furnitureWords) ? 25 : 0);
}

PageParts::PageParts(const Page& page) : m_page(page), m_prose(page.size()) {
    measureProse();
    read(0, m_page.size(), false);
}

void PageParts::measureProse() {
    constexpr int running = 60; // shorter texts are labels
    int link = 0;
    for (int i = 0; i < m_page.size(); ++i) {
        if (m_page.is(i, GUMBO_TAG_A)) {
            link = m_page[i].end;
        } else if (m_page.isText(i) && i >= link && m_page.rawText(i).size() > running) {
            m_prose[i] = int(m_page.rawText(i).trimmed().size());
        }
    }
    for (int i = m_page.size() - 1; i > 0; --i) {
        m_prose[m_page[i].parent] += m_prose[i];
    }
}

bool PageParts::isUnread(int node) const {
    const GumboTag tag = m_page.tag(node);
    return std::ranges::find(unreadTags, tag) != unreadTags.end()
        || (!isWhole(tag) && isHidden(m_page, node) && 3 * m_prose[node] < m_prose[0]);
}

bool PageParts::isFurniture(int node) const {
    const GumboTag tag = m_page.tag(node);
    if (isWhole(tag)) {
        return false;
    }
    const QByteArray names = namesOf(m_page, node);
    const bool content = containsAny(names, contentWords) || names.contains("embed");
    if (!content && containsAny(names, surelyFurniture) && 6 * m_prose[node] < 5 * m_prose[0]) {
        return true;
    }
    const bool small = 3 * m_prose[node] < m_prose[0];
    return small
        && ((!content && containsAny(names, furnitureWords))
            || std::ranges::find(furnitureTags, tag) != furnitureTags.end()
            || m_page.attribute(node, "type") == "cite" // what a mail quotes of another
            || (tag == GUMBO_TAG_FIGURE && isPicture(m_page, node)));
}

/// Reads the nodes from `begin` to `end` into blocks, or, when they are `furniture`, into those apart.
void PageParts::read(int begin, int end, bool furniture) {
    int link = 0; // the end of the link we are in
    for (int i = begin; i < end;) {
        const GumboTag tag = m_page.tag(i);
        if (m_page.isText(i)) {
            const qsizetype before = m_current.text.size();
            text(i);
            m_current.linkLength += i < link ? int(m_current.text.size() - before) : 0;
        } else if (isUnread(i) || (!furniture && isFurniture(i))) {
            if (!isUnread(i)) {
                readApart(i);
            }
            i = m_page[i].end;
            closeBlocks(i);
            continue;
        } else if (tag == GUMBO_TAG_BR) {
            m_current.text += u'\n';
        } else if (tag == GUMBO_TAG_A) {
            link = m_page[i].end;
        }
        if (isBlockElement(tag)) {
            finish();
            m_current.node = i;
        }
        closeBlocks(++i);
    }
    finish();
}

/// The furniture at `node`; the block it stands in goes on behind it.
void PageParts::readApart(int node) {
    const PageBlock around = std::exchange(m_current, {node, {}, 0});
    m_into = &m_furniture;
    read(node, m_page[node].end, true);
    m_into = &m_blocks;
    m_current = around;
}

/// Block elements that end before node `i`.
void PageParts::closeBlocks(int i) {
    while (m_current.node > 0 && m_page[m_current.node].end <= i) {
        finish();
        do {
            m_current.node = m_page[m_current.node].parent;
        } while (m_current.node > 0 && !isBlockElement(m_page.tag(m_current.node)));
    }
}

void PageParts::text(int node) {
    const QString text = QString::fromUtf8(m_page.rawText(node));
    for (QChar c : text) {
        if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
            if (!m_current.text.isEmpty() && !m_current.text.back().isSpace()) {
                m_current.text += u' ';
            }
        } else {
            m_current.text += c;
        }
    }
}

void PageParts::finish() {
    m_current.text = m_current.text.trimmed();
    if (!m_current.text.isEmpty()) {
        m_into->push_back(m_current);
    }
    m_current.text.clear();
    m_current.linkLength = 0;
}

} // namespace dateline
