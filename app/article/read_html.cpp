#include "app/article/charset.h"
#include "app/article/composed.h"
#include "app/article/formats.h"

#include <array>

namespace dateline {

namespace {

bool sniff(QByteArrayView bytes) {
    static constexpr std::array<QByteArrayView, 5> openings{"<!doctype html", "<html", "<head>", "<body", "<meta "};
    QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    const auto opensHead = [&](QByteArrayView opening) {
        return head.size() >= opening.size() && qstrnicmp(head.data(), opening.data(), opening.size()) == 0;
    };
    for (qsizetype tag = head.indexOf('<'); tag >= 0; tag = head.indexOf('<')) {
        head = head.sliced(tag);
        if (std::ranges::any_of(openings, opensHead)) {
            return true;
        }
        head = head.sliced(1);
    }
    return false;
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
