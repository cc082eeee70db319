#include "app/article/content.h"

#include "app/article/pageparts.h"

#include <algorithm>
#include <set>

namespace dateline {

namespace {

constexpr int paragraphLength = 25; // shorter blocks say nothing about where the article is
constexpr int scoredAncestors = 5;

/// What a subtree holds.
struct Measure {
    int text = 0;
    int links = 0; // characters inside links
    int prose = 0; // characters in paragraphs that are not mostly links
    double score = 0; // of its paragraphs, the nearer the more
    double linkShare() const { return text == 0 ? 0 : double(links) / text; }
};

bool isList(GumboTag tag) {
    return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_TABLE;
}

class ContentFinder {
public:
    ContentFinder(const Page& page, int headline)
        : m_page(page), m_headline(headline), m_parts(page), m_measures(page.size()) {}

    PageContent run() {
        for (const PageBlock& block : m_parts.blocks()) {
            measure(block);
        }
        const std::vector<int> roots = rootsAround(topCandidate());
        std::vector<ContentBlock> kept;
        const std::vector<PageBlock>& blocks = m_parts.blocks();
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto holds = [&](int root) { return root <= blocks[i].node && blocks[i].node < m_page[root].end; };
            const auto root = std::ranges::find_if(roots, holds);
            if (root != roots.end() && (keeps(blocks[i], *root) || headsKept(i, *root))) {
                kept.push_back({blocks[i].node, blocks[i].text});
            }
        }
        leaveOutAboveHeadline(kept);
        leaveOutCopies(kept);
        while (!kept.empty() && isHeading(m_page.tag(kept.back().node))) {
            kept.pop_back(); // a heading with nothing under it heads something left out
        }
        return {kept, leftOut(kept)};
    }

private:
    /// Every block that is not among the kept ones, in order.
    std::vector<ContentBlock> leftOut(const std::vector<ContentBlock>& kept) const {
        std::vector<ContentBlock> all;
        auto next = kept.begin();
        for (const PageBlock& block : m_parts.blocks()) {
            if (next != kept.end() && next->node == block.node && next->text == block.text) {
                ++next;
            } else {
                all.push_back({block.node, block.text});
            }
        }
        for (const PageBlock& block : m_parts.furniture()) {
            all.push_back({block.node, block.text});
        }
        std::ranges::stable_sort(all, {}, &ContentBlock::node);
        return all;
    }

    /// Kickers, notices and the like above the headline, unless they are much of the text.
    void leaveOutAboveHeadline(std::vector<ContentBlock>& kept) const {
        const auto first
            = std::ranges::find_if(kept, [&](const ContentBlock& block) { return block.node >= m_headline; });
        if (m_headline < 0 || first == kept.end() || first->node >= m_page[m_headline].end) {
            return;
        }
        qsizetype above = 0;
        qsizetype all = 0;
        for (auto block = kept.begin(); block != kept.end(); ++block) {
            above += block < first ? block->text.size() : 0;
            all += block->text.size();
        }
        if (above * 8 < all) {
            kept.erase(kept.begin(), first);
        }
    }

