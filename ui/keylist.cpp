#include "ui/keylist.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/menutext.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

QTreeWidgetItem* addGroup(QTreeWidget& list, const QString& name) {
    auto* group = new QTreeWidgetItem(&list, {name});
    group->setFont(0, fontOf(TextStyle::Strong, textScale()));
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

/// The entries of a menu and of those in it.
void addMenu(QTreeWidgetItem& group, const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            addMenu(group, *action->menu());
        } else if (!action->shortcut().isEmpty()) {
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            auto* row = new QTreeWidgetItem(
                &group, {plainName(action->text()), QString(keys).replace(QStringLiteral("; "), QStringLiteral(", "))});
            row->setToolTip(0, action->statusTip());
        }
    }
}

} // namespace

KeyList::KeyList(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this)), m_search(new QLineEdit(this)) {
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(16);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Shortcuts"));
    for (const QAction* menu : menus.actions()) {
        addMenu(*addGroup(*m_list, plainName(menu->text())), *menu->menu());
    }
    addGestures();
    m_list->expandAll();
    m_list->setItemsExpandable(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_search->setPlaceholderText(tr("Find a key or what it does"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &KeyList::narrow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    resize(QSize(560, 720) * textScale());
}

void KeyList::addGestures() {
    const auto add = [](QTreeWidgetItem* group, const QString& what, const QString& keys) {
        new QTreeWidgetItem(group, {what, keys});
    };
    QTreeWidgetItem* timeline = addGroup(*m_list, tr("In the timeline"));
    add(timeline, tr("Event before, event after"), tr("Left, Right"));
    add(timeline, tr("Other lane, nearest in time"), tr("Up, Down"));
    add(timeline, tr("First, last event"), tr("Home, End"));
    add(timeline, tr("One screen earlier, later"), tr("Page up, Page down"));
    add(timeline, tr("Zoom at the pointer"), tr("Ctrl and wheel, or pinch"));
    add(timeline, tr("Move through time"), tr("Drag, or Shift and wheel"));
    add(timeline, tr("Select a period"), tr("Shift and drag"));
    QTreeWidgetItem* lists = addGroup(*m_list, tr("In tables and lists"));
    add(lists, tr("Sort by the column under the keyboard"), tr("Shift and Space"));
    add(lists, tr("Show the quotes of a cell of speakers by period"), tr("Enter"));
    add(lists, tr("Show only the quotes of a speaker"), tr("Space"));
    QTreeWidgetItem* find = addGroup(*m_list, tr("While finding"));
    add(find, tr("Next, previous hit"), tr("Enter, Shift and Enter"));
    add(find, tr("Stop finding"), tr("Esc"));
    QTreeWidgetItem* reading = addGroup(*m_list, tr("In reading mode"));
    add(reading, tr("Next event"), tr("Right or Space"));
    add(reading, tr("Previous event"), tr("Left or Backspace"));
    add(reading, tr("Leave"), tr("Esc"));
}

void KeyList::narrow(const QString& words) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& group = *m_list->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < group.childCount(); ++row) {
            QTreeWidgetItem& item = *group.child(row);
            const bool fits = item.text(0).contains(words, Qt::CaseInsensitive)
                || item.text(1).contains(words, Qt::CaseInsensitive);
            item.setHidden(!fits);
            any |= fits;
        }
        group.setHidden(!any);
    }
}

} // namespace dateline
