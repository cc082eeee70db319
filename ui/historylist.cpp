#include "ui/historylist.h"

#include "ui/corrections.h"
#include "ui/editwording.h"
#include "ui/fonts.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace dateline {

HistoryList::HistoryList(Corrections& corrections, QWidget* parent)
    : QDialog(parent), m_corrections(corrections), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Undo history"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* what = new QLabel(tr("Choose a step to go back to it. What is undone stands in grey and can come back."), this);
    what->setWordWrap(true);
    what->setContentsMargins(16, 12, 16, 12);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(what);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { go(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { go(m_list->row(item)); });
    connect(&corrections, &Corrections::changed, this, &HistoryList::fill);
    connect(&corrections, &Corrections::opened, this, &HistoryList::fill);
    resize(480, 420);
    fill();
}

/// Row 0 is the article as found; behind it one row for each step.
void HistoryList::fill() {
    m_list->clear();
    m_list->addItem(tr("As found"));
    for (const Edit* edit : m_corrections.steps()) {
        const QString words = editWords(*edit);
        m_list->addItem(words.isEmpty() ? editText(*edit) : QStringLiteral("%1  ·  %2").arg(editText(*edit), words));
    }
    const int done = m_corrections.doneSteps();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem& item = *m_list->item(row);
        item.setFont(fontOf(row == done ? TextStyle::Strong : TextStyle::Body, textScale()));
        if (row > done) {
            item.setForeground(palette().color(QPalette::Disabled, QPalette::Text));
            item.setData(Qt::AccessibleTextRole, tr("%1, undone").arg(item.text()));
        }
    }
    m_list->setCurrentRow(done);
}

void HistoryList::go(int step) {
    m_corrections.goTo(step);
}

} // namespace dateline
