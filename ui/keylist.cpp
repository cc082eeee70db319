#include "ui/keylist.h"

#include "ui/actions.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

void addRow(QTreeWidget& list, const QString& what, const QString& keys) {
    new QTreeWidgetItem(&list, {what, keys});
}

} // namespace

KeyList::KeyList(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new QTreeWidget(this);
    list->setHeaderLabels({tr("What"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(tr("Shortcuts"));
    for (const QAction* action : actions.all()) {
        if (!action->shortcut().isEmpty()) {
            addRow(
                *list, action->text().remove(u'&').remove(u'…'), action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    addRow(*list, tr("Timeline: event before, event after"), tr("Left, Right"));
    addRow(*list, tr("Timeline: other lane, nearest in time"), tr("Up, Down"));
    addRow(*list, tr("Timeline: zoom at the pointer"), tr("Ctrl and wheel, or pinch"));
    addRow(*list, tr("Timeline: move through time"), tr("Drag, or Shift and wheel"));
    addRow(*list, tr("Timeline: select a period"), tr("Shift and drag"));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list);
    resize(480, 640);
}

} // namespace dateline
