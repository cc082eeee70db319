#include "ui/timeline/timelineview.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/timeline/showntimeline.h"
#include "ui/timeline/periodbar.h"

#include <QAccessible>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace dateline;

TEST_CASE_METHOD(ShownTimeline, "Ctrl and the wheel zoom at the pointer, a fifth more each step", "[timelineview]") {
    for (double x : {250.0, 600.0, 900.0}) {
        const double before = dayAt(x);
        const double scale = view.scale().pixelsPerDay;
        wheel({x, 200}, {0, 120}, Qt::ControlModifier);
        CHECK(view.scale().pixelsPerDay == Approx(scale * 1.2));
        CHECK(std::abs(dayAt(x) - before) * view.scale().pixelsPerDay < 1);
        wheel({x, 200}, {0, -120}, Qt::ControlModifier);
        CHECK(view.scale().pixelsPerDay == Approx(scale));
    }
}

TEST_CASE_METHOD(ShownTimeline, "a pinch zooms at the fingers", "[timelineview]") {
    const double before = dayAt(700);
    const double scale = view.scale().pixelsPerDay;
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, {700, 200},
        {700, 200}, {700, 200}, 0.25, {});
    QApplication::sendEvent(view.viewport(), &pinch);
    CHECK(view.scale().pixelsPerDay == Approx(scale * 1.25));
    CHECK(std::abs(dayAt(700) - before) * view.scale().pixelsPerDay < 1);
}

TEST_CASE_METHOD(ShownTimeline, "the wheel alone scrolls, sideways and with Shift it goes through time", "[timelineview]") {
    REQUIRE(view.verticalScrollBar()->maximum() == 0);
    const double scale = view.scale().pixelsPerDay;
    double left = view.scale().left;
    wheel({500, 200}, {0, -120}, Qt::NoModifier);
    CHECK(view.scale().left > left);
    left = view.scale().left;
    wheel({500, 200}, {0, 120}, Qt::ShiftModifier);
    CHECK(view.scale().left < left);
    view.resize(1000, 170);
    REQUIRE(view.verticalScrollBar()->maximum() > 0);
    left = view.scale().left;
    wheel({500, 120}, {0, -120}, Qt::NoModifier);
    CHECK(view.verticalScrollBar()->value() > 0);
    CHECK(view.scale().left == left);
    CHECK(view.scale().pixelsPerDay == scale);
}

TEST_CASE_METHOD(ShownTimeline, "dragging moves what was taken along with the pointer", "[timelineview]") {
    const double before = dayAt(600);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {600, 350});
    QTest::mouseMove(view.viewport(), {560, 350});
    QTest::mouseMove(view.viewport(), {500, 350});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {500, 350});
    CHECK(std::abs(dayAt(500) - before) * view.scale().pixelsPerDay < 1);
    CHECK(current() == -1);
}

TEST_CASE_METHOD(ShownTimeline, "a click selects an event by its mark and by its label", "[timelineview]") {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, markOf(1));
    CHECK(current() == 1);
    for (const SceneLabel& label : view.scene().labels) {
        if (label.entry == 2) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, label.box.center().toPoint());
            break;
        }
    }
    CHECK(current() == 2);
    CHECK(view.selectionModel()->isSelected(model.index(2, 0)));
}

TEST_CASE_METHOD(ShownTimeline, "the arrows walk the events in time and across the lanes", "[timelineview]") {
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(current() == 2);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(current() == 0);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(current() == 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(current() == 3);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(current() == 3);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(current() == 2); // the lane below
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(current() == 3);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(current() == 4);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(current() == 0);
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK(current() == -1);
}

TEST_CASE_METHOD(ShownTimeline, "keys zoom, page, fit and go back", "[timelineview]") {
    const Timescale all = view.scale();
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.scale().pixelsPerDay > all.pixelsPerDay);
    QTest::keyClick(&view, Qt::Key_Minus);
    CHECK(view.scale().pixelsPerDay == Approx(all.pixelsPerDay));
    view.setCurrentIndex(model.index(2, 0));
    QTest::keyClick(&view, Qt::Key_Z);
    QTest::qWait(200);
    CHECK(view.visibleDays().length() < 200);
    CHECK(view.eventsOutside() == 4);
    const double left = view.scale().left;
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.scale().left > left);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QTest::qWait(200);
    CHECK(view.eventsOutside() == 0);
    QTest::keyClick(&view, Qt::Key_Left, Qt::AltModifier);
    QTest::qWait(200);
    CHECK(view.visibleDays().length() < 200);
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
    QTest::qWait(200);
    CHECK(view.eventsOutside() == 0);
}

