#include "app/article/composed.h"

#include "app/article/content.h"
#include "app/article/furniture.h"
#include "app/article/metadata.h"

namespace dateline {

Article articleFromText(QString text, Article about) {
    about.text = std::move(text);
    if (about.language.isEmpty()) {
        about.language = english().id;
    }
    readFurniture(about, english());
    return about;
}

Article articleFromBlocks(const QStringList& blocks, Article about) {
    return articleFromText(blocks.join(QStringLiteral("\n\n")), std::move(about));
}

Article articleFromPage(DecodedText html) {
    Article about;
    about.undecodable = html.undecodable + replaceNuls(html.text);
    const Page page(html.text.toUtf8());
    const int headline = readMetadata(page, english(), about);
    QStringList blocks;
    for (const ContentBlock& block : mainContent(page, headline)) {
        blocks << block.text;
    }
    return articleFromBlocks(blocks, std::move(about));
}

} // namespace dateline
