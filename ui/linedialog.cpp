#include "ui/linedialog.h"

#include "app/text/limits.h"
#include "ui/fonts.h"
#include "ui/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

LineDialog::LineDialog(const LineQuestion& question, const QString& answer, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit(answer, this)), m_take(new QPushButton(question.verb, this)) {
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setText(question.words);
    words->setWordWrap(true);
    m_field->setMaxLength(limits::editLine);
    m_field->setAccessibleName(question.title);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->selectAll();
    m_take->setProperty(primaryProperty, true);
    m_take->setDefault(true);
    m_take->setEnabled(!answer.isEmpty());
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(m_field);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(qRound(440 * textScale()));
    connect(m_field, &QLineEdit::textChanged, m_take,
        [this](const QString& line) { m_take->setEnabled(!line.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(m_field->text());
        accept();
    });
}

} // namespace dateline
