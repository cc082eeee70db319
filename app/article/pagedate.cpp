#include "app/article/pagedate.h"

#include "app/article/lines.h"
#include "app/article/mime.h"
#include "app/time/times.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int nearHeadline = 60; // texts behind the headline among which its date line is looked for

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

std::optional<Timex> plausible(std::optional<Timex> date) {
    const bool web = date && date->period && date->period->from >= day(1994, 1, 1);
    return web && date->period->to - date->period->from <= std::chrono::days(1) ? date : std::nullopt;
}

/// The word of a month in the languages pages are written in: 1..12, or 0.
int monthOf(const QString& word, const Language& language) {
    const LexiconEntry* entry = language.lexicon.table(u"pagemonths").word(wordId(word));
    return entry ? int(entry->number) : 0;
}

struct DateParts {
    int day = 0;
    int month = 0;
    int year = 0;
};

std::optional<Timex> dateOf(const DateParts& parts) {
    const QString iso = QStringLiteral("%1-%2-%3")
                            .arg(parts.year, 4, 10, QChar(u'0'))
                            .arg(parts.month, 2, 10, QChar(u'0'))
                            .arg(parts.day, 2, 10, QChar(u'0'));
    return plausible(parseTimex3(iso));
}

/// A date inside a short text as other languages write it: "20.04.2020", "20. April 2020", "20 de abril de 2020".
std::optional<Timex> foreignDate(const QString& text, const Language& language) {
    DateParts parts;
    qsizetype at = 0;
    const auto take = [&](auto belongs) {
        const qsizetype begin = at;
        while (at < text.size() && belongs(text[at])) {
            ++at;
        }
        return QStringView(text).sliced(begin, at - begin);
    };
    while (at < text.size()) {
        if (isDigit(text[at])) {
            const QStringView digits = take(isDigit);
            const int number = digits.size() <= 4 ? digits.toInt() : 0;
            if (digits.size() == 4 && parts.day > 0 && parts.month > 0) {
                parts.year = number;
                return dateOf(parts);
            }
            const bool dotted = at < text.size() && text[at] == u'.';
            const bool second = parts.day > 0 && parts.month == 0 && digits.size() <= 2 && dotted;
            parts = second ? DateParts{parts.day, number, 0} : DateParts{digits.size() <= 2 ? number : 0, 0, 0};
        } else if (text[at].isLetter()) {
            const QString word = take([](QChar c) { return c.isLetter(); }).toString();
            const int month = monthOf(word, language);
            if (month > 0 && parts.day > 0) {
                parts.month = month;
            } else if (word != u"de" && word != u"del") {
                parts = {};
            }
        } else {
            const QChar mark = text[at++];
            parts = mark.isSpace() || mark == u'.' || mark == u'º' || mark == u',' ? parts : DateParts{};
        }
    }
    return {};
}

/// A date as machines write it: ISO 8601 in all its dress, RFC 5322, "20180215".
std::optional<Timex> machineDate(const QString& text, const Language& language) {
    const QString trimmed = text.trimmed();
    const bool dotted = trimmed.count(u'.') == 2; // day first, whatever the language
    if (const auto date = dotted ? std::nullopt : plausible(parseTimestamp(trimmed, language))) {
        return date;
    }
    if (const auto date = plausible(parseTimex3(mailDate(trimmed.toUtf8())))) {
        return date;
    }
    if (trimmed.size() >= 8 && std::all_of(trimmed.begin(), trimmed.begin() + 8, isDigit)
        && (trimmed.size() == 8 || !isDigit(trimmed[8]))) {
        return plausible(
            parseTimex3(QString(trimmed.first(4) + u'-' + trimmed.sliced(4, 2) + u'-' + trimmed.sliced(6, 2))));
    }
    if (const auto date = plausible(parseTimex3(trimmed.first(std::min<qsizetype>(10, trimmed.size()))))) {
        return date;
    }
    return foreignDate(trimmed, language);
}

/// The date a short visible text tells.
std::optional<Timex> textDate(const QString& text, const Language& language) {
    if (text.size() < 8 || text.size() > 100) {
        return {};
    }
    if (const auto date = foreignDate(text, language)) {
        return date;
    }
    return plausible(readLine(text, language).date);
}

/// Whether a text or name speaks of a change, not of the publication.
bool tellsOfChange(const QString& text) {
    for (QStringView word : {u"pdate", u"odifi", u"aktualis", u"eändert", u"mis à jour", u"ctualiza"}) {
        if (text.contains(word)) {
            return true;
        }
    }
    return false;
}

bool names(const Page& page, int node, std::initializer_list<QByteArrayView> words) {
    const QByteArray all = (page.attribute(node, "class").toByteArray() + ' ' + page.attribute(node, "id").toByteArray()
        + ' ' + page.attribute(node, "itemprop").toByteArray())
                               .toLower();
    return all.size() > 2 && std::ranges::any_of(words, [&](QByteArrayView word) { return all.contains(word); });
}

