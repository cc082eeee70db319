#include "app/article/pagebyline.h"

#include "app/article/lines.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int longest = 120;

/// A name is short, no address and not the site itself.
bool isName(const QString& text, const QString& site) {
    if (text.isEmpty() || text.size() > longest || text.contains(u"://") || text.contains(u'@')
        || text.startsWith(u"www.")) {
        return false;
    }
    const bool letters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return letters && text.compare(site, Qt::CaseInsensitive) != 0 && text.compare(u"admin", Qt::CaseInsensitive) != 0;
}

QString withoutBy(const QString& text, const Language& language) {
    const LineReading reading = readLine(text, language);
    return reading.byline.isEmpty() ? text : reading.byline;
}

bool marksAuthor(const Page& page, int i) {
    if (page.tag(i) == GUMBO_TAG_LAST || page.is(i, GUMBO_TAG_META)) {
        return false;
    }
    if (page.attribute(i, "rel") == "author" || page.attribute(i, "itemprop") == "author") {
        return true;
    }
    const QByteArray names
        = (page.attribute(i, "class").toByteArray() + ' ' + page.attribute(i, "id").toByteArray()).toLower();
    return names.contains("byline") || names.contains("author-name") || names.contains("author_name")
        || names.contains("authorname") || names.contains("post-author") || names.contains("entry-author");
}

} // namespace

QString findByline(const Page& page, const PageMeta& meta, const LinkedArticle& linked, const QString& site,
    int headline, const Language& language) {
    QStringList authors;
    for (const QString& author : linked.authors) {
        const QString name = withoutBy(author, language);
        if (isName(name, site)) {
            authors << name;
        }
    }
    if (!authors.isEmpty()) {
        return authors.join(QStringLiteral(", "));
    }
    const QString declared
        = withoutBy(meta.content({"author", "article:author_name", "dc.creator", "dcterms.creator", "byl",
                        "sailthru.author", "parsely-author", "article:author", "citation_author", "authors"}),
            language);
    if (isName(declared, site)) {
        return declared;
    }
    for (int i = 0; i < page.size(); ++i) {
        if (marksAuthor(page, i) && page[i].end - i < 60) {
            const QString name = withoutBy(page.text(i), language);
            if (isName(name, site) && name.size() < 80) {
                return name;
            }
        }
    }
    int texts = 0;
    for (int i = headline + 1; headline >= 0 && i < page.size() && texts < 40; ++i) {
        const QByteArrayView text = page.rawText(i).trimmed();
        texts += text.size() > 1;
        if (text.size() > 5 && text.size() < longest) {
            const QString byline = readLine(QString::fromUtf8(text).simplified(), language).byline;
            if (isName(byline, site)) {
                return byline;
            }
        }
    }
    return {};
}

} // namespace dateline
