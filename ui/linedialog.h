// LineDialog: a question that one line answers, such as a title or a password.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace dateline {

struct LineQuestion {
    QString title; // of the window
    QString words;
    QString verb; // on the button
};

/// Deletes itself when it is closed. An empty answer cannot be given.
class LineDialog : public QDialog {
    Q_OBJECT

public:
    LineDialog(const LineQuestion& question, const QString& answer, QWidget* parent = nullptr);

    QLineEdit& field() { return *m_field; }

Q_SIGNALS:
    void answered(const QString& line);

private:
    QLineEdit* m_field;
    QPushButton* m_take;
};

} // namespace dateline
