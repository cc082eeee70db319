#include "app/article/content.h"

#include "app/article/reader.h"
#include "tests/printing.h"

#include <algorithm>

using namespace dateline;

namespace {

const QByteArray first
    = "Rain fell on the port of Verran all day, said port director Lena Oduya, and the ferries stayed where they were.";
const QByteArray second
    = "By the evening, 3,400 people were waiting on the quays, more than on any day since the barrier was opened.";
const QByteArray third
    = "The ministry promised buses, blankets and hot soup, and asked travellers to stay at home if they could.";

QByteArray paragraphs() {
    return "<p>" + first + "</p><p>" + second + "</p><p>" + third + "</p>";
}

/// Three paragraphs that stand nowhere else on the page.
QByteArray paragraphs(int day) {
    return paragraphs().replace("<p>", "<p>Day " + QByteArray::number(day) + ". ");
}

QStringList blocksOf(const QByteArray& body, const char* headline = nullptr) {
    const Page page("<!doctype html><html><body>" + body + "</body></html>");
    int node = -1;
    for (int i = 0; headline && i < page.size(); ++i) {
        node = page.is(i, GUMBO_TAG_H1) && page.text(i) == QString::fromUtf8(headline) ? i : node;
    }
    QStringList texts;
    for (const ContentBlock& block : mainContent(page, node).article) {
        texts << block.text;
    }
    return texts;
}

const QStringList article{QString::fromUtf8(first), QString::fromUtf8(second), QString::fromUtf8(third)};

} // namespace

TEST_CASE("the article is kept, navigation, share bar, comments and footer are not", "[content]") {
    CHECK(blocksOf("<nav><a href=a>News</a> <a href=b>Sport</a></nav><div class=share>Share this</div><div id=story>"
              + paragraphs()
              + "</div><div class=comments><p>I was there, it was cold, wet and long, and nobody told us anything at "
                "all.</p></div>"
                "<footer><p>Imprint, privacy, contact, jobs and all the rest of it</p></footer>")
        == article);
}

TEST_CASE("a wrapper named after a sidebar does not take the article with it", "[content]") {
    CHECK(blocksOf("<div class='page has-sidebar widget'><div class=related-main>" + paragraphs() + "</div></div>")
        == article);
}

TEST_CASE("headings and lists inside the article stay, lists of links do not", "[content]") {
    const QStringList blocks = blocksOf("<div><p>" + first + "</p><h2>April 20, 2029</h2><p>" + second
        + "</p><ul><li>The ferry sails at nine.</li><li>The bus leaves at ten.</li></ul><p>" + third
        + "</p><ul><li><a href=a>Ferry strike enters second week</a></li><li><a href=b>Letters to the "
          "editor</a></li></ul></div>");
    CHECK(blocks
        == QStringList{article[0], "April 20, 2029", article[1], "The ferry sails at nine.", "The bus leaves at ten.",
            article[2]});
}

TEST_CASE("sections of one article are put together", "[content]") {
    QByteArray sections;
    for (int i = 0; i < 4; ++i) {
        sections += "<section><div>" + paragraphs(i) + "</div></section>";
    }
    CHECK(blocksOf("<div id=all>" + sections + "</div>").size() == 12);
}

TEST_CASE("what stands above the headline is left out", "[content]") {
    const QStringList blocks
        = blocksOf("<div><p>Notice: the weather.</p><h1>Ferries stop</h1>" + paragraphs() + paragraphs(2) + "</div>",
            "Ferries stop");
    REQUIRE(blocks.size() == 7);
    CHECK(blocks[0] == QStringLiteral("Ferries stop"));
}

TEST_CASE("the article at the headline goes before longer comments", "[content]") {
    QByteArray talk;
    for (int i = 0; i < 8; ++i) {
        talk += "<div class=post><p>" + second + " " + third + "</p></div>";
    }
    const QStringList blocks = blocksOf("<div><div><h1>Ferries stop</h1><div>" + paragraphs() + paragraphs()
            + "</div></div></div><div><div>" + talk + "</div></div>",
        "Ferries stop");
    CHECK(blocks.contains(article[0]));
}

TEST_CASE("a paragraph that comes back is read once, a short line as often as it stands there", "[content]") {
    CHECK(blocksOf("<div>" + paragraphs() + "<div class=wide>" + paragraphs() + "</div></div>") == article);
    const QByteArray label = "<p>The ferry sailed, at last.</p>";
    CHECK(blocksOf("<div>" + paragraphs() + label + label + "</div>").size() == 5);
}

TEST_CASE("a heading that is a link stays where it heads a paragraph", "[content]") {
    const QByteArray links = "<h3><a href=d>More about the port</a></h3>";
    CHECK(blocksOf("<div><p>" + first + "</p><h2><a href=c>Day 7</a></h2><p>" + second + "</p><p>" + third + "</p>"
              + links + "</div>")
        == QStringList{article[0], QStringLiteral("Day 7"), article[1], article[2]});
}

