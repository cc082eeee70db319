// Any bytes as plain text: the text is the decoded file, furniture and dateline lie inside it.
#include "app/article/charset.h"
#include "app/article/reader.h"
#include "tests/fuzz/oracle.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<Article> article = readBytes(bytes, QStringLiteral("a.txt"));
    if (!article || article->format != u"plain") {
        return 0;
    }
    DecodedText decoded = decodeText(bytes, bytes.startsWith("<?xml") ? declaredCharset(bytes) : QByteArray());
    replaceNuls(decoded.text);
    demand(article->text == withUnixNewlines(decoded.text), "the text is the file, verbatim");
    int at = 0;
    for (Span span : article->furniture) {
        demand(span.begin >= at && span.end > span.begin && span.end <= article->text.size(),
            "furniture is sorted and inside the text");
        at = span.end;
    }
    demand(article->dateline.begin >= 0 && article->dateline.begin <= article->dateline.end
            && article->dateline.end <= article->text.size(),
        "the dateline is inside the text");
    return 0;
}
