#include "app/article/markupgate.h"

#include "app/article/page.h"
#include "app/text/limits.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

std::string gated(const char* html) {
    return gateMarkup(html).html.toStdString();
}

int depthOf(const Page& page) {
    int deepest = 0;
    std::vector<int> depth(page.size(), 0);
    for (int i = 1; i < page.size(); ++i) {
        depth[i] = depth[page[i].parent] + 1;
        deepest = std::max(deepest, depth[i]);
    }
    return deepest;
}

} // namespace

TEST_CASE("scripts, styles, drawings and comments do not pass, text does", "[markupgate]") {
    CHECK(gated("a<script>if (a<b) x()</script>b<style>p{}</style>c<!-- <p> -->d<svg><title>t</title></svg>e")
        == "abcde");
    CHECK(gated("a<!-->b<!--->c<!-- x --!>d<!x>e<?x>f</ >g") == "abcdefg");
    CHECK(gated("1 < 2 and 3 <4") == "1 &lt; 2 and 3 &lt;4");
    CHECK(gated("<p class=\"a > b\">x</p>") == "<p class=\"a > b\">x</p>");
    CHECK(gated("x<p class=\"never closed") == "x");
}

TEST_CASE("an element that is never closed takes nothing with it", "[markupgate]") {
    CHECK(gated("a<script>b") == "ab");
    CHECK(gated("a<svg><b>c</b>") == "a<b>c</b>");
    CHECK(gated("a<!-- b") == "a");
}

TEST_CASE("JSON-LD is set aside", "[markupgate]") {
    const GatedMarkup page = gateMarkup("<script type='application/LD+JSON'>{\"a\": 1}</script>x");
    REQUIRE(page.linkedData.size() == 1);
    CHECK(page.linkedData[0] == "{\"a\": 1}");
    CHECK(page.html == "x");
}

TEST_CASE("titles keep their text and no tags", "[markupgate]") {
    CHECK(gated("<title>A <b> & B</title>") == "<title>A &lt;b> & B</title>");
}

TEST_CASE("past all reason tags are left out, their words are not", "[markupgate]") {
    const GatedMarkup page = gateMarkup(QByteArray("<p>x</p>").repeated(limits::markupCost + 1000) + "<b a=1>end</b>");
    CHECK(page.dropped > 0);
    CHECK(page.html.count("<p>") == page.html.count("</p>"));
    CHECK(page.html.count('x') == limits::markupCost + 1000);
    CHECK(page.html.endsWith("xend"));
}

TEST_CASE("the depth is bounded whatever tags open it", "[markupgate]") {
    const int many = 100'000;
    const std::vector<QByteArray> openings{"<div>", "<span>", "<b>", "<b><div></b>", "<span><div></span>",
        "<table><tr><td>", "<ul><li>", "<p><object>", "<a><table>", "<select><div></select><div>", "<svg><div>",
        "<x-y>", "<i><p>", "<blockquote></p>"};
    for (const QByteArray& opening : openings) {
        INFO(opening.toStdString());
        const Page page(opening.repeated(many / opening.count('<')) + "end");
        CHECK(depthOf(page) < 5 * limits::markupDepth);
        CHECK(page.text(0).contains(u"end"));
    }
}

TEST_CASE("ordinary pages pass without a loss", "[markupgate]") {
    const GatedMarkup list
        = gateMarkup(QByteArray("<ul>") + QByteArray("<li><a href=x>y</a>").repeated(5000) + "</ul>");
    CHECK(list.dropped == 0);
    const GatedMarkup paragraphs = gateMarkup(QByteArray("<p>a<br><img src=x><td>").repeated(5000));
    CHECK(paragraphs.dropped == 0);
}

TEST_CASE("a tag with ever more attributes keeps the first ones", "[markupgate]") {
    QByteArray tag = "<p id=first";
    for (int i = 0; i < 100'000; ++i) {
        tag += " a" + QByteArray::number(i) + "=1";
    }
    const Page page(tag + ">text");
    CHECK(page.text(0) == QStringLiteral("text"));
}
