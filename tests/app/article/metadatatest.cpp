#include "app/article/metadata.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

Article about(const QByteArray& head, const QByteArray& body = {}) {
    Article article;
    readMetadata(
        Page("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>"), english(), article);
    return article;
}

QString published(const Article& article) {
    return article.published ? toTimex3(*article.published) : QString();
}

QByteArray linked(const char* json) {
    return QByteArray("<script type=\"application/ld+json\">") + json + "</script>";
}

} // namespace

TEST_CASE("the headline on the page goes before what is written for search engines", "[metadata]") {
    CHECK(about("<title>Ferry stop Verran: all you need | Verran Courier</title><meta property=og:title "
                "content='Ferries stop in Verran'>",
              "<h1>Verran Courier</h1><h1>Ferries stop in Verran</h1>")
              .title
        == QStringLiteral("Ferries stop in Verran"));
    CHECK(about("<title>Ferries stop in Verran - Verran Courier</title>", "<h2>Ferries stop in Verran</h2>").title
        == QStringLiteral("Ferries stop in Verran"));
}

TEST_CASE("the site's name is taken off a title", "[metadata]") {
    const QByteArray site = "<meta property=og:site_name content='Verran Courier'>";
    CHECK(about(site + "<title>Ferries stop | Verran Courier</title>").title == QStringLiteral("Ferries stop"));
    CHECK(about(site + "<title>Verran Courier: news</title>").title == QStringLiteral("Verran Courier: news"));
    CHECK(about("<title>Port Verran - a town of ferries and fog</title>").title
        == QStringLiteral("Port Verran - a town of ferries and fog"));
    CHECK(about("<title>All the ferries stop today | Courier</title>").title
        == QStringLiteral("All the ferries stop today"));
    CHECK(about(site + "<title>Verran Courier | Ferries stop | Port</title>").title == QStringLiteral("Ferries stop | Port"));
    CHECK(about("<title>Ferries | The Verran Town and Port Courier</title>").title
        == QStringLiteral("Ferries | The Verran Town and Port Courier"));
    CHECK(about("<title>The ferries of Verran stop – Courier of Verran</title>").title
        == QStringLiteral("The ferries of Verran stop"));
    CHECK(about("<title>The ferries of the port of Verran stop – the town waits for boats</title>").title
        == QStringLiteral("The ferries of the port of Verran stop – the town waits for boats"));
    CHECK(about("<title>The ferries of the old port stop :: Verran Town Courier News</title>").title
        == QStringLiteral("The ferries of the old port stop"));
}

TEST_CASE("a headline nobody tells of is the first that says something", "[metadata]") {
    CHECK(about("<title>Home</title>", "<h1>News</h1><h1>Why the ferries stop today</h1>").title
        == QStringLiteral("Why the ferries stop today"));
    CHECK(about({}, "<h1>News</h1><h1></h1>").title == QStringLiteral("News"));
    CHECK(about("<meta property=og:site_name content='Why the ferries stop today'><title>Boats</title>",
              "<h1>Why the ferries stop today</h1>")
              .title
        == QStringLiteral("Boats"));
    CHECK(about("<title>Ferries in Verran stop</title>", "<h1>Ferries</h1><h3>Ferries in Verran stop at noon</h3>").title
        == QStringLiteral("Ferries in Verran stop at noon"));
    CHECK(about({}, "<p>Nothing</p>").title == QString());
}

TEST_CASE("JSON-LD gives date and authors, through arrays, graphs and references", "[metadata]") {
    const Article graph = about(linked(R"({"@graph": [{"@type": "Person", "@id": "#p", "name": "Lena Oduya"},
        {"@type": ["Thing", "NewsArticle"], "author": {"@id": "#p"}, "datePublished": "2031-05-04T09:00:00+02:00",
         "dateModified": "2031-06-01", "publisher": {"name": "Verran Courier"}}]})"));
    CHECK(published(graph) == QStringLiteral("2031-05-04T09:00:00+02:00"));
    CHECK(graph.byline == QStringLiteral("Lena Oduya"));
    CHECK(graph.source == QStringLiteral("Verran Courier"));
    const Article list = about(linked(R"([{"@type": "BlogPosting", "author": [{"name": "Lena Oduya"}, "Tom Roe"]}])"));
    CHECK(list.byline == QStringLiteral("Lena Oduya, Tom Roe"));
    CHECK(published(list).isEmpty());
}

