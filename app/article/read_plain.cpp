#include "app/article/charset.h"
#include "app/article/composed.h"
#include "app/article/formats.h"

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
    if (isTooLong(decoded.text)) {
        return Error{ErrorCode::TooLarge, {}};
    }
    Article about;
    about.undecodable = decoded.undecodable + replaceNuls(decoded.text);
    return articleFromText(withUnixNewlines(std::move(decoded.text)), std::move(about));
}

} // namespace

const Reader plainReader{QStringLiteral("plain"), QStringLiteral("Plain text"),
    {QStringLiteral("txt"), QStringLiteral("text")}, true, sniff, read};

} // namespace dateline
