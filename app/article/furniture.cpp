#include "app/article/furniture.h"

#include "app/article/lines.h"
#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int headLines = 24; // the head of an article is looked for among the first visible lines
constexpr int headlineLength = 220;
constexpr int paragraphLength = 220; // a line this long among lists of links is body again

bool endsSentence(QStringView line) {
    while (!line.isEmpty() && isAmong(line.back(), u"\"'”’)")) {
        line.chop(1);
    }
    return line.endsWith(u'.') && !line.endsWith(u"...");
}

bool sameWords(QStringView line, const QString& known) {
    return !known.isEmpty() && line.size() < 2 * known.size() + 8
        && line.toString().simplified().compare(known, Qt::CaseInsensitive) == 0;
}

/// The lines that do not lie in a part already known to be furniture.
std::vector<Line> unknownLines(const Article& article) {
    std::vector<Line> lines = visibleLines(article.text);
    auto known = article.furniture.begin();
    std::erase_if(lines, [&](const Line& line) {
        while (known != article.furniture.end() && known->end <= line.span.begin) {
            ++known;
        }
        return known != article.furniture.end() && known->begin <= line.span.begin;
    });
    return lines;
}

class FurnitureReader {
public:
    FurnitureReader(Article& article, const Language& language)
        : m_article(article), m_language(language), m_lines(unknownLines(article)), m_body(m_lines.size(), true),
          m_paragraphsBehind(m_lines.size() + 1) {
        for (int i = count() - 1; i >= 0; --i) {
            m_paragraphsBehind[i] = m_paragraphsBehind[i + 1] + isParagraph(i);
        }
    }

    void run() {
        const int body = readHead();
        readFirstParagraph(body);
        readRest(body);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!m_body[i]) {
                m_article.furniture.push_back(m_lines[i].span);
            }
        }
        std::ranges::sort(m_article.furniture, {}, &Span::begin);
    }

