#include "app/article/content.h"

#include "app/article/pageparts.h"

#include <algorithm>

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

    std::vector<ContentBlock> run() {
        for (const PageBlock& block : m_parts.blocks()) {
            measure(block);
        }
        const std::vector<int> roots = rootsAround(topCandidate());
        std::vector<ContentBlock> kept;
        for (const PageBlock& block : m_parts.blocks()) {
            const auto holds = [&](int root) { return root <= block.node && block.node < m_page[root].end; };
            const auto root = std::ranges::find_if(roots, holds);
            if (root != roots.end() && keeps(block, *root)) {
                kept.push_back({block.node, block.text});
            }
        }
        leaveOutAboveHeadline(kept);
        while (!kept.empty() && isHeading(m_page.tag(kept.back().node))) {
            kept.pop_back(); // a heading with nothing under it heads something left out
        }
        return kept;
    }

private:
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
        for (int up = m_page[best].parent; up > 0; up = m_page[up].parent) {
            const bool same = m_measures[up].text == m_measures[best].text;
            if (same || worth(up) > worth(best) || (!isWhole(best) && !isWhole(up) && goesOn(best, up))) {
                best = up;
            }
        }
        return best;
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
        if (parent <= 0) {
            return {top};
        }
        std::vector<int> roots;
        const double enough = std::max(10.0, worth(top) / 5);
        for (int i = parent + 1; i < m_page[parent].end; i = m_page[i].end) {
            const Measure& measure = m_measures[i];
            const bool paragraph = m_page.is(i, GUMBO_TAG_P) && measure.text > 80 && measure.linkShare() < 0.25;
            if (i == top || worth(i) > enough || paragraph) {
                roots.push_back(i);
            }
        }
        return roots;
    }

    bool keeps(const PageBlock& block, int root) const {
        const int length = int(block.text.size());
        if (2 * block.linkLength > length && length < 200) {
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

    const Page& m_page;
    int m_headline;
    PageParts m_parts;
    std::vector<Measure> m_measures;
};

} // namespace

std::vector<ContentBlock> mainContent(const Page& page, int headline) {
    return ContentFinder(page, headline).run();
}

} // namespace dateline
