#include "ui/timeline/minimap.h"

#include "tests/ui/timeline/showntimeline.h"

#include <QSignalSpy>

using namespace dateline;

TEST_CASE_METHOD(ShownTimeline, "the minimap's frame is what is in view, to drag and to stretch", "[timelineview]") {
    view.setCurrentIndex(model.index(2, 0));
    view.fitSelection();
    QTest::qWait(200);
    view.zoomOut();
    view.zoomOut();
    view.zoomOut();
    view.zoomOut();
    Minimap map(&view);
    map.resize(1000, map.sizeHint().height());
    const QPoint middle = map.window().center().toPoint();
    const DayRange before = view.visibleDays();
    QTest::mousePress(&map, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&map, middle + QPoint(50, 0));
    QTest::mouseRelease(&map, Qt::LeftButton, {}, middle + QPoint(50, 0));
    CHECK(view.visibleDays().from > before.from);
    CHECK(view.visibleDays().length() == Approx(before.length()));
    const QPoint grip(qRound(map.window().right()), middle.y());
    QTest::mousePress(&map, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&map, grip + QPoint(60, 0));
    QTest::mouseRelease(&map, Qt::LeftButton, {}, grip + QPoint(60, 0));
    CHECK(view.visibleDays().length() > before.length());
}

TEST_CASE_METHOD(ShownTimeline, "the minimap goes by keys and wheel too", "[timelineview]") {
    view.setCurrentIndex(model.index(2, 0));
    view.fitSelection();
    QTest::qWait(200);
    Minimap map(&view);
    map.resize(1000, map.sizeHint().height());
    DayRange before = view.visibleDays();
    QTest::keyClick(&map, Qt::Key_Right);
    CHECK(view.visibleDays().from > before.from);
    CHECK(view.visibleDays().length() == Approx(before.length()));
    QTest::keyClick(&map, Qt::Key_Left);
    CHECK(view.visibleDays().from == Approx(before.from));
    QTest::keyClick(&map, Qt::Key_Down);
    CHECK(view.visibleDays().length() > before.length());
    QTest::keyClick(&map, Qt::Key_Home);
    CHECK(view.visibleDays().from < view.timelineLayout().entries().extent.from);
    QTest::keyClick(&map, Qt::Key_End);
    CHECK(view.visibleDays().to > view.timelineLayout().entries().extent.to);
    before = view.visibleDays();
    QWheelEvent wheel(
        {500, 20}, map.mapToGlobal(QPointF(500, 20)), {}, {0, 120}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map, &wheel);
    CHECK(view.visibleDays().length() < before.length());
}
