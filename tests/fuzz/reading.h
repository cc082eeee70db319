// One document through its reader: what holds for every article, and that the same bytes give the same one.
#pragma once

#include "app/article/reader.h"
#include "tests/fuzz/oracle.h"

namespace dateline {

inline void demandArticle(const Article& article) {
    int at = 0;
    for (Span span : article.furniture) {
        demand(span.begin >= at && span.end > span.begin && span.end <= article.text.size(),
            "furniture is sorted and inside the text");
        at = span.end;
    }
    demand(article.dateline.begin >= 0 && article.dateline.begin <= article.dateline.end
            && article.dateline.end <= article.text.size(),
        "the dateline is inside the text");
    at = 0;
    for (const LeftOut& out : article.leftOut) {
        demand(out.before >= at && out.before <= article.text.size(), "what is left out stood somewhere, in order");
        at = out.before;
    }
    demand(article.text.isValidUtf16() && article.title.isValidUtf16() && article.byline.isValidUtf16(),
        "text and metadata are valid UTF-16");
    demand(!article.published == (article.publishedFrom == Evidence::None), "a date was found somewhere");
}

inline int readAs(const QByteArray& bytes, const QString& name) {
    const Result<Article> article = readBytes(bytes, name);
    if (article) {
        demandArticle(*article);
        demand(readBytes(bytes, name).value() == *article, "the same bytes give the same article");
    }
    return 0;
}

} // namespace dateline
