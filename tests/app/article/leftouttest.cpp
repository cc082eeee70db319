#include "app/article/leftout.h"

#include "app/article/reader.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

Article ferries() {
    Article article;
    article.text = QStringLiteral("VERRAN -- Rain fell.\n\nFerries stopped.");
    article.dateline = {0, 9};
    article.furniture = {{22, 38}};
    article.leftOut = {{0, QStringLiteral("Home")}, {22, QStringLiteral("One")}, {22, QStringLiteral("Two")},
        {38, QStringLiteral("Share")}, {38, QStringLiteral("Related")}};
    return article;
}

QString after(std::initializer_list<const char*> blocks) {
    Article article = ferries();
    for (const char* block : blocks) {
        CHECK(putBack(article, QString::fromUtf8(block)));
    }
    return article.text;
}

} // namespace

TEST_CASE("a block goes back where it stood, as a paragraph", "[leftout]") {
    CHECK(after({"Home"}) == QStringLiteral("Home\n\nVERRAN -- Rain fell.\n\nFerries stopped."));
    CHECK(after({"One"}) == QStringLiteral("VERRAN -- Rain fell.\n\nOne\n\nFerries stopped."));
    CHECK(after({"Related"}) == QStringLiteral("VERRAN -- Rain fell.\n\nFerries stopped.\n\nRelated"));
}

TEST_CASE("blocks put back in any order stand in the order of the page", "[leftout]") {
    const QString both = QStringLiteral("VERRAN -- Rain fell.\n\nOne\n\nTwo\n\nFerries stopped.\n\nShare\n\nRelated");
    CHECK(after({"One", "Two", "Share", "Related"}) == both);
    CHECK(after({"Related", "Two", "Share", "One"}) == both);
}

TEST_CASE("what stands behind a block put back moves with the text", "[leftout]") {
    Article article = ferries();
    REQUIRE(putBack(article, u"Home"));
    CHECK(article.dateline.of(article.text) == QStringLiteral("VERRAN --"));
    CHECK(article.furniture.front().of(article.text) == QStringLiteral("Ferries stopped."));
    CHECK(article.leftOut.size() == 4);
    const Article once = article;
    CHECK_FALSE(putBack(article, u"Home"));
    CHECK_FALSE(putBack(article, u"Nothing of the kind"));
    CHECK(article == once);
}

TEST_CASE("a page of which nothing was kept takes blocks back", "[leftout]") {
    Article article;
    article.leftOut = {{0, QStringLiteral("One")}, {0, QStringLiteral("Two")}};
    REQUIRE(putBack(article, u"Two"));
    REQUIRE(putBack(article, u"One"));
    CHECK(article.text == QStringLiteral("One\n\nTwo"));
}
