#include "app/article/furniture.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

Article reading(const char* text) {
    Article article;
    article.text = QString::fromUtf8(text);
    readFurniture(article, english());
    return article;
}

QStringList furnitureOf(const Article& article) {
    QStringList pieces;
    for (Span span : article.furniture) {
        pieces << span.of(article.text).toString();
    }
    return pieces;
}

QString published(const Article& article) {
    return article.published ? toTimex3(*article.published) : QString();
}

const char wire[]
    = "Home > Economy\n\nTidal barrier opens after nine years\n\nPORT VERRAN\n2031-05-04 16:50\n\nPrint\n\n\n"
      "PORT VERRAN, May 4 (Meridian) -- The barrier across the Sull opened on Monday.\n\n"
      "April 20, 2029\n\nThe last pier was set, said port director Lena Oduya.\n\n"
      "June 2, 2022\n\nParliament voted for the barrier.\n"
      "Add comments\n\nLatest comments\n\n\nLatest";

} // namespace

TEST_CASE("a wire page: breadcrumb, headline, place, date and comment lines are furniture", "[furniture]") {
    const Article article = reading(wire);
    CHECK(article.title == QStringLiteral("Tidal barrier opens after nine years"));
    CHECK(published(article) == QStringLiteral("2031-05-04T16:50"));
    CHECK(article.place == QStringLiteral("PORT VERRAN"));
    CHECK(article.source == QStringLiteral("Meridian"));
    CHECK(article.dateline.of(article.text).toString() == QStringLiteral("PORT VERRAN, May 4 (Meridian)"));
    CHECK(furnitureOf(article)
        == QStringList{"Home > Economy", "Tidal barrier opens after nine years", "PORT VERRAN", "2031-05-04 16:50",
            "Print", "Add comments", "Latest comments", "Latest"});
}

TEST_CASE("a hard-wrapped text under headline and date line", "[furniture]") {
    const Article article
        = reading("Harbour traffic grows\nPORT VERRAN, May 4, 2031\n\nPort director Lena Oduya said on Monday "
                  "that\ntraffic has never been so dense.\n");
    CHECK(article.title == QStringLiteral("Harbour traffic grows"));
    CHECK(published(article) == QStringLiteral("2031-05-04"));
    CHECK(article.place == QStringLiteral("PORT VERRAN"));
    CHECK(furnitureOf(article) == QStringList{"Harbour traffic grows", "PORT VERRAN, May 4, 2031"});
}

TEST_CASE("byline and date under a headline, a short heading may follow", "[furniture]") {
    const Article article
        = reading("Nine ways to cross the Sull\n\nBy Lena Oduya and Tom Roe\n\nMay 4, 2031\n\nQuick summary\n\n"
                  "The ferry is the oldest of them, and for many people still the only one.\n");
    CHECK(article.title == QStringLiteral("Nine ways to cross the Sull"));
    CHECK(article.byline == QStringLiteral("Lena Oduya and Tom Roe"));
    CHECK(published(article) == QStringLiteral("2031-05-04"));
    CHECK(article.furniture.size() == 3);
}

TEST_CASE("date headings of a chronology are no publication date", "[furniture]") {
    const Article article = reading("How the barrier was built\n\nApril 20, 2029\n\nThe last pier was set at night.\n\n"
                                    "June 2, 2022\n\nParliament voted for the barrier.\n");
    CHECK(article.title == QStringLiteral("How the barrier was built"));
    CHECK(published(article).isEmpty());
    CHECK(furnitureOf(article) == QStringList{"How the barrier was built"});
}

TEST_CASE("a text that begins with its first sentence has no furniture", "[furniture]") {
    for (const char* text : {"Rain fell on Monday. Nobody was hurt.\n\nThe ferry sailed.\n", "Rain fell", "\n\n", "",
             "The port authority said on Monday that the ferry would not sail\nbefore June.\n",
             "War at sea, 1775-1780\n\nThe north\n\nBefore the war the port had been the scene of much unrest, and "
             "ships lay idle.\n"}) {
        INFO(text);
        const Article article = reading(text);
        CHECK(article.furniture.empty());
        CHECK(article.title.isEmpty());
        CHECK_FALSE(article.published);
    }
}

TEST_CASE("a list of other stories at the end is furniture, paragraphs after a share line are not", "[furniture]") {
    const std::string paragraph
        = "The minister said that the ferry would sail again as soon as the ice was gone, that the crew had "
          "been paid in full, and that nobody on the islands needed to fear for their mail, their milk or "
          "their newspapers, whatever the weather brought in the coming weeks.";
    const std::string text
        = paragraph + "\n\nShare this story\n\n" + paragraph + "\n\nMost read\n\nFive beaches by train\n\nLetters\n";
    const Article article = reading(text.c_str());
    CHECK(furnitureOf(article) == QStringList{"Share this story", "Most read", "Five beaches by train", "Letters"});
}

TEST_CASE("title, author and date set before a text that has them again", "[furniture]") {
    const Article article
        = reading("Ferries stop\n\nLena Oduya\n\n2031-05-04\n\nFerries stop\n\nBy Lena Oduya\n\nMay 4, 2031\n\n"
                  "Rain fell in the port on Monday, and the ferries stayed where they were.\n");
    CHECK(article.title == QStringLiteral("Ferries stop"));
    CHECK(article.byline == QStringLiteral("Lena Oduya"));
    CHECK(published(article) == QStringLiteral("2031-05-04"));
    CHECK(article.furniture.size() == 6);
}

TEST_CASE("a title block with the author's date behind the name, where the title is known", "[furniture]") {
    Article article;
    article.title = QStringLiteral("Ferries stop");
    article.text
        = QStringLiteral("Ferries stop\n\nOduya & Roe 2031-05-04\n\nFerries stop\n\nBy Oduya & Roe\n\nRain fell on the "
                         "port of Verran all day.\n");
    readFurniture(article, english());
    CHECK(published(article) == QStringLiteral("2031-05-04"));
    CHECK(article.publishedFrom == Evidence::Text);
    CHECK(article.byline == QStringLiteral("Oduya & Roe"));
    CHECK(article.furniture.size() == 4);
}

TEST_CASE("what is known to be furniture stays it, and says nothing", "[furniture]") {
    Article article;
    article.text
        = QStringLiteral("May 4, 2031\n\nRain fell on the port of Verran all day.\n\n> By noon it had stopped.\n");
    article.furniture = {{0, 11}, {55, 80}};
    readFurniture(article, english());
    CHECK_FALSE(article.published);
    CHECK(article.furniture == std::vector<Span>{{0, 11}, {55, 80}});
}

TEST_CASE("furniture spans are sorted, apart and inside the text", "[furniture]") {
    const Article article = reading(wire);
    int at = 0;
    for (Span span : article.furniture) {
        CHECK(span.begin >= at);
        CHECK(span.end > span.begin);
        CHECK(span.end <= article.text.size());
        at = span.end;
    }
}
