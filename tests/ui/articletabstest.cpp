#include "ui/articletabs.h"

#include "app/store.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/filter.h"
#include "ui/tabstrip.h"

#include <QToolButton>

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

/// A window with three articles from files.
struct ThreeArticles : Desk {
    ThreeArticles() {
        QStringList paths;
        for (const char* name : {"one.txt", "two.txt", "three.txt"}) {
            paths << folder.filePath(QLatin1String(name));
            REQUIRE(writeFile(paths.back(), sample::account().article.text.toUtf8()));
        }
        window.open(paths);
        opened();
    }

    void opened() {
        REQUIRE(settle());
        REQUIRE(QTest::qWaitFor([this] { return window.selection().currentIndex().isValid(); }));
    }

    TabStrip& tabs() { return window.findChild<ArticleTabs*>()->tabs(); }
};

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

TEST_CASE("a tab is closed by its button, a middle click or the key, and the next stands there", "[articles]") {
    ThreeArticles desk;
    REQUIRE(desk.tabs().count() == 4);
    CHECK_FALSE(desk.tabs().tabButton(0, QTabBar::RightSide));
    desk.tabs().setCurrentIndex(2);
    qobject_cast<QToolButton*>(desk.tabs().tabButton(2, QTabBar::RightSide))->click();
    desk.opened();
    REQUIRE(desk.tabs().count() == 3);
    CHECK(desk.tabs().currentIndex() == 2);
    CHECK(desk.tabs().wordsOf(2) == QStringLiteral("three.txt"));
    QTest::mouseClick(&desk.tabs(), Qt::MiddleButton, {}, desk.tabs().tabRect(0).center());
    CHECK(desk.tabs().count() == 3); // the tab for all is none of an article
    desk.window.actions()[Do::Close].trigger();
    desk.opened();
    CHECK_FALSE(desk.tabs().isVisible());
    CHECK(desk.window.session().paths == QStringList{desk.folder.filePath(QStringLiteral("one.txt"))});
}

TEST_CASE("tabs can be moved, but the one for all stays the first", "[articles]") {
    ThreeArticles desk;
    desk.tabs().moveTab(3, 1);
    CHECK(desk.tabs().wordsOf(1) == QStringLiteral("three.txt"));
    desk.tabs().setCurrentIndex(1);
    CHECK(desk.window.filter().article() == 2);
    desk.tabs().moveTab(1, 0);
    CHECK(desk.tabs().wordsOf(1) == QStringLiteral("three.txt"));
    CHECK(desk.window.filter().article() == 2);
    CHECK(desk.tabs().currentIndex() == 1);
}
