#include "app/article/pagedate.h"

#include "app/article/writtendate.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int nearHeadline = 60; // texts behind the headline among which its date line is looked for
constexpr std::chrono::days atMost{
    3}; // a declared date later than the address by no more than this is its zone's or its second edition's

bool names(const Page& page, int node, std::initializer_list<QByteArrayView> words) {
    const QByteArray all = (page.attribute(node, "class").toByteArray() + ' ' + page.attribute(node, "id").toByteArray()
        + ' ' + page.attribute(node, "itemprop").toByteArray())
                               .toLower();
    return all.size() > 2 && std::ranges::any_of(words, [&](QByteArrayView word) { return all.contains(word); });
}

/// American pages write the month first, and pages that only say that they are English.
DateOrder orderOf(const QString& language) {
    const QString tag = language.toLower();
    return tag.isEmpty() || tag == u"en" || tag.startsWith(u"en-us") || tag.startsWith(u"en_us") ? DateOrder::MonthFirst
                                                                                                 : DateOrder::DayFirst;
}

/// The dates that the elements and texts of a page tell.
class DateFinder {
public:
    DateFinder(const Page& page, DateOrder order, const Language& language)
        : m_page(page), m_order(order), m_language(language) {}

    std::optional<Timex> machine(const QString& text) const { return machineDate(text, m_order, m_language); }

    /// Elements that say they hold the date of publication, or of the last change.
    std::optional<Timex> marked(QByteArrayView property) const {
        for (int i = 0; i < m_page.size(); ++i) {
            const bool element = m_page.tag(i) != GUMBO_TAG_LAST && m_page.tag(i) != GUMBO_TAG_META;
            const bool said = element && m_page.attribute(i, "itemprop") == property;
            const bool time = property == "datePublished" && m_page.is(i, GUMBO_TAG_TIME);
            if (said || (time && m_page.hasAttribute(i, "pubdate"))) {
                if (const auto date = valueOf(i)) {
                    return date;
                }
            }
        }
        return {};
    }

    /// At the headline: a time element, or a line that is a date; close behind it, close before it, or farther behind.
    std::optional<Timex> near(int headline) const {
        constexpr int close = 12; // texts
        constexpr int before = 40; // nodes
        if (headline < 0) {
            return {};
        }
        auto date = among(headline + 1, m_page.size(), close);
        date = date ? date : among(std::max(headline - before, 0), headline, nearHeadline);
        return date ? date : among(headline + 1, m_page.size(), nearHeadline);
    }

    /// A text close behind the headline that is a date and nothing else.
    std::optional<Timex> alone(int headline) const {
        constexpr int close = 12; // texts
        constexpr int longest = 20; // "24 September 2031"
        int texts = 0;
        for (int i = std::max(headline, 0); i < m_page.size() && texts < close; ++i) {
            const QByteArrayView raw = m_page.rawText(i).trimmed();
            texts += raw.size() > 1;
            if (raw.size() >= 6 && raw.size() <= longest) {
                if (const auto date = writtenDate(QString::fromUtf8(raw).simplified(), m_order, m_language)) {
                    return date;
                }
            }
        }
        return {};
    }

    /// A short text near the headline, before or behind it, that holds a date; of change, or of none.
    std::optional<Timex> line(int headline, bool change) const {
        constexpr int before = 400; // nodes
        int texts = 0;
        for (int i = std::max(headline - before, 0); i < m_page.size() && texts < nearHeadline; ++i) {
            if (names(m_page, i, {"today"})) {
                i = m_page[i].end - 1;
                continue;
            }
            const QByteArrayView raw = m_page.rawText(i).trimmed();
            texts += raw.size() > 1 && i > headline;
            if (raw.size() >= 6 && raw.size() <= 100) {
                const QString text = QString::fromUtf8(raw).simplified();
                const auto date = tellsOfChange(text) == change ? writtenDate(text, m_order, m_language) : std::nullopt;
                if (date) {
                    return date;
                }
            }
        }
        return {};
    }

private:
    /// The first element from `begin` on that by its kind or name tells a date.
    std::optional<Timex> among(int begin, int end, int mostTexts) const {
        int texts = 0;
        for (int i = begin; i < end && texts < mostTexts; ++i) {
            if (m_page.isText(i)) {
                texts += m_page.rawText(i).trimmed().size() > 1;
            } else if (isElsewhere(i) || tellsChange(i)) {
                i = m_page[i].end - 1;
            } else if (m_page.is(i, GUMBO_TAG_TIME)
                || names(m_page, i, {"date", "time", "publi", "posted", "byline", "meta", "datum", "fecha"})) {
                if (const auto date = valueOf(i)) {
                    return date;
                }
            }
        }
        return {};
    }

    /// Parts that have dates of their own.
    bool isElsewhere(int node) const {
        const bool small = 3 * (m_page[node].end - node) < m_page.size();
        return small
            && names(
                m_page, node, {"comment", "related", "teaser", "sidebar", "recommend", "today", "upload", "copyright"});
    }

    /// A short line that tells of a change, its date included.
    bool tellsChange(int node) const {
        if (names(m_page, node, {"updat", "modif"})) {
            return true;
        }
        constexpr int line = 16; // nodes
        if (m_page[node].end - node > line) {
            return false;
        }
        const QString text = m_page.text(node);
        return tellsOfChange(text.first(std::min<qsizetype>(text.size(), 16))) && !text.contains(u"ublish");
    }

