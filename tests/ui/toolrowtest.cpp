#include "ui/toolrow.h"

#include "tests/ui/desk.h"
#include "ui/toolbardialog.h"

#include <QListWidget>
#include <QToolButton>

using namespace dateline;

namespace {

int buttonsOf(const ToolRow& row, const QAction& action) {
    int shown = 0;
    for (const QToolButton* button : row.findChildren<QToolButton*>()) {
        shown += button->isVisibleTo(&row) && button->defaultAction() == &action;
    }
    return shown;
}

QListWidgetItem& itemOf(ToolbarDialog& dialog, const QAction& action) {
    for (int row = 0; row < dialog.list().count(); ++row) {
        if (dialog.list().item(row)->data(Qt::UserRole).toString() == action.objectName()) {
            return *dialog.list().item(row);
        }
    }
    FAIL("no such action");
    std::abort();
}

} // namespace

TEST_CASE("the tool row has the buttons one wants, also at the next start", "[tool row]") {
    Desk desk;
    desk.showSample();
    auto& row = *desk.window.findChild<ToolRow*>();
    const QAction& open = desk.window.actions()[Do::Open];
    const QAction& unsure = desk.window.actions()[Do::Unsure];
    CHECK(buttonsOf(row, open) == 1);
    CHECK(buttonsOf(row, unsure) == 0);
    desk.window.actions()[Do::Toolbar].trigger();
    auto& dialog = *desk.window.findChild<ToolbarDialog*>();
    itemOf(dialog, unsure).setCheckState(Qt::Checked);
    itemOf(dialog, open).setCheckState(Qt::Unchecked);
    QTest::qWait(1); // the layout shows them
    CHECK(buttonsOf(row, unsure) == 1);
    CHECK(buttonsOf(row, open) == 0);
    MainWindow next(desk.appearance);
    CHECK(next.findChild<ToolRow*>()->buttons() == row.buttons());
}
