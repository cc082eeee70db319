// Every action can be found, reached and understood without a mouse.
#include "ui/actions.h"

#include "tests/ui/desk.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace dateline;

namespace {

/// The actions one meets going down a menu with the Down key and into the menus it holds with Right.
void walk(QMenu& menu, QSet<QAction*>& met) {
    QAction* first = nullptr;
    for (;;) {
        QTest::keyClick(&menu, Qt::Key_Down);
        QAction* now = menu.activeAction();
        if (!now || now == first) {
            return;
        }
        first = first ? first : now;
        met.insert(now);
        if (now->menu()) {
            QTest::keyClick(&menu, Qt::Key_Right);
            if (now->menu()->isVisible()) {
                met.insert(now->menu()->activeAction());
                walk(*now->menu(), met);
                QTest::keyClick(now->menu(), Qt::Key_Left);
            }
        }
    }
}

QList<QAction*> entriesOf(const QMenu& menu) {
    QList<QAction*> all;
    for (QAction* action : menu.actions()) {
        all += action->menu() ? entriesOf(*action->menu()) : action->isSeparator() ? QList<QAction*>() : QList{action};
    }
    return all;
}

} // namespace

TEST_CASE("every action has a name, a key that is its own and a line of help", "[actions]") {
    Desk desk;
    QHash<QKeySequence, QString> owners;
    for (const QAction* action : desk.window.actions().all()) {
        INFO(action->text().toStdString());
        CHECK_FALSE(action->text().isEmpty());
        CHECK(action->statusTip().size() > 5);
        CHECK_FALSE(action->shortcut().isEmpty());
        const auto has = [&](const char* keys) { return action->shortcuts().contains(QKeySequence(QLatin1String(keys))); };
        CHECK_FALSE((has("Ctrl++") && has("Ctrl+Shift+="))); // one press on many keyboards: of two, neither would do anything
    }
    for (const QAction* menu : desk.window.menuBar()->actions()) {
        for (const QAction* action : entriesOf(*menu->menu())) {
            for (const QKeySequence& keys : action->shortcuts()) {
                INFO(action->text().toStdString() << " and " << owners.value(keys).toStdString());
                CHECK_FALSE(owners.contains(keys));
                owners.insert(keys, action->text());
            }
        }
    }
}

TEST_CASE("names in a menu begin with letters of their own", "[actions]") {
    Desk desk;
    desk.showSample();
    for (const QAction* menu : desk.window.menuBar()->actions()) {
        QHash<QChar, QString> letters;
        for (const QAction* action : menu->menu()->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0) {
                const QChar letter = action->text()[at + 1].toLower();
                INFO(menu->text().toStdString() << ": " << action->text().toStdString() << " and "
                                                << letters.value(letter).toStdString());
                CHECK_FALSE(letters.contains(letter));
                letters.insert(letter, action->text());
            }
        }
    }
}

TEST_CASE("the keyboard reaches every action through the menus", "[actions]") {
    Desk desk;
    desk.showSample();
    for (QAction* action : desk.window.actions().all()) {
        action->setEnabled(true); // all of them stand in the menus, whatever is selected
    }
    QSet<QAction*> met;
    for (QAction* title : desk.window.menuBar()->actions()) {
        QMenu& menu = *title->menu();
        menu.popup(desk.window.mapToGlobal(QPoint(0, 0)));
        REQUIRE(QTest::qWaitFor([&] { return menu.isVisible(); }));
        walk(menu, met);
        menu.close();
    }
    for (QAction* action : desk.window.actions().all()) {
        INFO(action->text().toStdString());
        CHECK(met.contains(action));
    }
}

TEST_CASE("the line of help of a menu entry stands in the status line", "[actions]") {
    Desk desk;
    desk.showSample();
    QAction& file = *desk.window.menuBar()->actions().first();
    desk.window.menuBar()->setActiveAction(&file);
    QMenu& menu = *file.menu();
    REQUIRE(QTest::qWaitFor([&] { return menu.isVisible(); }));
    menu.setActiveAction(&desk.window.actions()[Do::Open]);
    const QList<QLabel*> labels = desk.window.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text() == desk.window.actions()[Do::Open].statusTip();
    }));
    menu.close();
}
