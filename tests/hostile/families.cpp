#include "tests/hostile/families.h"

#include "tests/app/article/zipfile.h"

namespace dateline {

namespace {

/// 64 bytes without a pattern, other ones for each i.
QByteArray noise(int i) {
    QByteArray bytes;
    for (quint32 state = 2463534242u + quint32(i) * 2654435761u; bytes.size() < 64;) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        bytes += char(state >> 24);
    }
    return bytes;
}

QByteArray spelledNoise(int i) {
    return noise(i).toHex(' ') + ' ';
}

QByteArray dates(int i) {
    return "May " + QByteArray::number(i % 40) + ", " + QByteArray::number(i % 10'000) + ". ";
}

QByteArray datedSections(int i) {
    return "June " + QByteArray::number(i % 31) + ", 2020\n\nIt rained.\n\n";
}

QByteArray numbers(int i) {
    return QByteArray::number(i * 7919LL) + " metres, ";
}

QByteArray names(int i) {
    return "\"Rain,\" said Ana" + QByteArray::number(i, 26).replace('0', 'x') + " Brill. ";
}

QByteArray asDocx(const QByteArray& content) {
    return docxOf("<d>" + content + "</d>");
}

using enum Hostility;

const std::vector<Family> quoted{
    {Quotes, "straight, never closed", "a.txt", "\""},
    {Quotes, "one opened in every word", "a.txt", "\"word "},
    {Quotes, "curly, only opening", "a.txt", "\u201c"},
    {Quotes, "curly, only closing", "a.txt", "\u201d"},
    {Quotes, "nested in turn", "a.txt", "\u201c\u2018\u2019\u201d"},
    {Quotes, "opened in turn", "a.txt", "\u201c\u2018"},
    {Quotes, "apostrophes", "a.txt", "' "},
    {Quotes, "one quote over the whole file", "a.txt", "She went on and on. ", "\"", "\" he said."},
    {Quotes, "a quote of one word each time", "a.txt", "\"No,\" he said. "},
    {Quotes, "a speaker each time", "a.txt", {}, {}, {}, names},
    {Quotes, "paragraphs that each open and never close", "a.txt", "\"And then we went home.\n\n"},
    {Quotes, "cues without words", "a.txt", "said "},
    {Quotes, "that within that", "a.txt", "he said that "},
    {Quotes, "pronouns", "a.txt", "he she they it "},
    {Quotes, "according to", "a.txt", "according to "},
};

const std::vector<Family> counted{
    {Numbers, "numbers", "a.txt", "12,345.6 "},
    {Numbers, "figures", "a.txt", {}, {}, {}, numbers},
    {Numbers, "one number", "a.txt", "9"},
    {Numbers, "digits and commas", "a.txt", "1,"},
    {Numbers, "digits and points", "a.txt", "1."},
    {Numbers, "magnitudes", "a.txt", "million "},
    {Numbers, "magnitudes of magnitudes", "a.txt", "billion trillion ", "5 ", "dollars"},
    {Numbers, "minus signs", "a.txt", "-", {}, "5"},
    {Numbers, "currency signs", "a.txt", "$", {}, "5"},
    {Numbers, "currencies", "a.txt", " dollars", "$5"},
    {Numbers, "ranges", "a.txt", "1-2-3-"},
    {Numbers, "percent signs", "a.txt", "5%%"},
    {Numbers, "superscripts and fractions", "a.txt", "\u00bd\u00b2\u2153"},
    {Numbers, "digits of other scripts", "a.txt", "\u0663\u0967\uff15 "},
    {Numbers, "rises without end", "a.txt", "rose 5 percent to 7 million dollars from "},
    {Numbers, "exponents", "a.txt", "1e999999 9e-999999 "},
    {Numbers, "units without numbers", "a.txt", "square miles per hour "},
    {Numbers, "one hundred and", "a.txt", "one hundred and "},
};

const std::vector<Family> dated{
    {Dates, "dates", "a.txt", {}, {}, {}, dates},
    {Dates, "dates as headings", "a.txt", {}, {}, {}, datedSections},
    {Dates, "last last last", "a.txt", "last ", {}, "week"},
    {Dates, "months", "a.txt", "March May "},
    {Dates, "ago", "a.txt", "weeks ago ", "three "},
    {Dates, "years that do not exist", "a.txt", "the year 0, 99999, -5, 0000-00-00, 2021-13-45, February 31, 2021. "},
    {Dates, "immense lengths", "a.txt", "99999999999999999999 days later, in 2147483648 BC. "},
    {Dates, "relative to nothing", "a.txt", "the day before the day after the week before "},
    {Dates, "ranges of ranges", "a.txt", "2002 to ", "from 2001 to ", "2003"},
    {Dates, "weekdays", "a.txt", "on Monday Tuesday "},
    {Dates, "slashes", "a.txt", "1/2/3/"},
    {Dates, "centuries", "a.txt", "in the 99th century, the 0th century, "},
    {Dates, "clocks", "a.txt", "at 25:61 p.m. "},
    {Dates, "feasts", "a.txt", "Easter Christmas Ramadan "},
    {Dates, "between and", "a.txt", "between May and "},
};

const std::vector<Family> lettered{
    {Characters, "one word", "a.txt", "a"},
    {Characters, "commas", "a.txt", ","},
    {Characters, "periods", "a.txt", "."},
    {Characters, "periods apart", "a.txt", ". "},
    {Characters, "ends and marks", "a.txt", ".\") "},
    {Characters, "spaces", "a.txt", " "},
    {Characters, "line breaks", "a.txt", "\n"},
    {Characters, "carriage returns", "a.txt", "\r"},
    {Characters, "line breaks of two characters", "a.txt", "\r\n"},
    {Characters, "form feeds and tabs", "a.txt", "\f\v\t"},
    {Characters, "combining marks", "a.txt", "\u0301", "e"},
    {Characters, "right to left", "a.txt", "\u202e\u2067\u05d0\u202c\u2069"},
    {Characters, "zero width", "a.txt", "a\u200b\u200d\ufeff"},
    {Characters, "line separators", "a.txt", "a\u2028b\u2029"},
    {Characters, "beyond the first plane", "a.txt", "\U0001f600\U0001d7d8 said "},
    {Characters, "NUL", "a.txt", QByteArray(1, '\0')},
    {Characters, "NUL between words", "a.txt", QByteArray("He said\0 5 percent\0. ", 21)},
    {Characters, "lone surrogates", "a.txt", "\xed\xa0\x80 he said \xed\xbf\xbf"},
    {Characters, "overlong UTF-8", "a.txt", "\xc0\x80\xe0\x80\x80\xf0\x80\x80\x80"},
    {Characters, "invalid UTF-8", "a.txt", "a\xFF\xC0\xAF"},
    {Characters, "half characters", "a.txt", "\xE2\x82"},
    {Characters, "UTF-16 of half pairs", "a.txt", QByteArray("\xD8\0\0a", 4), "\xFE\xFF"},
    {Characters, "UTF-16 without a mark", "a.txt", QByteArray("a\0b\0", 4)},
    {Characters, "escape sequences", "a.txt", "\x1B$B!!"},
    {Characters, "noise", "a.txt", {}, {}, {}, noise},
    {Characters, "noise of letters", "a.txt", {}, {}, {}, spelledNoise},
    {Characters, "capitals", "a.txt", "Mr. President Doctor Smith Jones "},
    {Characters, "initials", "a.txt", "A. B. "},
    {Characters, "brackets", "a.txt", "([{<"},
};

const std::vector<Family> lined{
    {Text, "one line of words", "a.txt", "harbour "},
    {Text, "short lines", "a.txt", "Related\n"},
    {Text, "date lines", "a.txt", "May 4, 2031\n\n"},
    {Text, "bylines", "a.txt", "By Lena Oduya\n"},
    {Text, "breadcrumbs", "a.txt", "a > b\n"},
    {Text, "dashes", "a.txt", "PORT -- "},
    {Text, "open brackets", "a.txt", "((("},
    {Text, "bars", "a.txt", "|", "Published 1"},
    {Text, "paragraphs", "a.txt", "The harbour of Verran opened on May 4, 2031.\n\n"},
    {Text, "list items", "a.txt", "- The harbour opened in 2031\n"},
    {Text, "addresses", "a.txt", "http://a.example/b?c=1 a@b.example "},
    {Text, "and", "a.txt", "the harbour and "},
};

const std::vector<Family> marked{
    {Markup, "open elements", "a.html", "<div>", "<html><body>"},
    {Markup, "nested emphasis", "a.html", "<b><i>", "<p>"},
    {Markup, "nested tables", "a.html", "<table><tr><td>"},
    {Markup, "nested lists", "a.html", "<ul><li>"},
    {Markup, "nested spans", "a.html", "<span>", {}, "x"},
    {Markup, "open formatting over paragraphs", "a.html", "<p>x", "<b><i><u>"},
    {Markup, "formatting that piles up", "a.html", "<b><i><u><p>x"},
    {Markup, "crossed formatting", "a.html", "<b><p><i></b></p>"},
    {Markup, "tag soup", "a.html", "<table><b><tr><i><td><a></table></b></i>"},
    {Markup, "closing tags", "a.html", "</p></div>", "<html>"},
    {Markup, "closing tables", "a.html", "</div></p></table>"},
    {Markup, "open anchors", "a.html", "<a href=x>y"},
    {Markup, "links", "a.html", "<li><a href=x>more</a>", "<html><ul>"},
    {Markup, "open forms", "a.html", "<form><input>"},
    {Markup, "open selects", "a.html", "<select><option>x"},
    {Markup, "frames and forms", "a.html", "<form><select><option><frameset>", "<html>"},
    {Markup, "framesets", "a.html", "<frameset>"},
    {Markup, "templates", "a.html", "<template>"},
    {Markup, "drawings", "a.html", "<svg>"},
    {Markup, "formulas", "a.html", "<math><mi>"},
    {Markup, "headings", "a.html", "<h1>Ferries stop</h1>"},
};

const std::vector<Family> paged{
    {Page, "only <", "a.html", "<"},
    {Page, "only </", "a.html", "</"},
    {Page, "attributes", "a.html", "a=1 ", "<html><p ", ">text</p>"},
    {Page, "one attribute", "a.html", "x", "<html><p title=\"", "\">text</p>"},
    {Page, "open attributes", "a.html", "<p a=\""},
    {Page, "one tag name", "a.html", "x", "<", ">y"},
    {Page, "entities", "a.html", "&amp;&#x10ffff;&#0;&#xD800;&nosuch;", "<html><p>"},
    {Page, "open entity", "a.html", "a", "<p>&"},
    {Page, "comment without end", "a.html", "-", "<html><!--"},
    {Page, "comments", "a.html", "<!--"},
    {Page, "script without end", "a.html", "if (a<b) ", "<html><script>"},
    {Page, "scripts", "a.html", "<script>"},
    {Page, "signs in literal text", "a.html", "<", "<html><xmp>", "</xmp>"},
    {Page, "line breaks in a page", "a.html", "\r\n", "<html><p>"},
    {Page, "NUL in tags", "a.html", QByteArray("<p\0 class=\0>te\0xt</\0p>", 22) + QByteArray("rain ").repeated(100), "<html>"},
    {Page, "NUL in all tags", "a.html", QByteArray("<p\0 class=\0>te\0xt</\0p>", 22), "<html>"}, // refused
    {Page, "paragraphs", "a.html", "<p>He said so on May 4, 2021.", "<html>"},
    {Page, "linked data", "a.html", "<script type=ld+json>[{\"@type\":\"Article\"}]</script>"},
    {Page, "linked data that is no JSON", "a.html", "[{", "<html><script type=\"application/ld+json\">",
        "</script><p>text"},
    {Page, "meta", "a.html", "<meta name=date content=2031-05-04>"},
    {Page, "meta without a date", "a.html", "<meta property=\"article:published_time\" content=\"2021-99-99\">", "<html>"},
    {Page, "times", "a.html", "<time datetime=2031-05-04>May</time>", "<html><p>"},
    {Page, "another file and the network", "a.html",
        "<img src=\"file:///etc/passwd\"><iframe src=\"http://localhost/\"></iframe><link rel=stylesheet href=\"//x\">",
        "<html>", "<p>text"},
};

const std::vector<Family> formatted{
    {Format, "mail headers", "a.eml", "MIME-Version: 1.0\n"},
    {Format, "encoded words", "a.eml", "=?utf-8?Q?=3D?=", "MIME-Version: 1.0\nSubject: "},
    {Format, "open encoded words", "a.eml", "=?", "MIME-Version: 1.0\nTo: x\nSubject: "},
    {Format, "boundaries", "a.eml", "--b\n",
        "MIME-Version: 1.0\nTo: x\nContent-Type: multipart/mixed; boundary=b\n\n"},
    {Format, "replies to replies", "a.eml", "> On Monday, Ana wrote:\n", "MIME-Version: 1.0\nSubject: x\n\n"},
    {Format, "groups", "a.rtf", "{", "{\\rtf1"},
    {Format, "RTF fonts", "a.rtf", "\\f1\\'e9", "{\\rtf1"},
    {Format, "RTF Unicode", "a.rtf", "\\u-10179?", "{\\rtf1"},
    {Format, "RTF paragraphs", "a.rtf", "\\par Rain.", "{\\rtf1 "},
    {Format, "Markdown brackets", "a.md", "["},
    {Format, "Markdown links", "a.md", "[a](b"},
    {Format, "Markdown emphasis", "a.md", "*a_ "},
    {Format, "Markdown quotes", "a.md", "> > > a\n"},
    {Format, "Markdown backticks", "a.md", "`a``"},
    {Format, "Markdown entities", "a.md", "&amp;&#9999999;"},
    {Format, "Markdown tables", "a.md", "|a|b|\n", "|a|b|\n|-|-|\n"},
    {Format, "ZIP headers", "a.epub", "PK\3\4application/epub+zip"},
    {Format, "DOCX, nested", "a.docx", "<p>", {}, {}, nullptr, asDocx},
    {Format, "DOCX, paragraphs", "a.docx", "<p><t>Rain.</t></p>", {}, {}, nullptr, asDocx},
    {Format, "ODT, nested", "a.odt", "<p>", "<d>", {}, nullptr, odtOf},
    {Format, "EPUB, nested", "a.epub", "<div>", "<html><body>", {}, nullptr, epubOf},
};

} // namespace

QByteArray Family::document(qsizetype size) const {
    // A text is read only if one word in eight is a closed-class one; somebody who wants it read sees to that.
    const QByteArray english = of <= Hostility::Text ? "\n\n" + QByteArray("a ").repeated(size / 16) : QByteArray();
    QByteArray content = head;
    content.reserve(size + 64);
    for (int i = 0; content.size() < size - english.size(); ++i) {
        content += numbered ? numbered(i) : piece;
    }
    content += tail + english;
    return packed ? packed(content) : content;
}

const std::vector<Family>& families() {
    static const std::vector<Family> all = [] {
        std::vector<Family> list;
        for (const auto* part : {&quoted, &counted, &dated, &lettered, &lined, &marked, &paged, &formatted}) {
            list.insert(list.end(), part->begin(), part->end());
        }
        return list;
    }();
    return all;
}

} // namespace dateline
