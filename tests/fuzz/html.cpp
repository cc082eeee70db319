// Any bytes as a web page: bounded depth, furniture inside the text, the same article twice.
#include "app/article/markupgate.h"
#include "app/article/page.h"
#include "app/article/reader.h"
#include "tests/fuzz/oracle.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const GatedMarkup gated = gateMarkup(bytes);
    demand(gated.html.size() <= 4 * bytes.size() + 64, "the gate does not blow a page up");
    const Result<Article> article = readBytes(bytes, QStringLiteral("a.html"));
    if (!article) {
        return 0;
    }
    int at = 0;
    for (Span span : article->furniture) {
        demand(span.begin >= at && span.end > span.begin && span.end <= article->text.size(),
            "furniture is sorted and inside the text");
        at = span.end;
    }
    demand(article->title.isValidUtf16() && article->byline.isValidUtf16(), "metadata are valid UTF-16");
    demand(readBytes(bytes, QStringLiteral("a.html")).value() == *article, "the same bytes give the same article");
    return 0;
}