private:
    int count() const { return int(m_lines.size()); }
    QStringView line(int i) const { return m_lines[i].span.of(m_article.text); }
    bool isParagraph(int i) const { return m_lines[i].span.length() > paragraphLength; }
    LineReading reading(int i) const { return readLine(line(i), m_language); }

    /// Reads the lines before the body and marks them; returns the first body line.
    int readHead() {
        int i = 0;
        bool headlineSeen = false;
        for (; i < std::min(count(), headLines); ++i) {
            const LineReading read = reading(i);
            if (isKnown(i)) {
                const bool headline = sameWords(line(i), m_article.title);
                m_body[i] = false;
                i = headline && !headlineSeen ? takeTitleBlock(i + 1) - 1 : i;
                headlineSeen = headlineSeen || headline;
            } else if (read.kind == LineKind::Prose) {
                const int end = headlineSeen || titleOfPage() ? i : headlineEnd(i);
                if (end > i) {
                    takeHeadline(i, end);
                    headlineSeen = true;
                    i = takeTitleBlock(end) - 1;
                } else if (isPlaceLine(i)) {
                    setIfEmpty(m_article.place, line(i).toString());
                    m_body[i] = false;
                } else {
                    break;
                }
            } else if (read.kind == LineKind::DateLine && !read.labelled && headsSection(i)) {
                break;
            } else if (read.kind == LineKind::Caption || read.kind == LineKind::Section) {
                break;
            } else {
                takeHeadLine(read);
                m_body[i] = false;
            }
        }
        return i;
    }

    /// A page's headline is told by the page; a line that looks like one is none.
    bool titleOfPage() const {
        return m_article.titleFrom == Evidence::Heading || m_article.titleFrom == Evidence::LinkedData
            || m_article.titleFrom == Evidence::Metadata || m_article.titleFrom == Evidence::TitleElement;
    }

    /// The headline or the byline again that the file itself has told.
    bool isKnown(int i) const { return sameWords(line(i), m_article.title) || sameWords(line(i), m_article.byline); }

    void takeHeadLine(const LineReading& read) {
        setIfEmpty(m_article.byline, read.byline);
        setIfEmpty(m_article.place, read.place);
        takeDate(read.date);
    }

    void takeDate(const std::optional<Timex>& date) {
        if (date && !m_article.published) {
            m_article.published = date;
            m_article.publishedFrom = Evidence::Text;
        }
    }

    static void setIfEmpty(QString& field, const QString& value) {
        if (field.isEmpty()) {
            field = value;
        }
    }

    void takeHeadline(int begin, int end) {
        QStringList parts;
        for (int i = begin; i < end; ++i) {
            parts << line(i).toString().simplified();
            m_body[i] = false;
        }
        if (m_article.title.isEmpty()) {
            m_article.title = parts.join(u' ');
            m_article.titleFrom = Evidence::Text;
        }
    }

    /// Where the headline stands again within a few lines from `begin`, or `begin`.
    int repeatOf(const QString& title, int begin) const {
        for (int i = begin; i < std::min(count(), begin + 6); ++i) {
            if (sameWords(line(i), title)) {
                return i;
            }
        }
        return begin;
    }

    /// Some writers set a block of title, author and date before a text that has them again; it ends where the title
    /// returns.
    int takeTitleBlock(int begin) {
        const int again = repeatOf(m_article.title, begin);
        for (int i = begin; i < again; ++i) {
            const LineReading read = reading(i);
            takeHeadLine(read);
            if (read.kind == LineKind::Prose && m_lines[i].span.length() < 80) {
                takeAuthorLine(line(i));
            }
            m_body[i] = false;
        }
        return again;
    }

    /// "Ann Lee", "Ann Lee 2031-05-04".
    void takeAuthorLine(QStringView words) {
        const qsizetype space = words.lastIndexOf(u' ');
        const LineReading last = readLine(words.sliced(space + 1), m_language);
        takeDate(last.date);
        setIfEmpty(m_article.byline, (last.date ? words.first(std::max<qsizetype>(space, 0)) : words).toString());
    }

    /// The line after the headline that may begin at `i`, or `i` if none does: up to three lines that do not end a
    /// sentence, set off from a body that follows.
    int headlineEnd(int i) const {
        if (readDateline(line(i), m_language).span.length() > 0) {
            return i;
        }
        int end = i;
        int length = 0;
        while (end < count() && end - i < 3 && (end == i || !m_lines[end].afterBlank)) {
            if (end > i && reading(end).kind != LineKind::Prose) {
                break;
            }
            length += m_lines[end].span.length();
            ++end;
        }
        const bool setOff = end < count() && (m_lines[end].afterBlank || reading(end).kind != LineKind::Prose);
        const bool repeated = repeatOf(line(i).toString(), end) > end;
        if (!setOff || length > headlineLength || endsSentence(line(end - 1)) || !(repeated || bodyFollows(end))) {
            return i;
        }
        return end;
    }

    /// Behind a headline stands a paragraph, or first the lines of a head.
    bool bodyFollows(int i) const {
        for (const int first = i; i < std::min(count(), headLines); ++i) {
            const LineReading read = reading(i);
            if (read.kind == LineKind::Prose && !isPlaceLine(i)) {
                const bool headed = i > first && m_lines[i].afterBlank;
                return headed || m_lines[i].span.length() > 60 || endsSentence(line(i));
            }
        }
        return false;
    }

    /// A short line in capitals beside a date line.
    bool isPlaceLine(int i) const {
        constexpr int longest = 40;
        const QStringView words = line(i);
        if (words.size() >= longest || i + 1 >= count()) {
            return false;
        }
        const bool capitals = words == words.toString().toUpper() && words != words.toString().toLower();
        return capitals && reading(i + 1).kind == LineKind::DateLine;
    }

    /// Whether the date line is one of several that head the sections of a chronology: prose under it, and others
    /// behind that.
    bool headsSection(int at) const {
        if (at + 1 >= count() || isKnown(at + 1) || reading(at + 1).kind != LineKind::Prose
            || headlineEnd(at + 1) > at + 1) {
            return false;
        }
        for (int i = at + 2; i < count(); ++i) {
            const bool alone = m_lines[i].afterBlank && m_lines[i].span.length() < 40;
            if (alone && reading(i).kind == LineKind::DateLine) {
                return true;
            }
        }
        return false;
    }

    void readFirstParagraph(int body) {
        if (body >= count()) {
            return;
        }
        const Dateline found = readDateline(line(body), m_language);
        if (found.span.isEmpty()) {
            return;
        }
        const int begin = m_lines[body].span.begin;
        m_article.dateline = {begin, begin + found.span.end};
        setIfEmpty(m_article.source, found.agency);
        if (!found.place.isEmpty()) {
            m_article.place = found.place;
        }
        takeDate(found.date);
    }

    /// Share lines and captions anywhere in the body; behind a line that opens a list of other things, all that is no
    /// paragraph.
    void readRest(int body) {
        bool list = false;
        for (int i = body; i < count(); ++i) {
            const LineReading read = reading(i);
            const bool clock = read.kind == LineKind::DateLine && !read.date; // "Updated at 9:15 a.m."
            const bool own = isFurniture(read.kind) || clock;
            if (read.opensList && i > body && m_paragraphsBehind[i + 1] <= 1) {
                list = true;
            } else if (isParagraph(i) && !own) {
                list = false;
            }
            m_body[i] = !own && !list;
        }
    }

    static bool isFurniture(LineKind kind) {
        return kind == LineKind::Action || kind == LineKind::Section || kind == LineKind::Credit
            || kind == LineKind::Caption;
    }

    Article& m_article;
    const Language& m_language;
    std::vector<Line> m_lines;
    std::vector<bool> m_body;
    std::vector<int> m_paragraphsBehind; // from a line on
};

} // namespace

void readFurniture(Article& article, const Language& language) {
    FurnitureReader(article, language).run();
}

} // namespace dateline
