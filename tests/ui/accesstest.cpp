// Everything on show can be found by assistive technology, reached by the keyboard, seen to have it, and hit.
#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/charts/chartcanvas.h"
#include "ui/eventpanel.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QSet>
#include <QTabBar>

using namespace dateline;

namespace {

constexpr int smallestTarget = 24; // pixels

struct ExampleDesk : Desk {
    ExampleDesk() {
        window.openExample();
        REQUIRE(settle());
        REQUIRE(QTest::qWaitFor([this] { return window.selection().currentIndex().isValid(); }));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::qWait(200); // charts, the glide
    }

    TimelineView& timeline() { return window.workspace()->timeline(); }
};

/// A list or table told by its model: each row in view has words.
void checkRows(const QAbstractItemView& view) {
    INFO(view.accessibleName().toStdString() << " of " << view.metaObject()->className());
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
        const QModelIndex index = view.model()->index(row, 0, view.rootIndex());
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        CHECK_FALSE((spoken.isEmpty() ? index.data().toString() : spoken).isEmpty());
    }
}

QString nameOf(const QWidget& widget) {
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), widget.accessibleName());
}

QImage partOf(QWidget& window, const QWidget& widget) {
    const QRect around = QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4);
    return window.grab(around).toImage();
}

} // namespace

TEST_CASE_METHOD(ExampleDesk, "every event and figure in view is found by name and role", "[access]") {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&timeline());
    REQUIRE(list);
    const Scene& scene = timeline().scene();
    REQUIRE(scene.marks.size() > 5);
    REQUIRE(scene.pins.size() > 3);
    const int events = int(timeline().timelineLayout().entries().entries.size());
    const auto found = [&](int child) {
        QAccessibleInterface* item = list->child(child);
        REQUIRE(item);
        CHECK(item->role() == QAccessible::ListItem);
        CHECK(item->text(QAccessible::Name).size() > 3);
        CHECK_FALSE(item->state().offscreen);
        CHECK(list->indexOfChild(item) == child);
        const QRect box = item->rect();
        CHECK(timeline().viewport()->rect().contains(timeline().viewport()->mapFromGlobal(box.center())));
    };
    for (const SceneMark& mark : scene.marks) {
        if (!mark.echo) {
            found(mark.entry);
        }
    }
    for (const ScenePin& pin : scene.pins) {
        for (const int number : pin.pins) {
            found(events + number);
        }
        if (pin.tag.width() > 0) {
            const QPoint at = timeline().viewport()->mapToGlobal(pin.tag.center().toPoint());
            CHECK(list->childAt(at.x(), at.y()) == list->child(events + pin.pins.front()));
        }
    }
    QAccessibleInterface* figure = list->child(events);
    figure->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(timeline().currentIndex().data(KindRole).toInt() == ChronologyModel::FigureItem);
    CHECK(list->focusChild() == figure);
}

TEST_CASE_METHOD(ExampleDesk, "every list, quote and chart has a name", "[access]") {
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view != &timeline()) {
            CHECK_FALSE(nameOf(*view).endsWith(u' '));
            checkRows(*view);
        }
    }
    for (const ChartCanvas* chart : window.findChildren<ChartCanvas*>()) {
        if (chart->isVisible()) {
            CHECK_FALSE(chart->accessibleName().isEmpty());
            CHECK_FALSE(chart->accessibleDescription().isEmpty());
        }
    }
}

TEST_CASE_METHOD(ExampleDesk, "what can be clicked is large enough to be hit", "[access]") {
    const QSize size = GENERATE(QSize(1440, 900), QSize(1024, 700), QSize(800, 560));
    window.resize(size);
    QTest::qWait(50);
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && !button->inherits("QLineEditIconButton")) {
            INFO(nameOf(*button).toStdString() << " " << button->width() << " x " << button->height());
            CHECK(button->width() >= smallestTarget);
            CHECK(button->height() >= smallestTarget);
        }
    }
    for (const QTabBar* tabs : window.findChildren<QTabBar*>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            const QSize target = tabs->tabRect(tab).size();
            CHECK((!tabs->isTabVisible(tab)
                || (target.width() >= smallestTarget && target.height() >= smallestTarget)));
        }
    }
}

TEST_CASE_METHOD(ExampleDesk, "Tab goes round the whole window and the focus is seen wherever it is", "[access]") {
    appearance.choose(GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast));
    QTest::keyClick(&window, Qt::Key_Tab);
    QSet<QWidget*> met;
    for (QWidget* now = QApplication::focusWidget(); now && !met.contains(now); now = QApplication::focusWidget()) {
        met.insert(now);
        INFO(nameOf(*now).toStdString());
        CHECK(now->isVisible());
        CHECK(now->window() == &window);
        const QImage focused = partOf(window, *now);
        QTest::keyClick(now, Qt::Key_Tab, now->inherits("QTextEdit") ? Qt::ControlModifier : Qt::NoModifier);
        REQUIRE(QApplication::focusWidget() != now);
        CHECK(partOf(window, *now) != focused);
    }
    CHECK(met.size() > 15);
    appearance.choose(ThemeChoice::System);
}
