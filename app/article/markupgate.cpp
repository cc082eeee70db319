#include "app/article/markupgate.h"

#include "app/text/limits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

using Name = std::string_view;

template <std::size_t N> bool among(Name name, const std::array<Name, N>& names) {
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<Name, 15> voidTags{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr", "keygen"};

/// Closed by the parser itself, so an open one does not deepen the tree.
constexpr std::array<Name, 20> selfClosing{"p", "li", "dd", "dt", "option", "optgroup", "rp", "rt", "tr", "td", "th",
    "tbody", "thead", "tfoot", "caption", "colgroup", "html", "head", "body", "image"};

/// Reopened by the parser in every block they are left open over.
constexpr std::array<Name, 14> formattingTags{
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};

/// An end tag of another element does not reach beyond one of these.
constexpr std::array<Name, 42> specialTags{"address", "applet", "article", "aside", "blockquote", "button", "center",
    "details", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hgroup", "listing", "main", "marquee", "menu", "nav", "noscript", "object", "ol",
    "pre", "section", "select", "summary", "table", "template", "ul", "dialog", "search"};
constexpr std::array<Name, 5> scopeTags{"applet", "marquee", "object", "table", "template"};

/// Their content is no markup. Nobody reads the first ones.
constexpr std::array<Name, 7> unseenTags{"script", "style", "iframe", "noembed", "noframes", "textarea", "svg"};
constexpr std::array<Name, 2> literalTags{"title", "xmp"};

constexpr int formattingDepth = 16;
constexpr int attributes = 128;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Gate {
public:
    explicit Gate(QByteArrayView html) : m_in(html) { m_out.html.reserve(html.size()); }

    GatedMarkup run() {
        while (m_at < m_in.size()) {
            const qsizetype open = find('<', m_at);
            copy(m_at, open);
            m_at = open;
            if (m_at < m_in.size()) {
                markup();
            }
        }
        return std::move(m_out);
    }

private:
    qsizetype find(char c, qsizetype from) const {
        const qsizetype at = m_in.indexOf(c, from);
        return at < 0 ? m_in.size() : at;
    }

    char at(qsizetype i) const { return i < m_in.size() ? m_in[i] : '\0'; }

    void copy(qsizetype begin, qsizetype end) { m_out.html.append(m_in.sliced(begin, end - begin)); }

    void markup() {
        const char next = at(m_at + 1);
        if (isLetter(next)) {
            startTag();
        } else if (next == '/' && isLetter(at(m_at + 2))) {
            endTag();
        } else if (m_in.sliced(m_at).startsWith("<!--")) {
            comment();
        } else if (next == '!' || next == '?' || next == '/') {
            const qsizetype end = std::min(find('>', m_at) + 1, m_in.size());
            if (next == '!'
                && m_in.sliced(m_at + 2)
                        .first(std::min<qsizetype>(7, m_in.size() - m_at - 2))
                        .compare("doctype", Qt::CaseInsensitive)
                    == 0) {
                copy(m_at, end);
            }
            m_at = end;
        } else {
            m_out.html.append("&lt;");
            ++m_at;
        }
    }

    void comment() {
        const QByteArrayView rest = m_in.sliced(m_at + 4);
        if (rest.startsWith('>') || rest.startsWith("->")) {
            m_at = find('>', m_at) + 1;
            return;
        }
        qsizetype end = m_in.indexOf("--", m_at + 4);
        while (end >= 0 && at(end + 2) != '>' && !(at(end + 2) == '!' && at(end + 3) == '>')) {
            end = m_in.indexOf("--", end + 1);
        }
        m_at = end < 0 ? m_in.size() : find('>', end) + 1;
    }

    /// The tag name at `begin` in small letters; names longer than any known one are cut.
    Name readName(qsizetype begin, std::array<char, 16>& room) const {
        std::size_t size = 0;
        for (qsizetype i = begin; i < m_in.size() && size < room.size(); ++i) {
            const char c = m_in[i];
            if (isSpace(c) || c == '/' || c == '>') {
                break;
            }
            room[size++] = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        }
        return {room.data(), size};
    }

    /// Finds the '>' that ends a tag, minding quoted values; `kept` is where the attributes that are kept end.
    qsizetype tagEnd(qsizetype begin, qsizetype& kept) const {
        int count = 0;
        kept = -1;
        for (qsizetype i = begin; i < m_in.size(); ++i) {
            const char c = m_in[i];
            if (c == '>') {
                kept = kept < 0 ? i : kept;
                return i;
            }
            if ((c == '"' || c == '\'') && afterEquals(i)) {
                i = find(c, i + 1);
            } else if ((isSpace(c) || c == '/') && ++count > attributes && kept < 0 && !afterEquals(i)) {
                kept = i;
            }
        }
        return m_in.size();
    }

    /// Whether the last visible character before `i` is the = of an attribute. White space there is short in real
    /// pages.
    bool afterEquals(qsizetype i) const {
        const qsizetype stop = std::max<qsizetype>(i - 8, 0);
        for (--i; i >= stop; --i) {
            if (!isSpace(m_in[i])) {
                return m_in[i] == '=';
            }
        }
        return false;
    }

    void startTag() {
        std::array<char, 16> room;
        const Name name = readName(m_at + 1, room);
        qsizetype kept = 0;
        const qsizetype end = tagEnd(m_at + 1, kept);
        const qsizetype begin = m_at;
        m_at = std::min(end + 1, m_in.size());
        if (end == m_in.size()) {
            return; // an unfinished tag at the end of the file is no tag
        }
        if (among(name, unseenTags) || among(name, literalTags)) {
            rawContent(name, m_in.sliced(begin, end - begin));
        } else if (name != "plaintext" && name != "math" && mayOpen(name, attributesIn(begin, kept))) {
            copy(begin, kept);
            m_out.html.append('>');
        }
    }

    /// How many attributes a tag has, about: each has an equals sign or stands between blanks.
    int attributesIn(qsizetype begin, qsizetype end) const {
        return int(std::count_if(m_in.data() + begin, m_in.data() + end, [](char c) { return c == '=' || c == ' '; })) / 2;
    }

    bool mayOpen(Name name, int attributes) {
        const bool empty = among(name, voidTags);
        const bool formatting = among(name, formattingTags);
        m_cost += 1 + attributes + m_formatting;
        if (m_cost > limits::markupCost) {
            ++m_out.dropped;
            return false;
        }
        if (empty || among(name, selfClosing)) {
            return true;
        }
        if (name == "a" || name == "nobr") {
            closeFormatting(name);
        }
        if (int(m_open.size()) >= limits::markupDepth || (formatting && m_formatting >= formattingDepth)) {
            ++m_out.dropped;
            return false;
        }
        m_open.emplace_back(name);
        m_formatting += formatting;
        return true;
    }

    void endTag() {
        std::array<char, 16> room;
        const Name name = readName(m_at + 2, room);
        const qsizetype begin = m_at;
        m_at = std::min(find('>', m_at) + 1, m_in.size());
        if (among(name, formattingTags)) {
            closeFormatting(name);
        } else {
            closeElement(name);
        }
        if (m_cost <= limits::markupCost) { // the end of a paragraph that is not open would make one
            copy(begin, begin + 2 + qsizetype(name.size()));
            m_out.html.append('>');
        }
    }

    void closeFormatting(Name name) {
        const auto open = std::find(m_open.rbegin(), m_open.rend(), name);
        if (open != m_open.rend()) {
            m_open.erase(std::next(open).base());
            --m_formatting;
        }
    }

    void closeElement(Name name) {
        const bool special = among(name, specialTags);
        for (std::size_t i = m_open.size(); i-- > 0;) {
            const Name open = m_open[i];
            if (open == name) {
                m_formatting -= int(std::count_if(m_open.begin() + i, m_open.end(),
                    [](const std::string& above) { return among(Name(above), formattingTags); }));
                m_open.resize(i);
                return;
            }
            if (special ? among(open, scopeTags) : among(open, specialTags)) {
                return;
            }
        }
    }

    /// An element whose content is no markup: kept as plain text (title, xmp), set aside (JSON-LD) or left out.
    void rawContent(Name name, QByteArrayView tag) {
        const qsizetype end = rawEnd(name);
        if (end < 0) {
            return; // never closed: only the tag is left out
        }
        const QByteArrayView content = m_in.sliced(m_at, end - m_at);
        const bool data = name == "script" && tag.toByteArray().toLower().contains("ld+json");
        if (data && content.size() <= limits::linkedData) {
            m_out.linkedData.push_back(content.toByteArray());
        } else if (among(name, literalTags)) {
            m_out.html.append(name == "title" ? "<title>" : "<pre>");
            appendAsText(content);
            m_out.html.append(name == "title" ? "</title>" : "</pre>");
        }
        m_at = std::min(find('>', end) + 1, m_in.size());
    }

    void appendAsText(QByteArrayView content) {
        for (char c : content) { // QByteArray::replace() moves all that follows once for each four thousand of them
            if (c == '<') {
                m_out.html.append("&lt;");
            } else {
                m_out.html.append(c);
            }
        }
    }

    /// Where "</name" begins next, or -1. A name found missing once is not looked for again.
    qsizetype rawEnd(Name name) {
        if (std::ranges::find(m_unclosed, name) != m_unclosed.end()) {
            return -1;
        }
        for (qsizetype i = m_in.indexOf("</", m_at); i >= 0; i = m_in.indexOf("</", i + 2)) {
            std::array<char, 16> room;
            if (readName(i + 2, room) == name) {
                return i;
            }
        }
        m_unclosed.emplace_back(name);
        return -1;
    }

    QByteArrayView m_in;
    qsizetype m_at = 0;
    GatedMarkup m_out;
    std::vector<std::string> m_open;
    std::vector<std::string> m_unclosed;
    int m_formatting = 0;
    qint64 m_cost = 0;
};

} // namespace

GatedMarkup gateMarkup(QByteArrayView html) {
    return Gate(html).run();
}

} // namespace dateline
