#include "app/article/charset.h"
#include "app/article/composed.h"
#include "app/article/formats.h"

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
    return articleFromPage(std::move(decoded));
}

} // namespace

const Reader htmlReader{QStringLiteral("html"), QStringLiteral("Web page"),
    {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")}, true, sniff, read};

} // namespace dateline
