#include "app/article/composed.h"

#include "app/article/charset.h"
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

Article articleFromPage(QByteArrayView html, QByteArrayView charset) {
    DecodedText decoded = decodeText(html, charset.isEmpty() ? declaredCharset(html) : charset.toByteArray());
    Article about;
    about.undecodable = decoded.undecodable + replaceNuls(decoded.text);
    const Page page(decoded.text.toUtf8());
    readMetadata(page, english(), about);
    QStringList blocks;
    for (const ContentBlock& block : mainContent(page)) {
        blocks << block.text;
    }
    return articleFromBlocks(blocks, std::move(about));
}

} // namespace dateline
