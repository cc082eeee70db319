#include "app/article/rtf.h"

#include "app/article/charset.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace dateline {

namespace {

constexpr std::size_t deepest = 10'000; // open groups; past it, closing them is all that is done

/// Where the characters of a group go.
enum class Destination { Body, Fonts, Title, Author, Nothing };

struct Group {
    Destination destination = Destination::Body;
    int font = -1;
    int skipAfterUnicode = 1; // \uc
    bool hidden = false;
};

struct Symbol {
    QByteArrayView word;
    char16_t character;
};

constexpr std::array symbols{Symbol{"emdash", u'—'}, Symbol{"endash", u'–'}, Symbol{"lquote", u'‘'},
    Symbol{"rquote", u'’'}, Symbol{"ldblquote", u'“'}, Symbol{"rdblquote", u'”'}, Symbol{"bullet", u'•'},
    Symbol{"tab", u'\t'}, Symbol{"line", u'\n'}, Symbol{"emspace", u' '}, Symbol{"enspace", u' '},
    Symbol{"cell", u'\t'}};

constexpr std::array<QByteArrayView, 21> unread{"colortbl", "stylesheet", "pict", "header", "footer", "headerl",
    "headerr", "headerf", "footerl", "footerr", "footerf", "footnote", "object", "fldinst", "themedata", "listtable",
    "listoverridetable", "rsidtbl", "xmlnstbl", "annotation", "latentstyles"};

struct FontCharset {
    int number;
    const char* charset;
};

constexpr std::array fontCharsets{FontCharset{77, "macintosh"}, FontCharset{128, "windows-31j"},
    FontCharset{129, "windows-949"}, FontCharset{130, "johab"}, FontCharset{134, "gb18030"}, FontCharset{136, "big5"},
    FontCharset{161, "windows-1253"}, FontCharset{162, "windows-1254"}, FontCharset{163, "windows-1258"},
    FontCharset{177, "windows-1255"}, FontCharset{178, "windows-1256"}, FontCharset{186, "windows-1257"},
    FontCharset{204, "windows-1251"}, FontCharset{222, "windows-874"}, FontCharset{238, "windows-1250"}};

QByteArray codePageCharset(int page) {
    switch (page) {
    case 932: return "windows-31j";
    case 936: return "gb18030";
    case 949: return "windows-949";
    case 950: return "big5";
    case 10000: return "macintosh";
    case 65001: return "utf-8";
    default: return page < 1000 ? "ibm-" + QByteArray::number(page) : "windows-" + QByteArray::number(page);
    }
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

class RtfReader {
public:
    explicit RtfReader(QByteArrayView bytes) : m_in(bytes) {}

    RtfDocument run() {
        m_groups.emplace_back();
        while (m_at < m_in.size()) {
            const char c = m_in[m_at++];
            if (c == '{') {
                openGroup();
            } else if (c == '}') {
                closeGroup();
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                byte(c);
            }
        }
        endParagraph();
        return std::move(m_document);
    }

private:
    Group& group() { return m_groups.back(); }

    void openGroup() {
        flush();
        m_skip = 0;
        if (m_groups.size() < deepest) {
            m_groups.push_back(Group(group()));
        } else {
            ++m_unopened;
        }
    }

    void closeGroup() {
        flush();
        m_skip = 0;
        if (m_unopened > 0) {
            --m_unopened;
        } else if (m_groups.size() > 1) {
            m_groups.pop_back();
        }
    }

    void control() {
        if (m_at == m_in.size()) {
            return;
        }
        const char c = m_in[m_at];
        if (isLetter(c)) {
            controlWord();
            return;
        }
        ++m_at;
        if (c == '\'') {
            hexByte();
        } else if (c == '*') {
            group().destination = Destination::Nothing;
        } else if (c == '~') {
            unicode(u'\u00A0');
        } else if (c == '_') {
            unicode(u'\u2011');
        } else if (c == '\n' || c == '\r') {
            endParagraph();
        } else if (c == '\\' || c == '{' || c == '}') {
            byte(c);
        }
    }

    void hexByte() {
        int value = 0;
        const char* begin = m_in.data() + m_at;
        const char* end = begin + std::min<qsizetype>(2, m_in.size() - m_at);
        if (std::from_chars(begin, end, value, 16).ptr == begin + 2) {
            m_at += 2;
            byte(char(value));
        }
    }

    void controlWord() {
        const qsizetype begin = m_at;
        while (m_at < m_in.size() && isLetter(m_in[m_at])) {
            ++m_at;
        }
        const QByteArrayView word = m_in.sliced(begin, m_at - begin);
        const qsizetype numberBegin = m_at;
        m_at += m_at < m_in.size() && m_in[m_at] == '-';
        while (m_at < m_in.size() && isDigit(m_in[m_at])) {
            ++m_at;
        }
        int number = 1;
        const bool numbered = std::from_chars(m_in.data() + numberBegin, m_in.data() + m_at, number).ec == std::errc();
        m_at += m_at < m_in.size() && m_in[m_at] == ' ';
        obey(word, numbered ? number : 1, numbered);
    }

    void obey(QByteArrayView word, int number, bool numbered) {
        const auto symbol = std::ranges::find_if(symbols, [&](const Symbol& s) { return s.word == word; });
        if (symbol != symbols.end()) {
            unicode(symbol->character);
        } else if (word == "par" || word == "sect" || word == "page" || word == "row") {
            endParagraph();
        } else if (word == "u" && numbered) {
            unicode(char16_t(number & 0xFFFF));
            m_skip = group().skipAfterUnicode;
        } else if (word == "uc") {
            group().skipAfterUnicode = std::clamp(number, 0, 8);
        } else if (word == "bin") {
            m_at = std::min(m_at + std::max(number, 0), m_in.size());
        } else if (word == "v" || word == "deleted") {
            flush();
            group().hidden = number != 0;
        } else if (word == "plain") {
            flush();
            group().hidden = false;
        } else {
            obeyFont(word, number);
            obeyDestination(word);
        }
    }

    void obeyFont(QByteArrayView word, int number) {
        if (word == "ansicpg") {
            m_charset = codePageCharset(number);
        } else if (word == "mac") {
            m_charset = "macintosh";
        } else if (word == "f") {
            flush();
            group().font = number;
        } else if (word == "fcharset" && group().destination == Destination::Fonts) {
            const auto known
                = std::ranges::find_if(fontCharsets, [&](const FontCharset& f) { return f.number == number; });
            if (known != fontCharsets.end()) {
                m_fonts[group().font] = known->charset;
            }
        }
    }

    void obeyDestination(QByteArrayView word) {
        if (group().destination == Destination::Nothing) {
            return;
        }
        if (word == "fonttbl") {
            group().destination = Destination::Fonts;
        } else if (word == "info" || std::ranges::find(unread, word) != unread.end()) {
            m_inInfo = word == "info" ? int(m_groups.size()) : m_inInfo;
            group().destination = word == "info" ? Destination::Fonts : Destination::Nothing;
        } else if (m_inInfo > 0 && int(m_groups.size()) == m_inInfo + 1) {
            takeInformation(word);
        }
    }

    /// The groups inside the information group; the first of a kind counts.
    void takeInformation(QByteArrayView word) {
        if (word == "title" || word == "author") {
            const bool title = word == "title";
            const bool first = title ? m_document.title.isEmpty() : m_document.author.isEmpty();
            group().destination = !first ? Destination::Nothing : title ? Destination::Title : Destination::Author;
        }
    }

    /// A character given as a byte in the charset of the font.
    void byte(char c) {
        if (m_skip > 0) {
            --m_skip;
        } else if (!group().hidden) {
            m_pending += c;
        }
    }

    void unicode(char16_t c) {
        flush();
        if (!group().hidden) {
            put(QString(QChar(c)));
        }
    }

    void flush() {
        if (m_pending.isEmpty()) {
            return;
        }
        const auto font = m_fonts.find(group().font);
        put(decodeAs(m_pending, font == m_fonts.end() ? m_charset : font->second).text);
        m_pending.clear();
    }

    void put(const QString& text) {
        switch (group().destination) {
        case Destination::Body: m_text += text; break;
        case Destination::Title: m_document.title += text; break;
        case Destination::Author: m_document.author += text; break;
        default: break;
        }
    }

    void endParagraph() {
        flush();
        if (group().destination != Destination::Body) {
            return;
        }
        const QString paragraph = m_text.trimmed();
        if (!paragraph.isEmpty()) {
            m_document.paragraphs << paragraph;
        }
        m_text.clear();
    }

    QByteArrayView m_in;
    qsizetype m_at = 0;
    RtfDocument m_document;
    std::vector<Group> m_groups;
    std::map<int, QByteArray> m_fonts;
    QByteArray m_charset = "windows-1252";
    QByteArray m_pending;
    QString m_text;
    std::size_t m_unopened = 0;
    int m_skip = 0; // characters that stand for the last \u in programs without Unicode
    int m_inInfo = 0; // depth of the information group
};

} // namespace

RtfDocument readRtf(QByteArrayView bytes) {
    return RtfReader(bytes).run();
}

} // namespace dateline
