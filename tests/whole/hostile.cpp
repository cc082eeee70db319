// Input made to break the analysis: it must neither crash nor hang, and the contract holds for whatever comes out.
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "app/text/limits.h"
#include "tests/printing.h"
#include "tests/whole/contract.h"

#include <functional>

using namespace dateline;

namespace {

struct Hostile {
    const char* name;
    QByteArray bytes;
};

constexpr int many = 100'000;
constexpr int half = 500'000; // bytes

QByteArray repeated(const char* piece, int times) {
    return QByteArray(piece).repeated(times);
}

QByteArray numbered(int times, const std::function<QByteArray(int)>& piece) {
    QByteArray bytes;
    for (int i = 0; i < times; ++i) {
        bytes += piece(i);
    }
    return bytes;
}

/// Bytes without a pattern, the same in every run.
QByteArray noise(int size) {
    QByteArray bytes;
    quint32 state = 2463534242;
    for (int i = 0; i < size; ++i) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        bytes += char(state >> 24);
    }
    return bytes;
}

/// More than the longest output a fair document of that size could need, far less than one that grows with its square.
qsizetype mostBytesOut(qsizetype bytesIn) {
    return 400 * bytesIn + 65'536;
}

void survives(const Hostile& hostile, const QString& name) {
    INFO(hostile.name << " as " << name.toStdString());
    const Result<Article> article = readBytes(hostile.bytes, name);
    if (!article) {
        CHECK(breachOfLine(toJsonLine(article.error(), name)) == QString());
        return;
    }
    const Account account = extract(*article);
    CHECK(breachOf(account) == QString());
    const QByteArray line = toJsonLine(account, name);
    CHECK(breachOfLine(line) == QString());
    CHECK(line.size() <= mostBytesOut(hostile.bytes.size()));
}

void allSurvive(const std::vector<Hostile>& set, const QString& name) {
    for (const Hostile& hostile : set) {
        survives(hostile, name);
    }
}

} // namespace

TEST_CASE("hostile quotation marks", "[hostile]") {
    allSurvive(
        {
            {"straight, never closed", repeated("\"", many)},
            {"one opened in every word", repeated("\"word ", many)},
            {"curly, only opening", repeated("\u201c", many)},
            {"curly, only closing", repeated("\u201d", many)},
            {"nested in turn", repeated("\u201c\u2018", many / 2) + repeated("\u2019\u201d", many / 2)},
            {"apostrophes", repeated("' ", many)},
            {"one quote over the whole file", "\"" + repeated("She went on and on. ", half / 20) + "\" he said."},
            {"a quote of one word each time", repeated("\"No,\" he said. ", half / 16)},
            {"paragraphs that each open and never close", repeated("\"And then we went home.\n\n", half / 25)},
            {"cues without words", repeated("said ", many)},
            {"that within that", repeated("he said that ", half / 13)},
            {"pronouns", repeated("he she they it ", half / 15)},
        },
        QStringLiteral("quotes.txt"));
}

