#include "ui/versionslist.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace dateline;

namespace {

QString labels(const QWidget& widget) {
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        all << label->text();
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("two articles on one event stand side by side with what differs", "[window]") {
    Desk desk;
    const QString folder = QStringLiteral(SOURCE_DIR "/tests/articles/");
    desk.window.open({folder + "ferry-courier.txt", folder + "ferry-herald.txt"});
    REQUIRE(desk.settle());
    const ChronologyModel& model = desk.window.model();
    REQUIRE(model.chronology()->conflicts.size() == 2);
    const int place = model.chronology()->conflicts[0].event;
    CHECK(model.eventIndex(0, model.chronology()->tellings[place][0].event)
        == model.eventIndex(1, model.chronology()->tellings[place][1].event));
    desk.window.selection().setCurrentIndex(model.index(place, 0), QItemSelectionModel::ClearAndSelect);
    VersionsList* versions = desk.window.findChild<VersionsList*>();
    REQUIRE(versions);
    CHECK(versions->versionCount() == 2);
    const QString shown = labels(*versions->widget());
    CHECK(shown.contains("12 passengers"));
    CHECK(shown.contains("14 passengers"));
    CHECK(shown.contains("a long grinding noise"));
    CHECK(shown.contains("a loud grinding noise"));
    CHECK(shown.contains("Saint Clara rams Osmouth pier"));
    const QList<QToolButton*> buttons = versions->widget()->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 4);
    buttons[1]->click();
    CHECK(desk.window.selection().currentIndex().data(KindRole).toInt() == ChronologyModel::FigureItem);
    CHECK(desk.window.selection().currentIndex().data(AccountRole).toInt() == 1);
}

TEST_CASE("every form of export has an entry in the menu", "[window]") {
    Desk desk;
    CHECK_FALSE(desk.window.actions().forms().isEnabled());
    CHECK(desk.window.actions().forms().actions().size() == 6);
    desk.window.openExample();
    REQUIRE(desk.settle());
    CHECK(desk.window.actions().forms().isEnabled());
}