class DateFinder {
public:
    DateFinder(const Page& page, const Language& language) : m_page(page), m_language(language) {}

    /// Elements that say they hold the date of publication.
    std::optional<Timex> marked() const {
        for (int i = 0; i < m_page.size(); ++i) {
            const bool element = m_page.tag(i) != GUMBO_TAG_LAST && m_page.tag(i) != GUMBO_TAG_META;
            const bool property = element && m_page.attribute(i, "itemprop") == "datePublished";
            if (property || (m_page.is(i, GUMBO_TAG_TIME) && m_page.hasAttribute(i, "pubdate"))) {
                if (const auto date = valueOf(i)) {
                    return date;
                }
            }
        }
        return {};
    }

    /// Behind the headline: a time element, or a line that is a date.
    std::optional<Timex> near(int headline) const {
        int texts = 0;
        for (int i = headline + 1; headline >= 0 && i < m_page.size() && texts < nearHeadline; ++i) {
            const bool time = m_page.is(i, GUMBO_TAG_TIME);
            if (m_page.isText(i)
                || (!time && !names(m_page, i, {"date", "time", "publi", "posted", "byline", "meta"}))) {
                texts += m_page.isText(i) && m_page.rawText(i).trimmed().size() > 1;
                continue;
            }
            if (names(m_page, i, {"updat", "modif"})) {
                continue;
            }
            if (const auto date = valueOf(i)) {
                return date;
            }
        }
        return {};
    }

    /// A short text near the headline, before or behind it, that holds a date.
    std::optional<Timex> line(int headline) const {
        constexpr int before = 400; // nodes
        int texts = 0;
        for (int i = std::max(headline - before, 0); i < m_page.size() && texts < nearHeadline; ++i) {
            const QByteArrayView raw = m_page.rawText(i).trimmed();
            texts += raw.size() > 1 && i > headline;
            if (raw.size() >= 8 && raw.size() <= 100) {
                const QString text = QString::fromUtf8(raw).simplified();
                const auto date = tellsOfChange(text) ? std::nullopt : textDate(text, m_language);
                if (date) {
                    return date;
                }
            }
        }
        return {};
    }

private:
    std::optional<Timex> valueOf(int node) const {
        for (const char* attribute : {"datetime", "content", "data-datetime", "title"}) {
            const QByteArrayView value = m_page.attribute(node, attribute);
            if (value.size() >= 8 && value.size() < 60) {
                if (const auto date = machineDate(QString::fromUtf8(value), m_language)) {
                    return date;
                }
            }
        }
        if (m_page[node].end - node > 40) {
            return {}; // a container, no date line
        }
        const QString text = m_page.text(node);
        return tellsOfChange(text) ? std::nullopt : textDate(text, m_language);
    }

    const Page& m_page;
    const Language& m_language;
};

/// ".../2018/02/15/..." or ".../2018-02-15-..." in the page's own address.
std::optional<Timex> addressDate(const QString& address) {
    for (qsizetype i = 0; i + 10 < address.size(); ++i) {
        const QStringView piece = QStringView(address).sliced(i, 10);
        const bool separated = (piece[4] == u'/' || piece[4] == u'-') && piece[7] == piece[4];
        if (separated && address[i + 10].isDigit() == false && i > 0 && !address[i - 1].isDigit()) {
            if (const auto date = plausible(parseTimex3(piece.toString().replace(u'/', u'-')))) {
                return date;
            }
        }
    }
    return {};
}

QString ownAddress(const Page& page, const PageMeta& meta) {
    for (int i = 0; i < page.size(); ++i) {
        if (page.is(i, GUMBO_TAG_LINK) && page.attribute(i, "rel") == "canonical") {
            return QString::fromUtf8(page.attribute(i, "href"));
        }
    }
    return meta.content({"og:url", "twitter:url"});
}

} // namespace

std::optional<Timex> publicationDate(
    const Page& page, const PageMeta& meta, const LinkedArticle& linked, int headline, const Language& language) {
    const DateFinder finder(page, language);
    if (const auto date = machineDate(linked.published, language)) {
        return date;
    }
    const QString declared = meta.content({"article:published_time", "article:published", "og:published_time",
        "og:article:published_time", "datepublished", "dcterms.created", "dc.date.issued", "dcterms.issued",
        "dc.date.created", "publishdate", "publish-date", "publish_date", "published-date", "pubdate", "published_time",
        "date_published", "article.published", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
        "citation_publication_date", "bt:pubdate", "rnews:datepublished", "article:publish_date", "published_at",
        "originalpublicationdate"});
    if (const auto date = machineDate(declared, language)) {
        return date;
    }
    if (const auto date = finder.marked()) {
        return date;
    }
    if (const auto date = finder.near(headline)) {
        return date;
    }
    if (const auto date = machineDate(
            meta.content({"date", "dc.date", "dcterms.date", "article_date_original", "created"}), language)) {
        return date;
    }
    if (const auto date = addressDate(ownAddress(page, meta))) {
        return date;
    }
    return finder.line(headline);
}

} // namespace dateline
