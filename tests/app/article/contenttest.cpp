#include "app/article/content.h"

#include "app/article/reader.h"
#include "tests/printing.h"

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

QStringList blocksOf(const QByteArray& body, const char* headline = nullptr) {
    const Page page("<!doctype html><html><body>" + body + "</body></html>");
    int node = -1;
    for (int i = 0; headline && i < page.size(); ++i) {
        node = page.is(i, GUMBO_TAG_H1) && page.text(i) == QString::fromUtf8(headline) ? i : node;
    }
    QStringList texts;
    for (const ContentBlock& block : mainContent(page, node)) {
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
        sections += "<section><div>" + paragraphs() + "</div></section>";
    }
    CHECK(blocksOf("<div id=all>" + sections + "</div>").size() == 12);
}

TEST_CASE("what stands above the headline is left out", "[content]") {
    const QStringList blocks
        = blocksOf("<div><p>Notice: the weather.</p><h1>Ferries stop</h1>" + paragraphs() + paragraphs() + "</div>",
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