TEST_CASE("broken JSON-LD is searched, hostile JSON-LD is survived", "[metadata]") {
    CHECK(published(about(linked("{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-05-04\", oops }")))
        == QStringLiteral("2031-05-04"));
    CHECK(published(about(linked("{\"datePublished\" 2031-05-04"))).isEmpty());
    const QByteArray deep = QByteArray("[").repeated(100'000);
    CHECK(about(linked(deep.constData())).byline.isEmpty());
}

TEST_CASE("dates are ranked: declared, marked, near the headline, in the address", "[metadata]") {
    CHECK(published(about("<meta property='article:published_time' content='2031-05-04T09:00:00Z'>",
              "<time datetime=2031-06-01>x</time>"))
        == QStringLiteral("2031-05-04T09:00:00Z"));
    CHECK(published(
              about("<title>Ferries stop</title>", "<h1>Ferries stop</h1><time datetime='2031-05-04'>Sunday</time>"))
        == QStringLiteral("2031-05-04"));
    CHECK(
        published(about("<title>Ferries stop</title>", "<h1>Ferries stop</h1><p class=date>Published May 4, 2031</p>"))
        == QStringLiteral("2031-05-04"));
    CHECK(published(about(
              "<title>Fähren stehen still</title>", "<h1>Fähren stehen still</h1><div>Sonntag, 4. Mai 2031</div>"))
        == QStringLiteral("2031-05-04"));
    CHECK(published(about(
              "<title>Fähren stehen still</title>", "<h1>Fähren stehen still</h1><div>04.05.2031, 9:15 Uhr</div>"))
        == QStringLiteral("2031-05-04"));
    CHECK(published(about("<link rel=canonical href='https://courier.example/2031/05/04/ferries/'>"))
        == QStringLiteral("2031-05-04"));
}

TEST_CASE("a date of change is none of publication", "[metadata]") {
    const Article only = about("<meta property='article:modified_time' content='2031-05-04'>");
    CHECK(published(only).isEmpty());
    CHECK(only.publishedFrom == Evidence::None);
    REQUIRE(only.updated);
    CHECK(toTimex3(*only.updated) == QStringLiteral("2031-05-04"));
    const Article line
        = about("<title>Ferries stop</title>", "<h1>Ferries stop</h1><p class='date updated'>Updated May 4, 2031</p>");
    CHECK(published(line).isEmpty());
    CHECK(line.updated == only.updated);
    const Article both = about(linked(R"({"@type": "NewsArticle", "dateModified": "2031-06-01"})"),
        "<h1>Ferries stop today</h1><p class=date>May 4, 2031</p>");
    CHECK(published(both) == QStringLiteral("2031-05-04"));
    CHECK(both.publishedFrom == Evidence::Visible);
    REQUIRE(both.updated);
    CHECK(toTimex3(*both.updated) == QStringLiteral("2031-06-01"));
}

TEST_CASE("a date too old for the web, in the prose or of something else is no publication date", "[metadata]") {
    const QByteArray title = "<title>Ferries stop</title>";
    const QByteArray headline = "<h1>Ferries stop</h1>";
    CHECK(published(about("<meta property='article:published_time' content='1970-01-01T00:00:00Z'>")).isEmpty());
    for (const char* body : {"<p>The barrier was opened on May 4, 2031.</p>", "<p id=todays-date>May 4, 2031</p>",
             "<div class=comment><time datetime=2031-05-04>May 4</time></div><p>Rain.</p><p>Rain.</p><p>Rain.</p>"}) {
        INFO(body);
        CHECK(published(about(title, headline + body)).isEmpty());
    }
}

TEST_CASE("day and month are told apart by the page's language and by its other dates", "[metadata]") {
    const auto on = [](const char* language, const QByteArray& value, const QByteArray& line = {}) {
        Article article;
        readMetadata(
            Page("<html lang=" + QByteArray(language) + "><head><meta property='article:published_time' content='"
                + value + "'></head><body><h1>Ferries stop today</h1>" + line + "</body></html>"),
            english(), article);
        return published(article);
    };
    CHECK(on("de", "04-05-2031 10:29") == QStringLiteral("2031-05-04"));
    CHECK(on("en-US", "05/04/2031") == QStringLiteral("2031-05-04"));
    CHECK(on("en-GB", "04/05/2031") == QStringLiteral("2031-05-04"));
    CHECK(on("en", "25/05/2031") == QStringLiteral("2031-05-25"));
    CHECK(on("de", "05/04/2031", "<p class=date>4. Mai 2031</p>") == QStringLiteral("2031-05-04"));
    CHECK(on("de", "2031-05-04", "<p class=date>5.4.2031</p>") == QStringLiteral("2031-05-04"));
}

TEST_CASE("the day in the address goes before a declared one that is a little later", "[metadata]") {
    const auto in = [](const char* address, const char* declared) {
        return about("<link rel=canonical href='https://courier.example/" + QByteArray(address)
            + "/ferries/'><meta property='article:published_time' content='" + declared + "'>");
    };
    const Article zone = in("2031/05/04", "2031-05-05T02:25:00Z");
    CHECK(published(zone) == QStringLiteral("2031-05-04"));
    CHECK(zone.publishedFrom == Evidence::Address);
    CHECK(in("2031/05/04", "2031-05-04T09:00:00Z").publishedFrom == Evidence::Metadata);
    CHECK(published(in("2031/01/04", "2031-05-04")) == QStringLiteral("2031-05-04"));
    CHECK(published(in("2031/06/04", "2031-05-04")) == QStringLiteral("2031-05-04"));
}

TEST_CASE("where headline and date were found is known", "[metadata]") {
    const Article declared
        = about(linked(R"({"@type": "NewsArticle", "headline": "Ferries stop", "datePublished": "2031-05-04"})"));
    CHECK(declared.titleFrom == Evidence::LinkedData);
    CHECK(declared.publishedFrom == Evidence::LinkedData);
    const Article shown
        = about({}, "<h1>Ferries stop in all Verran</h1><time itemprop=datePublished>May 4, 2031</time>");
    CHECK(shown.titleFrom == Evidence::Heading);
    CHECK(shown.publishedFrom == Evidence::Marked);
    CHECK(about("<title>Ferries stop</title>").titleFrom == Evidence::TitleElement);
    CHECK(about({}).publishedFrom == Evidence::None);
}

TEST_CASE("authors are found where the page marks them", "[metadata]") {
    const QByteArray title = "<title>Ferries stop</title>";
    CHECK(about("<meta name=author content='By Lena Oduya'>").byline == QStringLiteral("Lena Oduya"));
    CHECK(about(title, "<h1>Ferries stop</h1><a rel=author href=x>Lena Oduya</a>").byline
        == QStringLiteral("Lena Oduya"));
    CHECK(about(title, "<h1>Ferries stop</h1><span>By</span> <span>Lena Oduya</span>").byline
        == QStringLiteral("Lena Oduya"));
    CHECK(about(title, "<h1>Ferries stop</h1><a href='/authors/lena'>Lena Oduya</a>").byline
        == QStringLiteral("Lena Oduya"));
    CHECK(about("<meta name=citation_author content='Oduya, Lena'>").byline == QStringLiteral("Lena Oduya"));
    CHECK(about(title, "<h1>Ferries stop</h1><h6>Author(s)</h6><ul><li>Lena Oduya</li></ul>").byline
        == QStringLiteral("Lena Oduya"));
    CHECK(about(title, "<h1>Ferries stop</h1><p>Rain fell.</p><h3>Written by Lena Oduya</h3>").byline
        == QStringLiteral("Lena Oduya"));
    CHECK(about(title + "<meta property=og:site_name content='courier.example'><meta name=author content=Courier>",
              "<h1>Ferries stop</h1><p>By Lena Oduya</p>")
              .byline
        == QStringLiteral("Lena Oduya"));
    CHECK(about(title + "<meta name=author content='https://courier.example/lena'>").byline.isEmpty());
    CHECK(about(title, "<h1>Ferries stop</h1><p>By noon the quay was empty.</p>").byline.isEmpty());
}

TEST_CASE("the language is the page's own, else English", "[metadata]") {
    Article article;
    readMetadata(Page("<html lang=de-CH>"), english(), article);
    CHECK(article.language == QStringLiteral("de-CH"));
    CHECK(about({}).language == QStringLiteral("en"));
}
