#include "app/article/metadata.h"

#include "app/time/times.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace dateline {

namespace {

/// The content of the first meta element of one of these names, in the order of the names.
template <std::size_t N> QString metaContent(const Page& page, const std::array<QByteArrayView, N>& names) {
    std::array<QString, N> found;
    for (int i = 0; i < page.size(); ++i) {
        if (!page.is(i, GUMBO_TAG_META)) {
            continue;
        }
        for (const char* key : {"property", "name", "itemprop"}) {
            const QByteArray name = page.attribute(i, key).toByteArray().toLower();
            for (std::size_t k = 0; k < N; ++k) {
                if (name == names[k] && found[k].isEmpty()) {
                    found[k] = QString::fromUtf8(page.attribute(i, "content")).simplified();
                }
            }
        }
    }
    for (const QString& content : found) {
        if (!content.isEmpty()) {
            return content;
        }
    }
    return {};
}

QString firstText(const Page& page, GumboTag tag) {
    for (int i = 0; i < page.size(); ++i) {
        if (page.is(i, tag)) {
            const QString text = page.text(i);
            if (!text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

constexpr std::array<QByteArrayView, 12> dateNames{"article:published_time", "og:published_time", "datepublished",
    "dcterms.date", "dc.date.issued", "dc.date", "pubdate", "publishdate", "publish-date", "date", "sailthru.date",
    "parsely-pub-date"};
constexpr std::array<QByteArrayView, 6> authorNames{
    "author", "article:author_name", "dc.creator", "sailthru.author", "parsely-author", "byl"};
constexpr std::array<QByteArrayView, 2> siteNames{"og:site_name", "application-name"};
constexpr std::array<QByteArrayView, 3> titleNames{"og:title", "twitter:title", "headline"};

} // namespace

void readMetadata(const Page& page, const Language& language, Article& article) {
    article.source = metaContent(page, siteNames);
    article.byline = metaContent(page, authorNames);
    article.title = firstText(page, GUMBO_TAG_H1);
    if (article.title.isEmpty()) {
        article.title = metaContent(page, titleNames);
    }
    if (article.title.isEmpty()) {
        article.title = firstText(page, GUMBO_TAG_TITLE);
    }
    article.published = parseTimestamp(metaContent(page, dateNames), language);
    for (int i = 0; i < page.size() && article.language.isEmpty(); ++i) {
        if (page.is(i, GUMBO_TAG_HTML)) {
            article.language = QString::fromUtf8(page.attribute(i, "lang")).trimmed();
        }
    }
    if (article.language.isEmpty()) {
        article.language = language.id;
    }
}

} // namespace dateline
