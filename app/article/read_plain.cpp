#include "app/article/charset.h"
#include "app/article/formats.h"
#include "app/article/furniture.h"

namespace dateline {

namespace {

bool sniff(QByteArrayView) {
    return true;
}

Result<Article> read(const QByteArray& bytes) {
    DecodedText decoded = decodeText(bytes, bytes.startsWith("<?xml") ? declaredCharset(bytes) : QByteArray());
    if (looksBinary(decoded.text)) {
        return Error{ErrorCode::Binary, {}};
    }
    Article article;
    article.undecodable = decoded.undecodable + replaceNuls(decoded.text);
    article.text = withUnixNewlines(std::move(decoded.text));
    article.language = english().id;
    readFurniture(article, english());
    return article;
}

} // namespace

const Reader plainReader{QStringLiteral("plain"), QStringLiteral("Plain text"),
    {QStringLiteral("txt"), QStringLiteral("text")}, true, sniff, read};

} // namespace dateline
