#include "ui/preferences.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/settingsdialog.h"

#include <QComboBox>
#include <QLocale>

using namespace dateline;

namespace {

/// Puts everything back for the tests that follow.
struct Restored {
    Preferences before = preferences();
    ~Restored() { setPreferences(before); }
};

} // namespace

TEST_CASE("dates stand in the order that was chosen", "[preferences]") {
    const Period from{day(2017, 9, 5), day(2017, 9, 7)};
    const Period over{day(2017, 9, 30), day(2017, 10, 2)};
    const auto told = [](Period period, DateOrder order) {
        return dateText(period, Grain::Day, Mod::None, DateStyle::Short, order);
    };
    CHECK(told({from.from, from.from}, DateOrder::MonthFirst) == QStringLiteral("Sep 5, 2017"));
    CHECK(told(from, DateOrder::MonthFirst) == QStringLiteral("Sep 5–7, 2017"));
    CHECK(told(over, DateOrder::MonthFirst) == QStringLiteral("Sep 30 – Oct 2, 2017"));
    CHECK(told({from.from, from.from}, DateOrder::YearFirst) == QStringLiteral("2017-09-05"));
    CHECK(told(from, DateOrder::YearFirst) == QStringLiteral("2017-09-05 – 2017-09-07"));
    CHECK(told(from, DateOrder::DayFirst) == QStringLiteral("5–7 Sep 2017"));
}

TEST_CASE("settings hold at once and are kept", "[preferences]") {
    Desk desk;
    const Restored restored;
    desk.showSample();
    desk.window.actions()[Do::Settings].trigger();
    auto& dialog = *desk.window.findChild<SettingsDialog*>();
    const QList<QComboBox*> boxes = dialog.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 6);
    boxes[2]->setCurrentIndex(int(DateOrder::YearFirst));
    CHECK(desk.window.model().eventIndex(0, 0).data(DateTextRole).toString() == QStringLiteral("2016-03-02"));
    boxes[3]->setCurrentIndex(int(NumberStyle::PointGroups));
    CHECK(QLocale().toString(12345) == QStringLiteral("12.345"));
    CHECK(preferences().dates == DateOrder::YearFirst);
    CHECK(QSettings().value(QStringLiteral("settings/dates")).toInt() == int(DateOrder::YearFirst));
    CHECK(desk.window.selection().currentIndex().isValid());
}

TEST_CASE("the settings of two windows do not undo each other, one window has them once", "[preferences]") {
    Desk desk;
    const Restored restored;
    MainWindow other(desk.appearance);
    other.show();
    for (MainWindow* window : {&desk.window, &other, &other}) {
        window->actions()[Do::Settings].trigger();
    }
    REQUIRE(other.findChildren<SettingsDialog*>().size() == 1);
    const auto box = [](MainWindow& window, int number) { return window.findChild<SettingsDialog*>()->findChildren<QComboBox*>()[number]; };
    box(desk.window, 2)->setCurrentIndex(int(DateOrder::YearFirst));
    box(other, 3)->setCurrentIndex(int(NumberStyle::PointGroups));
    CHECK(preferences().dates == DateOrder::YearFirst);
    CHECK(preferences().numbers == NumberStyle::PointGroups);
}
