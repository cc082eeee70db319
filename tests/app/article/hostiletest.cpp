// Files made to break the readers: each is read, or refused, soon and with its furniture in order.
#include "app/article/reader.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

constexpr int many = 100'000;

QByteArray repeated(const char* piece, int times = many) {
    return QByteArray(piece).repeated(times);
}

struct Hostile {
    const char* what;
    const char* name;
    QByteArray bytes;
};

std::vector<Hostile> hostilePages() {
    return {{"nested div", "a.html", repeated("<div>") + "x"}, {"nested span", "a.html", repeated("<span>") + "x"},
        {"nested tables", "a.html", repeated("<table><tr><td>") + "x"},
        {"nested lists", "a.html", repeated("<ul><li>")},
        {"open formatting over paragraphs", "a.html", repeated("<b><i><u>", 50) + repeated("<p>x")},
        {"crossed formatting", "a.html", repeated("<b><p><i></b></p>")},
        {"open anchors", "a.html", repeated("<a href=x>y")}, {"open forms", "a.html", repeated("<form><input>")},
        {"open selects", "a.html", repeated("<select><option>x")}, {"open scripts", "a.html", repeated("<script>")},
        {"open comments", "a.html", repeated("<!--")}, {"open attributes", "a.html", repeated("<p a=\"")},
        {"giant attribute", "a.html", "<p title='" + QByteArray(1 << 20, 'x') + "'>y"},
        {"giant tag name", "a.html", "<" + QByteArray(1 << 20, 'x') + ">y"}, {"only <", "a.html", repeated("<")},
        {"only </", "a.html", repeated("</")}, {"end tags", "a.html", repeated("</div></p></table>")},
        {"entities", "a.html", "<p>" + repeated("&amp;&#0;&#xD800;&#x110000;&notit;")},
        {"open entity", "a.html", "<p>&" + QByteArray(1 << 20, 'a')}, {"NULs in tags", "a.html", repeated("<p\0>x")},
        {"drawings", "a.html", repeated("<svg>")}, {"formulas", "a.html", repeated("<math><mi>")},
        {"templates", "a.html", repeated("<template>")}, {"framesets", "a.html", repeated("<frameset>")},
        {"linked data", "a.html", repeated("<script type=ld+json>[{\"@type\":\"Article\"}]</script>", 5000)},
        {"meta", "a.html", repeated("<meta name=date content=2031-05-04>")},
        {"headings", "a.html", repeated("<h1>Ferries stop</h1>")},
        {"tag soup", "a.html", repeated("<table><b><tr><i><td><a></table></b></i>")}};
}

std::vector<Hostile> hostileTexts() {
    return {{"one word", "a.txt", QByteArray(1 << 20, 'x')}, {"one line of words", "a.txt", repeated("harbour ")},
        {"blank lines", "a.txt", repeated("\n")}, {"short lines", "a.txt", repeated("Related\n")},
        {"date lines", "a.txt", repeated("May 4, 2031\n\n")}, {"bylines", "a.txt", repeated("By Lena Oduya\n")},
        {"breadcrumbs", "a.txt", repeated("a > b\n")}, {"dashes", "a.txt", repeated("PORT -- ")},
        {"brackets", "a.txt", repeated("(((")}, {"bars", "a.txt", "Published 1" + repeated("|")},
        {"carriage returns", "a.txt", repeated("\r")}, {"invalid UTF-8", "a.txt", repeated("a\xFF\xC0\xAF")},
        {"half characters", "a.txt", repeated("\xE2\x82")},
        {"lone surrogates", "a.txt", "\xFE\xFF" + QByteArray("\xD8\0\0a", 4).repeated(many)},
        {"escape sequences", "a.txt", repeated("\x1B$B!!")},
        {"UTF-16 without a mark", "a.txt", QByteArray("a\0b\0", 4).repeated(many)},
        {"mail headers", "a.eml", repeated("MIME-Version: 1.0\n")},
        {"encoded words", "a.eml", "MIME-Version: 1.0\nSubject: " + repeated("=?utf-8?Q?=3D?=")},
        {"open encoded words", "a.eml", "MIME-Version: 1.0\nTo: x\nSubject: " + repeated("=?")},
        {"boundaries", "a.eml",
            "MIME-Version: 1.0\nTo: x\nContent-Type: multipart/mixed; boundary=b\n\n" + repeated("--b\n")},
        {"groups", "a.rtf", "{\\rtf1" + repeated("{")}, {"RTF fonts", "a.rtf", "{\\rtf1" + repeated("\\f1\\'e9")},
        {"RTF Unicode", "a.rtf", "{\\rtf1" + repeated("\\u-10179?")}, {"Markdown brackets", "a.md", repeated("[")},
        {"Markdown emphasis", "a.md", repeated("*a_ ")}, {"Markdown quotes", "a.md", repeated("> ", 20'000)},
        {"Markdown entities", "a.md", repeated("&amp;&#9999999;")}, {"empty ZIP", "a.docx", "PK\3\4word/document.xml"},
        {"ZIP headers", "a.epub", repeated("PK\3\4application/epub+zip", 1000)}};
}

void survives(const Hostile& hostile) {
    INFO(hostile.what);
    const Result<Article> article = readBytes(hostile.bytes, QString::fromLatin1(hostile.name));
    if (!article) {
        return;
    }
    CHECK(article->text.isValidUtf16());
    CHECK(article->title.isValidUtf16());
    CHECK(article->text.size() <= 4 * hostile.bytes.size());
    int at = 0;
    for (Span span : article->furniture) {
        CHECK(span.begin >= at);
        CHECK(span.end > span.begin);
        at = span.end;
    }
    CHECK(at <= article->text.size());
}

} // namespace

TEST_CASE("hostile pages are read", "[hostile]") {
    for (const Hostile& page : hostilePages()) {
        survives(page);
    }
}

TEST_CASE("hostile texts are read", "[hostile]") {
    for (const Hostile& text : hostileTexts()) {
        survives(text);
    }
}