    std::optional<Timex> valueOf(int node) const {
        for (const char* attribute : {"datetime", "content", "data-datetime", "title"}) {
            const QByteArrayView value = m_page.attribute(node, attribute);
            if (value.size() >= 8 && value.size() < 60) {
                if (const auto date = machine(QString::fromUtf8(value))) {
                    return date;
                }
            }
        }
        if (m_page[node].end - node > 40) {
            return {}; // a container, no date line
        }
        const QString text = m_page.text(node);
        return tellsOfChange(text) ? std::nullopt : writtenDate(text, m_order, m_language);
    }

    const Page& m_page;
    DateOrder m_order;
    const Language& m_language;
};

QString ownAddress(const Page& page, const PageMeta& meta) {
    for (int i = 0; i < page.size(); ++i) {
        if (page.is(i, GUMBO_TAG_LINK) && page.attribute(i, "rel") == "canonical") {
            return QString::fromUtf8(page.attribute(i, "href"));
        }
    }
    return meta.content({"og:url", "twitter:url"});
}

QString declaredPublication(const PageMeta& meta) {
    return meta.content({"article:published_time", "article:published", "og:published_time",
        "og:article:published_time", "datepublished", "dcterms.created", "dc.date.issued", "dcterms.issued",
        "dc.date.created", "publishdate", "publish-date", "publish_date", "published-date", "pubdate", "published_time",
        "date_published", "article.published", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "citation_publication_date", "bt:pubdate", "rnews:datepublished",
        "article:publish_date", "published_at", "originalpublicationdate"});
}

QString declaredChange(const PageMeta& meta) {
    return meta.content({"article:modified_time", "article:modified", "og:updated_time", "og:modified_time",
        "datemodified", "dateupdate", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised",
        "updated_time"});
}

/// A date and where it was found.
struct Found {
    std::optional<Timex> date;
    Evidence from = Evidence::None;
    bool numeric = false; // as "03/09/2026", where day and month may be exchanged
};

/// Publishers put the day into the address as their readers lived it; a declared time may be of another zone, or of
/// the second time it went out.
Found withAddress(Found found, const std::optional<Timex>& address) {
    const bool both = found.date && found.date->period && address && address->period;
    const auto later = both ? found.date->period->from - address->period->from : std::chrono::days(0);
    if (!found.date || (later > std::chrono::days(0) && later <= atMost)) {
        return address ? Found{address, Evidence::Address} : found;
    }
    return found;
}

/// The same date with day and month exchanged, where both can be either.
std::optional<Timex> exchanged(const std::optional<Timex>& date) {
    if (!date || !date->period) {
        return {};
    }
    const std::chrono::year_month_day ymd(date->period->from);
    return unsigned(ymd.day()) > 12 || unsigned(ymd.day()) == unsigned(ymd.month())
        ? std::nullopt
        : parseTimex3(QStringLiteral("%1-%2-%3")
                          .arg(int(ymd.year()), 4, 10, QChar(u'0'))
                          .arg(unsigned(ymd.day()), 2, 10, QChar(u'0'))
                          .arg(unsigned(ymd.month()), 2, 10, QChar(u'0')));
}

bool sameDay(const std::optional<Timex>& a, const std::optional<Timex>& b) {
    return a && b && a->period && b->period && a->period->from == b->period->from;
}

/// "03/09/2026" in a meta element is what the line under the headline says it is.
Found withVisible(Found found, const std::optional<Timex>& visible) {
    return found.numeric && sameDay(exchanged(found.date), visible) ? Found{visible, Evidence::Visible} : found;
}

/// A site that has moved declares the day it took the page over; the line under the headline still tells the first.
Found withFirst(Found found, const std::optional<Timex>& alone) {
    constexpr std::chrono::days moved{90}; // less is a second edition
    const bool both = found.date && found.date->period && alone && alone->period;
    return both && found.date->period->from - alone->period->from > moved ? Found{alone, Evidence::Visible} : found;
}

} // namespace

void readDates(const Page& page, const DatedPage& about, const Language& language, Article& article) {
    const DateFinder finder(page, orderOf(article.language), language);
    const auto first = [](std::initializer_list<Found> all) {
        const auto found = std::ranges::find_if(all, [](const Found& one) { return one.date.has_value(); });
        return found == all.end() ? Found{} : *found;
    };
    const auto told = [&](const QString& text, Evidence from) {
        const QString begin = text.trimmed().first(std::min<qsizetype>(3, text.trimmed().size()));
        return Found{finder.machine(text), from, begin.contains(u'/') || begin.contains(u'-')};
    };
    article.updated = first(
        {told(about.linked.modified, Evidence::LinkedData), told(declaredChange(about.meta), Evidence::Metadata),
            {finder.marked("dateModified"), Evidence::Marked}, {finder.line(about.headline, true), Evidence::Visible}})
                          .date;
    const std::optional<Timex> near = finder.near(about.headline);
    const Found strong = first(
        {told(about.linked.published, Evidence::LinkedData), told(declaredPublication(about.meta), Evidence::Metadata),
            {finder.marked("datePublished"), Evidence::Marked}, {near, Evidence::Visible},
            told(about.meta.content({"date", "dc.date", "dcterms.date", "article_date_original", "created"}),
                Evidence::Metadata)});
    const std::optional<Timex> line = finder.line(about.headline, false);
    const Found dated = withVisible(withAddress(strong, addressDate(ownAddress(page, about.meta))), near ? near : line);
    const Found found = about.headline < 0 ? dated : withFirst(dated, finder.alone(about.headline));
    const Found best = first({found, {line, Evidence::Visible}});
    article.published = best.date;
    article.publishedFrom = best.from;
}

} // namespace dateline