    /// Pages hold copies of their paragraphs for other screens, for printing, for sharing: long ones, or several in a
    /// row. Lists, and who a quote is from, may come back.
    void leaveOutCopies(std::vector<ContentBlock>& kept) const {
        constexpr int telling = 60;
        constexpr int surely = 200;
        std::set<QString> seen;
        std::vector<bool> copy(kept.size() + 2, false); // one place off
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const bool text = kept[i].text.size() >= telling && !m_page.is(kept[i].node, GUMBO_TAG_LI);
            copy[i + 1] = text && !seen.insert(kept[i].text).second;
        }
        std::vector<ContentBlock> once;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const bool run = copy[i] || copy[i + 2];
            if (!copy[i + 1] || !(run || kept[i].text.size() >= surely)) {
                once.push_back(std::move(kept[i]));
            }
        }
        kept = std::move(once);
    }

    void measure(const PageBlock& block) {
        const int length = int(block.text.size());
        for (int i = block.node; i >= 0; i = m_page[i].parent) {
            m_measures[i].text += length;
            m_measures[i].links += block.linkLength;
        }
        if (length < paragraphLength || 2 * block.linkLength > length || isHeading(m_page.tag(block.node))) {
            return;
        }
        for (int i = block.node; i >= 0; i = m_page[i].parent) {
            m_measures[i].prose += length;
        }
        const double points = 1 + double(block.text.count(u',')) + std::min(length / 100, 3);
        const GumboTag tag = m_page.tag(block.node);
        int node = tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_PRE ? m_page[block.node].parent
                                                                                     : block.node;
        for (int level = 0; node >= 0 && level < scoredAncestors; ++level, node = m_page[node].parent) {
            m_measures[node].score += level == 0 ? points : level == 1 ? points / 2 : points / (3 * level);
        }
    }

    double worth(int node) const {
        const Measure& measure = m_measures[node];
        return (measure.score + nameBonus(m_page, node)) * (1 - measure.linkShare());
    }

    int bestWithin(int outer) const {
        int best = 0;
        for (int i = outer + 1; i < m_page[outer].end; ++i) {
            if (m_measures[i].score > 0 && (best == 0 || worth(i) > worth(best))) {
                best = i;
            }
        }
        return best;
    }

    /// The smallest part of the page that holds the headline and some paragraphs; the page if there is no headline.
    int headlineScope() const {
        constexpr int some = 500;
        int scope = m_headline;
        while (scope > 0 && m_measures[scope].prose < some) {
            scope = m_page[scope].parent;
        }
        return std::max(scope, 0);
    }

    int topCandidate() const {
        int best = bestWithin(0);
        const int near = bestWithin(headlineScope());
        if (near > 0 && m_measures[near].prose * 4 > m_measures[best].prose) {
            best = near;
        }
        for (int up = best; up > 0 && !isArticle(up);) {
            up = m_page[up].parent;
            const bool same = m_measures[up].text == m_measures[best].text;
            if (same || worth(up) > worth(best)
                || (!isWhole(best) && (!isWhole(up) || isArticle(up)) && goesOn(best, up))) {
                best = up;
            }
        }
        return best;
    }

    /// The element that says it is the article, with its headline: nothing beside it belongs to it.
    bool isArticle(int node) const {
        const bool headed = node < m_headline && m_headline < m_page[node].end;
        return headed && m_page.is(node, GUMBO_TAG_ARTICLE) && 3 * m_measures[node].prose > m_measures[0].prose;
    }

    /// An element that by its kind holds one article, or everything.
    bool isWhole(int node) const {
        return m_page.is(node, GUMBO_TAG_BODY) || (m_page.is(node, GUMBO_TAG_ARTICLE) && m_measures[node].prose > 1000);
    }

    /// Whether what `outer` holds beside `inner` is more of the same: much of it, nearly all paragraphs, few links.
    bool goesOn(int inner, int outer) const {
        const Measure& in = m_measures[inner];
        const Measure& out = m_measures[outer];
        const int text = out.text - in.text;
        const int prose = out.prose - in.prose;
        const int links = out.links - in.links;
        return prose * 5 > in.prose && prose * 3 > text * 2 && links * 6 < text;
    }

    /// The candidate and those of its siblings that go on with the article.
    std::vector<int> rootsAround(int top) const {
        const int parent = m_page[top].parent;
        if (parent <= 0 || isArticle(top)) {
            return {top};
        }
        std::vector<int> roots;
        const double enough = std::max(10.0, worth(top) / 5);
        for (int i = parent + 1; i < m_page[parent].end; i = m_page[i].end) {
            const Measure& measure = m_measures[i];
            const bool opening = m_page.is(i, GUMBO_TAG_P) || (i < top && opens(i));
            const bool paragraph = (opening && measure.text > 80) || (i < top && isLikeInside(i, top));
            if (i == top || worth(i) > enough || (paragraph && measure.linkShare() < 0.25)) {
                roots.push_back(i);
            }
        }
        return roots;
    }

    /// A paragraph named as those inside the candidate are.
    bool isLikeInside(int node, int top) const {
        const auto nameOf = [&](int i) {
            const QByteArrayView names = m_page.attribute(i, "class").trimmed();
            const qsizetype space = names.indexOf(' ');
            return space < 0 ? names : names.first(space);
        };
        const QByteArrayView name = nameOf(node);
        if (name.isEmpty() || !m_page.is(node, GUMBO_TAG_DIV) || m_measures[node].prose == 0) {
            return false;
        }
        for (int i = top + 1; i < m_page[top].end; ++i) {
            if (m_measures[i].prose > 0 && nameOf(i) == name) {
                return true;
            }
        }
        return false;
    }

    /// A part of its own that begins the article: paragraphs and little else.
    bool opens(int node) const {
        bool paragraph = false;
        for (int i = node + 1; i < m_page[node].end && !paragraph; ++i) {
            paragraph = m_page.is(i, GUMBO_TAG_P);
        }
        return paragraph && m_page.is(node, GUMBO_TAG_DIV) && m_measures[node].prose * 5 > m_measures[node].text * 4;
    }

    bool keeps(const PageBlock& block, int root) const {
        const int length = int(block.text.size());
        if (2 * block.linkLength > length && length < 200 && !isPartLinked(block)) {
            return false;
        }
        for (int i = block.node; i > root; i = m_page[i].parent) {
            const Measure& measure = m_measures[i];
            const bool list = isList(m_page.tag(i));
            if (measure.linkShare() > (list ? 0.4 : 0.5) && measure.text > 0 && i != block.node) {
                return false;
            }
        }
        return true;
    }

    /// A heading that is a link, with a paragraph of the article under it.
    bool headsKept(std::size_t i, int root) const {
        const std::vector<PageBlock>& blocks = m_parts.blocks();
        if (i + 1 == blocks.size() || !isHeading(m_page.tag(blocks[i].node))) {
            return false;
        }
        const PageBlock& next = blocks[i + 1];
        const bool prose
            = m_page.is(next.node, GUMBO_TAG_P) && next.text.size() > 80 && 2 * next.linkLength < int(next.text.size());
        return prose && m_page[next.node].parent == m_page[blocks[i].node].parent && next.node < m_page[root].end
            && keeps(next, root);
    }

    /// A paragraph of words around a long link, where the link is not all there is to it.
    bool isPartLinked(const PageBlock& block) const {
        constexpr int own = 12;
        return m_page.is(block.node, GUMBO_TAG_P) && int(block.text.size()) - block.linkLength >= own;
    }

    const Page& m_page;
    int m_headline;
    PageParts m_parts;
    std::vector<Measure> m_measures;
};

} // namespace

PageContent mainContent(const Page& page, int headline) {
    return ContentFinder(page, headline).run();
}

} // namespace dateline
