#include "app/article/pagebyline.h"

#include "app/article/lines.h"
#include "app/article/spelling.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int longest = 120;

/// The site itself, its address or a part of its name.
bool isSite(const QString& text, const QString& site) {
    constexpr int telling = 5;
    const QString name = folded(text);
    const QString whole = folded(site);
    return name == whole || (name.size() >= telling && whole.contains(name));
}

/// A name is short, no address and neither the site nor whoever keeps it.
bool isName(const QString& text, const QString& site) {
    if (text.isEmpty() || text.size() > longest || text.contains(u"://") || text.contains(u'@')
        || text.startsWith(u"www.")) {
        return false;
    }
    const bool letters
        = text.front().isLetterOrNumber() && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return letters && !(isSite(text, site) && !site.isEmpty()) && folded(text) != u"admin";
}

/// "Oduya, Lena" as libraries write it.
QString inNaturalOrder(const QString& author) {
    const qsizetype comma = author.indexOf(u',');
    const bool library = comma > 0 && author.indexOf(u',', comma + 1) < 0 && author.first(comma).count(u' ') == 0;
    return library ? QString(author.sliced(comma + 1).trimmed() + u' ' + author.first(comma)) : author;
}

QString withoutBy(const QString& text, const Language& language) {
    const LineReading reading = readLine(text, language);
    return reading.byline.isEmpty() ? text : reading.byline;
}

/// How plainly an element says that it holds the author's name; 0 = not at all.
int authorMark(const Page& page, int i) {
    if (page.tag(i) == GUMBO_TAG_LAST || page.is(i, GUMBO_TAG_META) || page.is(i, GUMBO_TAG_BODY)) {
        return 0;
    }
    if (page.attribute(i, "rel") == "author" || page.attribute(i, "itemprop") == "author") {
        return 4;
    }
    const QByteArray names
        = (page.attribute(i, "class").toByteArray() + ' ' + page.attribute(i, "id").toByteArray()).toLower();
    if (names.contains("comment") || names.contains("related")) {
        return 0;
    }
    for (const char* name : {"byline", "author-name", "author_name", "authorname", "post-author", "entry-author"}) {
        if (names.contains(name)) {
            return 3;
        }
    }
    const QByteArrayView target = page.is(i, GUMBO_TAG_A) ? page.attribute(i, "href") : QByteArrayView();
    if (target.indexOf("/author/") >= 0 || target.indexOf("/authors/") >= 0) {
        return 2;
    }
    return names.contains("author") ? 1 : 0;
}

class BylineFinder {
public:
    BylineFinder(const Page& page, const QString& site, const Language& language)
        : m_page(page), m_site(site), m_language(language) {}

    /// The names that JSON-LD or a meta element gives, if they are names.
    QString declared(const QStringList& authors) const {
        QStringList names;
        for (const QString& author : authors) {
            const QString name = withoutBy(author, m_language);
            if (isName(name, m_site)) {
                names << name;
            }
        }
        return names.join(QStringLiteral(", "));
    }

    /// The first element that marks an author as plainly as any does.
    QString marked(int least) const {
        QString best;
        int most = least - 1;
        for (int i = 0; i < m_page.size(); ++i) {
            const int mark = authorMark(m_page, i);
            if (mark <= most || m_page[i].end - i > 60) {
                continue;
            }
            const QString name = withoutBy(m_page.text(i), m_language);
            if (isName(name, m_site) && name.size() < 80 && name.count(u' ') < 10 && !isLabel(name)) {
                best = name;
                most = mark;
            }
        }
        return best;
    }

    /// "By Ann Lee" near the headline, in one text or in two.
    QString visible(int headline) const {
        int texts = 0;
        bool label = false;
        for (int i = std::max(headline, 0); i < m_page.size() && texts < 40; ++i) {
            const QString text = QString::fromUtf8(m_page.rawText(i)).simplified();
            if (text.size() < 2) {
                continue;
            }
            ++texts;
            if (label && isName(text, m_site) && text.count(u' ') < 6) {
                return text;
            }
            label = isLabel(text);
            const QString byline = text.size() < longest && !label ? readLine(text, m_language).byline : QString();
            if (isName(byline, m_site)) {
                return byline;
            }
        }
        return {};
    }

    /// "Written by Ann Lee" anywhere, as authors sign at the end.
    QString signedName() const {
        for (int i = 0; i < m_page.size(); ++i) {
            const QByteArrayView raw = m_page.rawText(i).trimmed();
            if (raw.size() >= longest || !raw.startsWith("Written by ")) {
                continue;
            }
            const QString name = readLine(QString::fromUtf8(raw).simplified(), m_language).byline;
            if (isName(name, m_site)) {
                return name;
            }
        }
        return {};
    }

private:
    /// "By", "Written by:", "Author(s)" alone.
    bool isLabel(const QString& text) const {
        const QString one = text.endsWith(u"(s)") ? text.chopped(3) : text;
        return one.size() < 20 && readLine(QString(one + u' ' + QStringLiteral("Xx")), m_language).byline == u"Xx";
    }

    const Page& m_page;
    const QString& m_site;
    const Language& m_language;
};

} // namespace

QString findByline(const Page& page, const PageMeta& meta, const LinkedArticle& linked, const QString& site,
    int headline, const Language& language) {
    const BylineFinder finder(page, site, language);
    const QString author = meta.content({"author", "article:author_name", "dc.creator", "dcterms.creator", "byl",
        "sailthru.author", "parsely-author", "article:author", "authors"});
    const QString cited = inNaturalOrder(meta.content({"citation_author"}));
    const bool writer = meta.content({"twitter:label1"}).compare(u"Written by", Qt::CaseInsensitive) == 0;
    const QString social = writer ? meta.content({"twitter:data1"}) : QString();
    for (const QString& name :
        {finder.declared(linked.authors), finder.declared({author}), finder.declared({cited}), finder.marked(3),
            finder.visible(headline), finder.declared({social}), finder.signedName(), finder.marked(1)}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    const BylineFinder siteToo(page, QString(), language); // a person's own site
    const QString own = siteToo.declared(linked.authors);
    return own.isEmpty() ? siteToo.declared({author}) : own;
}

} // namespace dateline