TEST_CASE_METHOD(ShownTimeline, "Shift and a drag select a period, Escape clears it", "[timelineview]") {
    QSignalSpy spy(&view, &TimelineView::periodChanged);
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, {300, 350});
    QTest::mouseMove(view.viewport(), {500, 350});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, {500, 350});
    REQUIRE(view.selectedPeriod());
    CHECK(view.selectedPeriod()->from == std::floor(dayAt(300)));
    CHECK(view.selectedPeriod()->to == std::floor(dayAt(500)) + 1);
    CHECK(spy.count() == 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK_FALSE(view.selectedPeriod());
}

TEST_CASE_METHOD(ShownTimeline, "a selected period offers what can be done with it, right at it", "[timelineview]") {
    QSignalSpy only(&view, &TimelineView::onlyPeriodAsked);
    CHECK_FALSE(view.findChild<PeriodBar*>());
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, {300, 350});
    QTest::mouseMove(view.viewport(), {500, 350});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, {500, 350});
    auto* bar = view.findChild<PeriodBar*>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK(view.viewport()->rect().contains(bar->geometry()));
    const QList<QToolButton*> buttons = bar->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 3);
    buttons[0]->click();
    CHECK(only.count() == 1);
    const double before = view.visibleDays().length();
    buttons[1]->click();
    QTest::qWait(200);
    CHECK(view.visibleDays().length() < before);
    CHECK(bar->isVisible());
    buttons[2]->click();
    CHECK_FALSE(view.selectedPeriod());
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE_METHOD(ShownTimeline, "bookmarks and notes are drawn over their marks and read out", "[timelineview]") {
    const QImage plain = view.grab().toImage();
    model.item(1)->setData(true, BookmarkedRole);
    QTest::qWait(10);
    const QImage marked = view.grab().toImage();
    const QRect ribbon(view.viewport()->mapTo(&view, markOf(1)) - QPoint(4, 18), QSize(8, 9));
    CHECK(plain.copy(ribbon) != marked.copy(ribbon));
    model.item(1)->setData(QStringLiteral("ask Tovar"), NoteRole);
    QTest::qWait(10);
    CHECK(view.grab().toImage() != marked);
    QAccessibleInterface* event = QAccessible::queryAccessibleInterface(&view)->child(1);
    CHECK(event->text(QAccessible::Name) == "2 Mar 2016 · 2 quotes, Tovar opens the quay, bookmarked, with a note");
}

TEST_CASE_METHOD(ShownTimeline, "Shift and the arrows select a period from event to event", "[timelineview]") {
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(view.selectedPeriod());
    CHECK(view.selectedPeriod()->from == double(number(day(2016, 3, 2))));
    CHECK(view.selectedPeriod()->to == double(number(day(2018, 11, 17))) + 1);
    CHECK(current() == 3);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(view.selectedPeriod()->to == double(number(day(2017, 9, 5))) + 1);
}

TEST_CASE_METHOD(ShownTimeline, "from one event to another is measured until Escape", "[timelineview]") {
    view.setCurrentIndex(model.index(1, 0));
    CHECK(view.measuredText().isEmpty());
    view.measureFromHere(true);
    view.setCurrentIndex(model.index(3, 0));
    CHECK(view.measuredText() == "990 days (2 years 8 months 15 days)");
    view.viewport()->grab();
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK(view.measuredText().isEmpty());
    CHECK(current() == 3);
}

TEST_CASE_METHOD(ShownTimeline, "other lanes keep the current event and the view", "[timelineview]") {
    for (int row = 0; row < 5; ++row) {
        model.item(row)->setData(QStringList{row % 2 == 0 ? "Sull" : "Port Marrin"}, PlacesRole);
    }
    QTest::qWait(20);
    view.setCurrentIndex(model.index(2, 0));
    const Timescale before = view.scale();
    view.setLaneKind(*laneKind(QStringLiteral("places")));
    REQUIRE(view.timelineLayout().entries().lanes.size() == 2);
    CHECK(view.timelineLayout().entries().lanes[0].name == "Sull");
    CHECK(view.scale() == before);
    CHECK(current() == 2);
    CHECK(markOf(2).x() > 0);
}

TEST_CASE_METHOD(ShownTimeline, "a double click zooms to the event", "[timelineview]") {
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, markOf(3));
    QTest::qWait(200);
    CHECK(current() == 3);
    CHECK(view.visibleDays().length() < 200);
    CHECK(markOf(3).x() > 0);
}

