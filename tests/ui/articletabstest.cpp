#include "ui/articletabs.h"

#include "tests/ui/desk.h"
#include "ui/filter.h"
#include "ui/tabstrip.h"

using namespace dateline;

namespace {

std::shared_ptr<const Chronology> two() {
    Account other = sample::account();
    other.article.path = QStringLiteral("here & there.txt");
    other.events.erase(other.events.begin());
    other.quotes[0].event = -1;
    other.quotes[1].event = 0;
    other.figures[0].event = 0;
    return std::make_shared<const Chronology>(makeChronology({sample::account(), other}));
}

} // namespace

TEST_CASE("each article has a tab of its own beside the one for all", "[articles]") {
    Desk desk;
    desk.showSample();
    auto* tabs = desk.window.findChild<ArticleTabs*>();
    REQUIRE(tabs);
    CHECK_FALSE(tabs->isVisible());
    desk.showSample(two());
    CHECK(tabs->isVisible());
    REQUIRE(tabs->tabs().count() == 3);
    CHECK(tabs->tabs().wordsOf(2) == QStringLiteral("here & there.txt"));
    tabs->tabs().setCurrentIndex(2);
    CHECK(desk.window.filter().article() == 1);
    CHECK(desk.text().account() == 1);
    CHECK(desk.window.filter().passingEvents() == 1);
    desk.window.filter().clear();
    CHECK(tabs->tabs().currentIndex() == 0);
}
