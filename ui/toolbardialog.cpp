#include "ui/toolbardialog.h"

#include "ui/actions.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/toolrow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

ToolbarDialog::ToolbarDialog(const Actions& actions, const QStringList& now, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Toolbar"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find an action"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Actions with a button"));
    fill(actions, now);
    auto* standard = new QPushButton(tr("As at first"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(standard);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(QSize(420, 600) * textScale());
    connect(m_list, &QListWidget::itemChanged, this, &ToolbarDialog::take);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words, Qt::CaseInsensitive));
        }
    });
    connect(standard, &QPushButton::clicked, this, [this, &actions] {
        fill(actions, ToolRow::firstButtons(actions));
        take();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ToolbarDialog::fill(const Actions& actions, const QStringList& now) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setIconSize({16, 16});
    QPixmap none(m_list->iconSize());
    none.fill(Qt::transparent); // words stand in line whether they have an icon or not
    for (const QAction* action : actions.all()) {
        auto* item = new QListWidgetItem(
            action->icon().isNull() ? QIcon(none) : action->icon(), action->iconText(), m_list);
        item->setData(Qt::UserRole, action->objectName());
        item->setToolTip(action->statusTip());
        item->setCheckState(now.contains(action->objectName()) ? Qt::Checked : Qt::Unchecked);
    }
}

void ToolbarDialog::take() {
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            names << m_list->item(row)->data(Qt::UserRole).toString();
        }
    }
    Q_EMIT chosen(names);
}

} // namespace dateline
