// MainWindow, fourth part: what it asks about an article as a whole, and what is corrected of it.
#include "ui/mainwindow.h"

#include "app/model/chronologymodel.h"
#include "ui/corrections.h"
#include "ui/datedialog.h"
#include "ui/linedialog.h"
#include "ui/plaintext.h"

#include <QFileInfo>
#include <QLineEdit>

namespace dateline {

void MainWindow::redate(int account, const Timex& published) {
    Edit edit;
    edit.kind = EditKind::Publish;
    edit.text = toTimex3(published);
    m_corrections->make(account, std::move(edit));
}

void MainWindow::askDate(int account) {
    if (!m_model->chronology() || account < 0) {
        return;
    }
    auto* dialog = new DateDialog(m_model->chronology()->accounts[account].article.published, this);
    connect(dialog, &DateDialog::dateChosen, this, [this, account](const Timex& date) { redate(account, date); });
    connect(m_model, &QAbstractItemModel::modelReset, dialog, &QDialog::reject); // it asks about what was open
    dialog->open();
}

void MainWindow::askTitle(int account) {
    if (!m_model->chronology() || account < 0) {
        return;
    }
    const LineQuestion question{tr("Title"), tr("What is the title of this article?"), tr("Change title")};
    auto* dialog = new LineDialog(question, m_model->chronology()->accounts[account].article.title, this);
    connect(dialog, &LineDialog::answered, this, [this, account](const QString& line) {
        Edit edit;
        edit.kind = EditKind::Headline;
        edit.text = line.simplified();
        m_corrections->make(account, std::move(edit));
    });
    connect(m_model, &QAbstractItemModel::modelReset, dialog, &QDialog::reject);
    dialog->open();
}

void MainWindow::askPassword(const QString& path) {
    const LineQuestion question{
        tr("Password"), tr("%1 is locked. What is its password?").arg(oneLine(QFileInfo(path).fileName())), tr("Open")};
    auto* dialog = new LineDialog(question, {}, this);
    dialog->field().setEchoMode(QLineEdit::Password);
    connect(dialog, &LineDialog::answered, this, [this](const QString& password) { open(m_asked, password); });
    dialog->open();
}

void MainWindow::putBack(int account, const QString& words) {
    Edit edit;
    edit.kind = EditKind::PutBack;
    edit.text = words;
    m_corrections->make(account, std::move(edit));
}

} // namespace dateline
