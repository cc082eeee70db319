#include "ui/historylist.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/corrections.h"

#include <QListWidget>

using namespace dateline;

namespace {

QString titleOf(Desk& desk) {
    return desk.window.model().eventIndex(0, 0).data().toString();
}

void retitle(Desk& desk, const QString& title) {
    Edit edit;
    edit.kind = EditKind::Retitle;
    edit.event = keyOf(desk.window.model().chronology()->accounts[0], 0);
    edit.text = title;
    desk.window.corrections().make(0, edit);
}

} // namespace

TEST_CASE("the history goes back to any step and forward again", "[history]") {
    Desk desk;
    desk.showSample();
    retitle(desk, QStringLiteral("One"));
    retitle(desk, QStringLiteral("Two"));
    HistoryList history(desk.window.corrections(), &desk.window);
    REQUIRE(history.list().count() == 3);
    CHECK(history.list().currentRow() == 2);
    Q_EMIT history.list().itemActivated(history.list().item(0));
    CHECK(titleOf(desk) == QStringLiteral("Council buys the crane"));
    CHECK(history.list().currentRow() == 0);
    Q_EMIT history.list().itemActivated(history.list().item(1));
    CHECK(titleOf(desk) == QStringLiteral("One"));
    Q_EMIT history.list().itemActivated(history.list().item(2));
    CHECK(titleOf(desk) == QStringLiteral("Two"));
    retitle(desk, QStringLiteral("Three"));
    CHECK(history.list().count() == 4);
}

TEST_CASE("with another article the history is that of the other", "[history]") {
    Desk desk;
    desk.showSample();
    retitle(desk, QStringLiteral("One"));
    HistoryList history(desk.window.corrections(), &desk.window);
    REQUIRE(history.list().count() == 2);
    desk.showSample();
    CHECK(history.list().count() == 1);
    desk.window.actions()[Do::Close].trigger();
    CHECK(history.list().count() == 1);
}

TEST_CASE("many steps back are one: what is shown changes once", "[history]") {
    Desk desk;
    desk.showSample();
    for (int i = 0; i < 20; ++i) {
        retitle(desk, QString::number(i));
    }
    int changes = 0;
    QObject::connect(&desk.window.corrections(), &Corrections::changed, &desk.window, [&] { ++changes; });
    desk.window.corrections().goTo(0);
    CHECK(changes == 1);
    CHECK(titleOf(desk) == QStringLiteral("Council buys the crane"));
    desk.window.corrections().goTo(20);
    CHECK(changes == 2);
    CHECK(titleOf(desk) == QStringLiteral("19"));
}
