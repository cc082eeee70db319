#include "app/article/composed.h"

#include "app/article/content.h"
#include "app/article/furniture.h"
#include "app/article/metadata.h"

#include <algorithm>

namespace dateline {

const QString blockGap = QStringLiteral("\n\n");

Article articleFromText(QString text, Article about) {
    about.text = std::move(text);
    if (about.titleFrom == Evidence::None && !about.title.isEmpty()) {
        about.titleFrom = Evidence::Properties;
    }
    if (about.publishedFrom == Evidence::None && about.published) {
        about.publishedFrom = Evidence::Properties;
    }
    if (about.language.isEmpty()) {
        about.language = languages().front()->id;
    }
    readFurniture(about, languageOf(about.language));
    return about;
}

Article articleFromBlocks(const QStringList& blocks, Article about, const std::vector<int>& furniture) {
    auto known = furniture.begin();
    int begin = 0;
    for (int i = 0; i < blocks.size(); ++i) {
        const int end = begin + int(blocks[i].size());
        if (known != furniture.end() && *known == i) {
            about.furniture.push_back({begin, end});
            ++known;
        }
        begin = end + int(blockGap.size());
    }
    return articleFromText(blocks.join(blockGap), std::move(about));
}

Article articleFromPage(DecodedText html) {
    Article about;
    about.undecodable = html.undecodable + replaceNuls(html.text);
    const Page page(html.text.toUtf8());
    const int headline = readMetadata(page, english(), about);
    const PageContent content = mainContent(page, headline);
    QStringList blocks;
    int length = 0;
    auto out = content.leftOut.begin();
    const auto leaveOut = [&](int node, int before) {
        for (; out != content.leftOut.end() && out->node < node; ++out) {
            about.leftOut.push_back({before, out->text});
        }
    };
    for (const ContentBlock& block : content.article) {
        leaveOut(block.node, length);
        blocks << block.text;
        length += int(block.text.size() + blockGap.size());
    }
    leaveOut(page.size(), std::max(length - int(blockGap.size()), 0));
    return articleFromBlocks(blocks, std::move(about));
}

} // namespace dateline