TEST_CASE("hostile numbers", "[hostile]") {
    allSurvive(
        {
            {"numbers", repeated("12,345.6 ", many)},
            {"one number of a million digits", repeated("9", 2 * half)},
            {"digits and commas", repeated("1,", half)},
            {"digits and points", repeated("1.", half)},
            {"magnitudes", repeated("million ", many)},
            {"magnitudes of magnitudes", "5 " + repeated("billion trillion ", 20'000) + "dollars"},
            {"minus signs", repeated("-", many) + "5"},
            {"currencies", repeated("$", many) + "5" + repeated(" dollars", 1000)},
            {"ranges", repeated("1-2-3-", many)},
            {"percent signs", repeated("5%%", many)},
            {"superscripts and fractions", repeated("\u00bd\u00b2\u2153", many)},
            {"digits of other scripts", repeated("\u0663\u0967\uff15 ", many)},
            {"rises without end", repeated("rose 5 percent to 7 million dollars from ", half / 41)},
            {"exponents", repeated("1e999999 9e-999999 ", 20'000)},
        },
        QStringLiteral("numbers.txt"));
}

TEST_CASE("hostile dates", "[hostile]") {
    allSurvive(
        {
            {"dates",
                numbered(many,
                    [](int i) {
                        return "May " + QByteArray::number(i % 40) + ", " + QByteArray::number(i % 10'000) + ". ";
                    })},
            {"dates as headings",
                numbered(
                    20'000, [](int i) { return "June " + QByteArray::number(i % 31) + ", 2020\n\nIt rained.\n\n"; })},
            {"last last last", repeated("last ", 10'000) + "week"},
            {"months", repeated("March May ", half / 10)},
            {"ago", "three " + repeated("weeks ago ", half / 10)},
            {"years that do not exist",
                repeated("the year 0, 99999, -5, 0000-00-00, 2021-13-45, February 31, 2021. ", 5'000)},
            {"immense lengths", "999999999999 years ago, 99999999999999999999 days later, in 2147483648 BC. "},
            {"relative to nothing", repeated("the day before the day after the week before ", half / 45)},
            {"ranges of ranges", "from 2001 to " + repeated("2002 to ", half / 8) + "2003"},
            {"weekdays", repeated("on Monday Tuesday ", half / 18)},
            {"slashes", repeated("1/2/3/", many)},
            {"centuries", repeated("in the 99th century, the 0th century, ", half / 38)},
        },
        QStringLiteral("dates.txt"));
}

TEST_CASE("hostile characters", "[hostile]") {
    allSurvive(
        {
            {"one word", repeated("a", 2 * half)},
            {"commas", repeated(",", 2 * half)},
            {"periods", repeated(".", 2 * half)},
            {"periods apart", repeated(". ", half)},
            {"ends and marks", repeated(".\") ", many)},
            {"spaces", repeated(" ", 2 * half)},
            {"line breaks", repeated("\n", 2 * half)},
            {"carriage returns", repeated("\r", half) + repeated("\r\n", half / 2)},
            {"form feeds and tabs", repeated("\f\v\t", many)},
            {"combining marks", "e" + repeated("\u0301", many)},
            {"right to left", repeated("\u202e\u2067\u05d0\u202c\u2069", many / 2)},
            {"zero width", repeated("a\u200b\u200d\ufeff", many / 2)},
            {"line separators", repeated("a\u2028b\u2029", many / 2)},
            {"beyond the first plane", repeated("\U0001f600\U0001d7d8 said ", many / 2)},
            {"NUL", QByteArray(many, '\0')},
            {"NUL between words", repeated("He said. ", 10) + QByteArray("\0 5 percent\0", 12).repeated(1000)},
            {"lone surrogates", repeated("\xed\xa0\x80 he said \xed\xbf\xbf", 20'000)},
            {"overlong UTF-8", repeated("\xc0\x80\xe0\x80\x80\xf0\x80\x80\x80", 20'000)},
            {"cut in a character", "He said: \xe2\x80"},
            {"UTF-16 without a partner", QByteArray("\xff\xfe\x3d\xd8", 4).repeated(1)},
            {"noise", noise(half)},
            {"noise of letters", noise(half).toHex(' ')},
            {"capitals", repeated("Mr. President Doctor Smith Jones ", half / 33)},
            {"initials", repeated("A. B. ", half / 6)},
            {"brackets", repeated("([{<", many)},
            {"nothing", {}},
        },
        QStringLiteral("characters.txt"));
}

TEST_CASE("hostile markup", "[hostile]") {
    allSurvive(
        {
            {"open elements", "<html><body>" + repeated("<div>", many)},
            {"nested emphasis", "<p>" + repeated("<b><i>", 5'000) + "text"},
            {"nested tables", repeated("<table><tr><td>", 5'000)},
            {"closing tags", "<html>" + repeated("</p></div>", many)},
            {"open brackets", "<html>" + repeated("<", many)},
            {"attributes", "<html><p " + repeated("a=1 ", many) + ">text</p>"},
            {"one attribute", "<html><p title=\"" + repeated("x", half) + "\">text</p>"},
            {"entities", "<html><p>" + repeated("&amp;&#x10ffff;&#0;&nosuch;", many / 4)},
            {"comment without end", "<html><!--" + repeated("-", half)},
            {"script without end", "<html><script>" + repeated("if (a<b) ", half / 9)},
            {"paragraphs", "<html>" + repeated("<p>He said so on May 4, 2021.", half / 28)},
            {"metadata that is no JSON",
                "<html><script type=\"application/ld+json\">" + repeated("[{", many) + "</script><p>text"},
            {"metadata, many times",
                "<html>" + repeated("<meta property=\"article:published_time\" content=\"2021-99-99\">", 5'000)},
            {"another file and the network",
                "<html><img src=\"file:///etc/passwd\"><iframe src=\"http://localhost/\"></iframe><link rel=stylesheet "
                "href=\"//x\"><p>text"},
            {"links", "<html><ul>" + repeated("<li><a href=x>more</a>", half / 22)},
            {"frames and forms", "<html>" + repeated("<form><select><option><frameset>", 10'000)},
            {"NUL in tags", QByteArray("<html><p\0 class=\0>te\0xt</\0p>", 28).repeated(2'000)},
        },
        QStringLiteral("page.html"));
}

TEST_CASE("a file over the limit is refused, not cut", "[hostile]") {
    const Result<Article> article = readBytes(QByteArray(limits::inputBytes + 1, 'a'), QStringLiteral("long.txt"));
    REQUIRE_FALSE(article.hasValue());
    CHECK(article.error().code == ErrorCode::TooLarge);
}
