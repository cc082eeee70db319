#include "app/article/content.h"

#include "app/article/pageparts.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int paragraphLength = 25; // shorter blocks say nothing about where the article is
constexpr int scoredAncestors = 5;

/// What a subtree holds, links apart.
struct Measure {
    int text = 0;
    int links = 0;
    double linkShare() const { return text == 0 ? 0 : double(links) / text; }
};

class ContentFinder {
public:
    explicit ContentFinder(const Page& page) : m_page(page), m_parts(page) {}

    std::vector<ContentBlock> run() {
        collectBlocks();
        score();
        const int root = bestRoot();
        std::vector<ContentBlock> blocks;
        for (const Block& block : m_blocks) {
            if (root < block.node && block.node < m_page[root].end && keeps(block)) {
                blocks.push_back({block.node, block.text});
            }
        }
        return blocks;
    }

private:
    struct Block {
        int node;
        QString text;
        int links;
    };

    void collectBlocks() {
        for (const PageBlock& block : m_parts.blocks()) {
            m_blocks.push_back({block.node, block.text, block.linkLength});
        }
    }

    void score() {
        m_scores.assign(m_page.size(), 0.0);
        m_measures.assign(m_page.size(), {});
        for (const Block& block : m_blocks) {
            const int length = int(block.text.size());
            for (int i = block.node; i >= 0; i = m_page[i].parent) {
                m_measures[i].text += length;
                m_measures[i].links += block.links;
            }
            if (length < paragraphLength || 2 * block.links > length || isHeading(m_page.tag(block.node))) {
                continue;
            }
            const double points = 1 + block.text.count(u',') + std::min(length / 100, 3);
            int node = m_page.is(block.node, GUMBO_TAG_DIV) ? block.node : m_page[block.node].parent;
            for (int level = 0; node >= 0 && level < scoredAncestors; ++level, node = m_page[node].parent) {
                m_scores[node] += level == 0 ? points : level == 1 ? points / 2 : points / (3 * level);
            }
        }
    }

    int bestRoot() const {
        int best = 0;
        double bestScore = 0;
        for (int i = 0; i < m_page.size(); ++i) {
            const double score = m_scores[i] * (1 - m_measures[i].linkShare());
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        // upwards while the parent holds much more of the same
        for (int up = m_page[best].parent; up > 0; up = m_page[up].parent) {
            const double score = m_scores[up] * (1 - m_measures[up].linkShare());
            if (score < bestScore * 0.75) {
                break;
            }
            if (m_measures[up].text > 1.2 * m_measures[best].text) {
                best = up;
            }
        }
        return best;
    }

    bool keeps(const Block& block) const { return 2 * block.links <= block.text.size() || block.text.size() > 200; }

    const Page& m_page;
    PageParts m_parts;
    std::vector<Block> m_blocks;
    std::vector<double> m_scores;
    std::vector<Measure> m_measures;
};

} // namespace

std::vector<ContentBlock> mainContent(const Page& page) {
    return ContentFinder(page).run();
}

} // namespace dateline
