// NotePage: a reader's own words on an event. They are taken when the keyboard leaves, and by Ctrl+Enter.
#pragma once

#include <QPlainTextEdit>

namespace dateline {

class NotePage : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotePage(QWidget* parent = nullptr);

    void showNote(const QString& note); // of another event

    /// The note of the same event as it is now; what was written and not taken yet stays.
    void follow(const QString& note);

    /// Hands on what was written and not taken yet.
    void commit();

Q_SIGNALS:
    void written(const QString& note); // to be kept; empty: no note

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_note;
};

} // namespace dateline