TEST_CASE_METHOD(ShownTimeline, "a selection made elsewhere comes into view, also that of a child", "[timelineview]") {
    view.setCurrentIndex(model.index(1, 0));
    view.fitSelection();
    QTest::qWait(200);
    REQUIRE(markOf(3).x() < 0);
    const QModelIndex figure = model.index(0, 0, model.index(3, 0));
    view.selectionModel()->setCurrentIndex(figure, QItemSelectionModel::ClearAndSelect);
    QTest::qWait(200);
    CHECK(markOf(3).x() > 0);
    CHECK(view.currentEntry() == 3);
}

TEST_CASE_METHOD(ShownTimeline, "hints tell what lies outside and lead there", "[timelineview]") {
    view.setCurrentIndex(model.index(1, 0));
    view.fitSelection();
    QTest::qWait(200);
    const std::vector<SceneHint> hints = view.scene().hints;
    const auto later = std::ranges::find_if(hints, [](const SceneHint& hint) { return hint.entry == 3; });
    REQUIRE(later != hints.end());
    CHECK(later->text == QStringLiteral("1 later: 17 Nov 2018 ›"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, later->box.center().toPoint());
    QTest::qWait(200);
    CHECK(markOf(3).x() > 0);
}

TEST_CASE_METHOD(ShownTimeline, "a figure's tag selects the figure", "[timelineview]") {
    const std::vector<ScenePin> pins = view.scene().pins;
    REQUIRE(pins.size() == 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pins[0].tag.center().toPoint());
    CHECK(view.currentIndex() == model.index(0, 0, model.index(3, 0)));
    CHECK(view.scene().pins[0].selected);
    view.setCurrentIndex(model.index(3, 0));
    CHECK_FALSE(view.scene().pins[0].selected);
}

TEST_CASE_METHOD(ShownTimeline, "assistive technology finds a list with every event by name", "[timelineview]") {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 5 + 1);
    QAccessibleInterface* event = list->child(1);
    CHECK(event->role() == QAccessible::ListItem);
    CHECK(event->text(QAccessible::Name) == QStringLiteral("2 Mar 2016 · 2 quotes, Tovar opens the quay"));
    CHECK(event->text(QAccessible::Description) == "Mina Tovar");
    CHECK(list->indexOfChild(event) == 1);
    CHECK(event->rect().contains(view.viewport()->mapToGlobal(markOf(1))));
    event->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(current() == 1);
    CHECK(list->focusChild() == event);
    CHECK(event->state().selected);
}

TEST_CASE_METHOD(
    ShownTimeline, "assistive technology finds every event in view, at any zoom and in any lanes", "[timelineview]") {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(list);
    for (const LaneKind& kind : laneKinds()) {
        view.setLaneKind(kind);
        for (int zoom = 0; zoom < 12; ++zoom) {
            int inView = 0;
            for (const SceneMark& mark : view.scene().marks) {
                QAccessibleInterface* event = list->child(mark.entry);
                REQUIRE(event);
                CHECK(event->role() == QAccessible::ListItem);
                CHECK_FALSE(event->text(QAccessible::Name).isEmpty());
                CHECK_FALSE(event->state().offscreen);
                CHECK_FALSE(event->rect().isEmpty());
                CHECK(event->parent() == list);
                ++inView;
            }
            CHECK(inView + view.eventsOutside() >= 5);
            view.zoomIn();
        }
        view.fitAll();
        QTest::qWait(160);
    }
}

TEST_CASE_METHOD(ShownTimeline, "marks are painted in their speaker's colour, what is to come is hollow", "[timelineview]") {
    view.setPalette(paletteOf(themeFor(ThemeKind::Light)));
    const Theme& theme = themeFor(ThemeKind::Light);
    const QImage image = view.viewport()->grab().toImage();
    CHECK(image.pixelColor(markOf(1)) == theme.series[0]);
    CHECK(image.pixelColor(markOf(2)) == theme.series[1]);
    CHECK(image.pixelColor(markOf(4)) == theme.base);
    CHECK(image.pixelColor(markOf(0)) == theme.neutral());
    view.setCurrentIndex(model.index(1, 0));
    const QImage selected = view.viewport()->grab().toImage();
    CHECK(selected.pixelColor(markOf(1)) == theme.series[0]);
    CHECK(selected.pixelColor(markOf(1) + QPoint(8, 0)) == theme.accent);
}

TEST_CASE("an empty model and none at all are shown without harm", "[timelineview]") {
    QStandardItemModel model;
    TimelineView view;
    view.resize(600, 300);
    view.grab();
    view.setModel(&model);
    view.grab();
    for (int key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Z, Qt::Key_Plus, Qt::Key_Escape, Qt::Key_Space}) {
        QTest::keyClick(&view, Qt::Key(key));
    }
    CHECK(view.eventsOutside() == 0);
    CHECK_FALSE(view.indexAt({300, 150}).isValid());
}
