#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/charts/chartpanel.h"
#include "ui/eventpanel.h"
#include "ui/timeline/timelineview.h"

#include <QToolButton>

#include <algorithm>

using namespace dateline;

TEST_CASE("reading mode leaves the event and its text, and plain keys walk", "[reading mode]") {
    Desk desk;
    desk.showSample();
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    desk.window.actions()[Do::FirstEvent].trigger();
    desk.window.actions()[Do::Reading].trigger();
    Workspace& panels = *desk.window.workspace();
    CHECK_FALSE(panels.timeline().isVisible());
    CHECK_FALSE(panels.charts().isVisible());
    CHECK(panels.event().isVisible());
    CHECK(panels.source().isVisible());
    QTest::keyClick(&desk.window, Qt::Key_Right);
    CHECK(desk.window.selection().currentIndex() == desk.window.model().eventIndex(0, 1));
    QTest::keyClick(&desk.window, Qt::Key_Left);
    CHECK(desk.window.selection().currentIndex() == desk.window.model().eventIndex(0, 0));
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    CHECK(panels.timeline().isVisible());
    CHECK(panels.charts().isVisible());
}

TEST_CASE("in reading mode the space bar still presses the button that has the keyboard", "[reading mode]") {
    Desk desk;
    desk.showSample();
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    desk.window.actions()[Do::Reading].trigger();
    const QList<QToolButton*> buttons = desk.window.findChildren<QToolButton*>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QToolButton* button) { return button->defaultAction() == &desk.window.actions()[Do::FitAll]; });
    REQUIRE(found != buttons.end());
    int pressed = 0;
    QObject::connect(*found, &QToolButton::clicked, &desk.window, [&] { ++pressed; });
    (*found)->setFocus();
    REQUIRE((*found)->hasFocus());
    const QPersistentModelIndex before = desk.window.selection().currentIndex();
    QTest::keyClick(*found, Qt::Key_Space);
    CHECK(pressed == 1);
    CHECK(desk.window.selection().currentIndex() == before);
}
