// Markup in a document stays letters everywhere in the window: in labels, tool tips, lists and messages.
#include "tests/ui/desk.h"
#include "ui/actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>

using namespace dateline;

namespace {

const QString canary = QStringLiteral("<b>x</b><img src=\"probe\">");
const QString mark = QStringLiteral("<img");

/// What a widget would draw as markup, and how many places were looked at.
struct Looked {
    QStringList broken;
    int places = 0;

    void tip(const QString& text, const char* where) {
        ++places;
        if (text.contains(mark)) {
            broken << QStringLiteral("%1: %2").arg(QLatin1String(where), text);
        }
    }

    void label(const QLabel& label) {
        ++places;
        if (label.textFormat() != Qt::PlainText && label.text().contains(mark)) {
            broken << QStringLiteral("label %1: %2").arg(label.objectName(), label.text());
        }
    }

    void model(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                tip(model.index(row, column, parent).data(Qt::ToolTipRole).toString(), model.metaObject()->className());
            }
            this->model(model, model.index(row, 0, parent));
        }
    }

    void window(const QWidget& window) {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            tip(widget->toolTip(), widget->metaObject()->className());
            tip(widget->whatsThis(), widget->metaObject()->className());
            if (const auto* text = qobject_cast<const QLabel*>(widget)) {
                label(*text);
            }
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
                model(*view->model());
            }
        }
        for (const QAction* action : window.findChildren<QAction*>()) {
            tip(action->toolTip(), "action");
        }
    }
};

} // namespace

TEST_CASE("markup in a document is letters in every label, list and tool tip", "[canary]") {
    Desk desk;
    desk.showSample(sample::markup(canary));
    Looked looked;
    for (const Do view : {Do::ViewEvents, Do::ViewQuotes, Do::ViewMatrix, Do::ShowTable, Do::ViewTimeline, Do::NextQuote}) {
        desk.window.actions()[view].trigger();
        QTest::qWait(20);
        looked.window(desk.window);
    }
    CHECK(looked.broken == QStringList());
    CHECK(looked.places > 500);
}

TEST_CASE("markup in the name of a file that cannot be opened is letters in the message", "[canary]") {
    Desk desk;
    desk.window.open({desk.folder.filePath(QStringLiteral("<img src=probe>.txt"))});
    REQUIRE(desk.settle());
    REQUIRE(desk.message());
    CHECK(desk.message()->what.contains(mark));
    Looked looked;
    looked.window(desk.window);
    CHECK(looked.broken == QStringList());
}
