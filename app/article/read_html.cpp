#include "app/article/charset.h"
#include "app/article/content.h"
#include "app/article/formats.h"
#include "app/article/metadata.h"

#include <array>

namespace dateline {

namespace {

bool sniff(QByteArrayView bytes) {
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray().toLower();
    static constexpr std::array<QByteArrayView, 5> openings{"<!doctype html", "<html", "<head>", "<body", "<meta "};
    return std::ranges::any_of(openings, [&](QByteArrayView opening) { return head.contains(opening); });
}

Result<Article> read(const QByteArray& bytes) {
    DecodedText decoded = decodeText(bytes, declaredCharset(bytes));
    if (looksBinary(decoded.text)) {
        return Error{ErrorCode::Binary, {}};
    }
    Article article;
    article.undecodable = decoded.undecodable + replaceNuls(decoded.text);
    const Page page(decoded.text.toUtf8());
    readMetadata(page, english(), article);
    for (const ContentBlock& block : mainContent(page)) {
        article.text += article.text.isEmpty() ? QString() : QStringLiteral("\n\n");
        article.text += block.text;
    }
    return article;
}

} // namespace

const Reader htmlReader{QStringLiteral("html"), QStringLiteral("Web page"),
    {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")}, true, sniff, read};

} // namespace dateline
