#include "app/article/metadata.h"

#include "app/article/headline.h"
#include "app/article/pagebyline.h"
#include "app/article/pagedate.h"

namespace dateline {

namespace {

QString languageOf(const Page& page, const Language& language) {
    for (int i = 0; i < page.size(); ++i) {
        if (page.is(i, GUMBO_TAG_HTML)) {
            const QString tag = QString::fromUtf8(page.attribute(i, "lang")).trimmed();
            return tag.isEmpty() ? language.id : tag;
        }
    }
    return language.id;
}

} // namespace

int readMetadata(const Page& page, const Language& language, Article& article) {
    const PageMeta meta(page);
    const LinkedArticle linked = linkedArticle(page.linkedData());
    article.source = meta.content({"og:site_name", "application-name", "dc.publisher", "cre"});
    if (article.source.isEmpty()) {
        article.source = linked.publisher;
    }
    const Headline headline = findHeadline(page, meta, linked, article.source);
    article.title = headline.text;
    article.titleFrom = headline.from;
    article.byline = findByline(page, meta, linked, article.source, headline.node, language);
    article.language = languageOf(page, language);
    readDates(page, {meta, linked, headline.node}, language, article);
    return headline.node;
}

} // namespace dateline
