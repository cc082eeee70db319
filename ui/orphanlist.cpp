#include "ui/orphanlist.h"

#include "ui/editwording.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

OrphanList::OrphanList(const std::vector<Edit>& orphans, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Corrections that no longer fit"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* why = new QLabel(
        tr("What these were made for is not found in the article now. They are kept, and hold again when it returns."),
        this);
    why->setWordWrap(true);
    why->setContentsMargins(16, 12, 16, 12);
    auto* list = new QTreeWidget(this);
    list->setHeaderLabels({tr("Correction"), tr("Made for the words")});
    list->setRootIsDecorated(false);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(windowTitle());
    for (const Edit& orphan : orphans) {
        new QTreeWidgetItem(list, {editText(orphan), editWords(orphan)});
    }
    list->header()->resizeSection(0, 240);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(why);
    column->addWidget(list);
    resize(640, 360);
}

} // namespace dateline
