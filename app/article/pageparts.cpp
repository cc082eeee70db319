#include "app/article/pageparts.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array blockTags{GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_BODY, GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIV, GUMBO_TAG_DL,
    GUMBO_TAG_DT, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,
    GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER, GUMBO_TAG_HR,
    GUMBO_TAG_HTML, GUMBO_TAG_LI, GUMBO_TAG_MAIN, GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH,
    GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL};

constexpr std::array furnitureTags{GUMBO_TAG_HEAD, GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,
    GUMBO_TAG_INPUT, GUMBO_TAG_OBJECT, GUMBO_TAG_APPLET, GUMBO_TAG_TEMPLATE, GUMBO_TAG_ASIDE, GUMBO_TAG_FORM,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS};

constexpr std::array<QByteArrayView, 40> furnitureWords{"breadcrumb", "comment", "cookie", "disqus", "newsletter",
    "share", "sharing", "social", "sidebar", "footer", "related", "promo", "advert", "sponsor", "popup", "modal",
    "masthead", "menu", "navbar", "navigation", "pagination", "pager", "subscribe", "signup", "recommend", "outbrain",
    "taboola", "toolbar", "widget", "author-bio", "authorbio", "byline", "caption", "copyright", "skip-link", "tags",
    "trending", "most-read", "mostread", "more-stories"};

constexpr std::array<QByteArrayView, 5> contentWords{
    "article-body", "articlebody", "entry-content", "post-content", "story-body"};

template <std::size_t N> bool containsAny(QByteArrayView text, const std::array<QByteArrayView, N>& words) {
    return std::ranges::any_of(words, [&](QByteArrayView word) { return text.indexOf(word) >= 0; });
}

} // namespace

bool isHeading(GumboTag tag) {
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isBlockElement(GumboTag tag) {
    return std::ranges::find(blockTags, tag) != blockTags.end();
}

bool isPageFurniture(const Page& page, int node) {
    const GumboTag tag = page.tag(node);
    if (std::ranges::find(furnitureTags, tag) != furnitureTags.end()) {
        return true;
    }
    if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN
        || tag == GUMBO_TAG_LAST) {
        return false;
    }
    if (page.hasAttribute(node, "hidden")
        || page.attribute(node, "style").toByteArray().replace(" ", "").contains("display:none")) {
        return true;
    }
    const QByteArray names
        = (page.attribute(node, "class").toByteArray() + ' ' + page.attribute(node, "id").toByteArray()).toLower();
    return names.size() > 1 && containsAny(names, furnitureWords) && !containsAny(names, contentWords);
}

PageParts::PageParts(const Page& page) : m_page(page) {
    int link = 0; // the end of the link we are in
    for (int i = 0; i < page.size();) {
        const GumboTag tag = page.tag(i);
        if (page.isText(i)) {
            const qsizetype before = m_current.text.size();
            text(i);
            m_current.linkLength += i < link ? int(m_current.text.size() - before) : 0;
        } else if (isPageFurniture(page, i)) {
            i = page[i].end;
            continue;
        } else if (tag == GUMBO_TAG_BR) {
            m_current.text += u'\n';
        } else if (tag == GUMBO_TAG_A) {
            link = page[i].end;
        }
        if (isBlockElement(tag)) {
            finish();
            m_current.node = i;
        }
        ++i;
        // blocks that end here
        for (int up = page[i - 1].parent; up >= 0 && page[i - 1].end == i && page[up].end == i; up = page[up].parent) {
            if (isBlockElement(page.tag(up))) {
                finish();
                m_current.node = std::max(page[up].parent, 0);
            }
        }
    }
    finish();
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
        m_blocks.push_back(m_current);
    }
    m_current.text.clear();
    m_current.linkLength = 0;
}

} // namespace dateline
