#include "ui/notepage.h"

#include "app/text/limits.h"
#include "ui/fonts.h"

#include <QKeyEvent>

namespace dateline {

NotePage::NotePage(QWidget* parent) : QPlainTextEdit(parent) {
    setFrameShape(QFrame::NoFrame);
    setFont(fontOf(TextStyle::Body, textScale()));
    setPlaceholderText(tr("Your own words on this event. They are kept beside the article, never in it."));
    setAccessibleName(tr("Note on the event"));
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
}

void NotePage::showNote(const QString& note) {
    m_note = note;
    if (toPlainText() != note) {
        setPlainText(note);
    }
}

void NotePage::follow(const QString& note) {
    if (toPlainText().trimmed() == m_note) {
        showNote(note);
    } else {
        m_note = note;
    }
}

void NotePage::commit() {
    const QString now = toPlainText().trimmed().left(limits::editText);
    if (now != m_note) {
        m_note = now;
        Q_EMIT written(now);
    }
}

void NotePage::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
    }
}

void NotePage::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        commit();
    } else if (event->key() == Qt::Key_Escape) {
        showNote(m_note);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace dateline