TEST_CASE("a short paragraph around a long link stays, a line that is a link does not", "[content]") {
    CHECK(blocksOf("<div><p>" + first + "</p><p>It all began <a href=c>when the barrier was opened in May.</a></p><p>"
              + second + "</p><p><a href=d>Letters to the editor of our paper</a></p><p>" + third + "</p></div>")
        == QStringList{
            article[0], QStringLiteral("It all began when the barrier was opened in May."), article[1], article[2]});
}

TEST_CASE("an opening in a part of its own belongs to the article", "[content]") {
    CHECK(blocksOf("<div><div class=opening><p>" + first + "</p></div><div class=rest>" + paragraphs(2) + paragraphs(3)
              + "</div></div>")
              .first()
        == article[0]);
}

TEST_CASE("a paragraph before the rest, named as those in it, belongs to the article", "[content]") {
    const QByteArray rest = "<div class=rest><div class='text a'>" + second + "</div><div class='text b'>" + third
        + "</div><div class='text'>" + second + " " + third + "</div></div>";
    CHECK(blocksOf("<div><div class='text first'>" + first + "</div>" + rest + "</div>").first() == article[0]);
}

TEST_CASE("the first paragraph of a page is no headline, whatever it lacks at its end", "[content]") {
    const Result<Article> read
        = readBytes("<html><body><h1>Ferries stop in Verran</h1><div><p>Rain fell on the port of Verran all "
                    "day, said the director of the port, Lena Oduya</p><p>"
                + second + "</p><p>" + third + "</p></div></body></html>",
            QStringLiteral("a.html"));
    REQUIRE(read);
    CHECK(read->furniture.empty());
}

TEST_CASE("pictures, comments longer than the article and hidden parts are left out", "[content]") {
    const QByteArray talk = "<p>" + (second + " I was there. ").repeated(4) + "</p>";
    CHECK(
        blocksOf("<div>" + paragraphs()
            + "<figure><img src=a><span>Verran, seen from the ferry, in the rain of that day</span></figure>"
            + "<div class='x hidden'><p>This page is best seen in another program, with sound, on a good day.</p></div>"
            + "<div id=comments><h2>All comments</h2>" + talk + "</div></div>")
        == article);
    CHECK(
        blocksOf("<div>" + paragraphs()
            + "<figure><blockquote>We will sail again, said Oduya, when the rain is over.</blockquote></figure></div>")
            .size()
        == 4);
}

TEST_CASE("beside the element that is the article, nothing is taken for it", "[content]") {
    const QByteArray other = "<div class=teaser>" + paragraphs(8) + paragraphs(9) + "</div>";
    const QStringList blocks = blocksOf("<main><article><h1>Ferries stop</h1><div>" + paragraphs() + paragraphs(1)
            + paragraphs(2) + "</div></article>" + other + "</main>",
        "Ferries stop");
    CHECK(blocks.size() >= 9);
    CHECK(std::ranges::none_of(blocks, [](const QString& text) { return text.startsWith(u"Day 8"); }));
}

TEST_CASE("what is left out is kept, with the place where it stood", "[content]") {
    const Result<Article> read = readBytes("<html><body><nav>News Sport</nav><div><h1>Ferries stop in Verran</h1><p>"
            + first + "</p><div class=share>Share this</div><p>" + second + "</p><p>" + third
            + "</p></div><div hidden>Not shown</div><footer><p>Imprint</p></footer></body></html>",
        QStringLiteral("a.html"));
    REQUIRE(read);
    QStringList texts;
    for (const LeftOut& out : read->leftOut) {
        texts << out.text;
    }
    CHECK(texts == QStringList{"News Sport", "Share this", "Imprint"});
    CHECK(read->leftOut[0].before == 0);
    CHECK(read->text.sliced(read->leftOut[1].before).startsWith(article[1]));
    CHECK(read->leftOut[2].before == read->text.size());
}

TEST_CASE("white space is as a browser shows it", "[content]") {
    CHECK(blocksOf("<div><p>\n  " + first + "\n  <b>Said</b>\n<i>Oduya</i>.<br>Tom  Roe\tsaid so too.</p>"
              + paragraphs() + "</div>")[0]
        == QString::fromUtf8(first + " Said Oduya.\nTom Roe said so too."));
}

TEST_CASE("pages without an article give no text, and no crash", "[content]") {
    for (const char* body :
        {"", "<p>", "<table>", "<a href=x>y</a>", "<svg><p>x</p>", "<template><p>x</p></template>", "<frameset>"}) {
        INFO(body);
        CHECK(blocksOf(body).size() <= 1);
    }
    CHECK(readBytes("<html></html>", QStringLiteral("a.html")).hasValue());
}
