// DateDialog: asks when an article was published; says how it reads what was typed before it is used.
#pragma once

#include "app/time/timex.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

class DateDialog : public QDialog {
    Q_OBJECT

public:
    DateDialog(const std::optional<Timex>& published, QWidget* parent = nullptr);

Q_SIGNALS:
    void dateChosen(const dateline::Timex& published);

private:
    void read(const QString& typed);

    std::optional<Timex> m_date;
    QLineEdit* m_field;
    QLabel* m_reading;
    QPushButton* m_set;
};

} // namespace dateline
