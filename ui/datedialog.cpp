#include "ui/datedialog.h"

#include "app/language/language.h"
#include "app/time/times.h"
#include "ui/fonts.h"
#include "ui/preferences.h"
#include "ui/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

DateDialog::DateDialog(const std::optional<Timex>& published, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_reading(new QLabel(this)),
      m_set(new QPushButton(tr("Set date"), this)) {
    setWindowTitle(tr("Publication date"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* question = new QLabel(
        tr("When was this article published? Words such as “last month” are counted from that day."), this);
    question->setWordWrap(true);
    m_field->setPlaceholderText(QStringLiteral("2021-06-22"));
    m_field->setAccessibleName(tr("Publication date"));
    m_field->setTextMargins(6, 0, 6, 0);
    m_reading->setFont(fontOf(TextStyle::Small, textScale()));
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_set->setProperty(primaryProperty, true);
    m_set->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_set);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(question);
    column->addWidget(m_field);
    column->addWidget(m_reading);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(qRound(400 * textScale()));
    connect(m_field, &QLineEdit::textChanged, this, &DateDialog::read);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, [this] {
        Q_EMIT dateChosen(*m_date);
        accept();
    });
    m_field->setText(published && published->period ? toIso(published->period->from) : QString());
    m_field->selectAll();
    read(m_field->text());
}

void DateDialog::read(const QString& typed) {
    m_date = parseTimestamp(typed.trimmed(), english());
    if (m_date && !m_date->period) {
        m_date.reset();
    }
    m_set->setEnabled(m_date.has_value());
    if (m_date) {
        m_reading->setText(shownDate(*m_date->period, m_date->grain, m_date->mod, DateStyle::Long));
    } else {
        m_reading->setText(
            typed.isEmpty() ? tr("A day, a month or a year: 22 June 2021, 2021-06-22") : tr("That is no date yet."));
    }
}

} // namespace dateline
