#include "ui/linklabel.h"

#include "ui/buttonlook.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace dateline {

LinkLabel::LinkLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
}

void LinkLabel::setLink(const QString& words) {
    m_words = words;
    write();
}

/// The label is its link: it has the focus, and Tab goes on at once.
bool LinkLabel::focusNextPrevChild(bool next) {
    return QWidget::focusNextPrevChild(next);
}

void LinkLabel::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        Q_EMIT linkActivated(QStringLiteral("#"));
    } else {
        QLabel::keyPressEvent(event);
    }
}

void LinkLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QPainter painter(this);
        focusRing(&painter, rect(), themeOf(palette()));
    }
}

void LinkLabel::write() {
    const QString colour = palette().color(QPalette::Link).name();
    const QString link = QStringLiteral("<a href=\"#\" style=\"color:%1\">%2</a>").arg(colour, m_words.toHtmlEscaped());
    setText(m_words.isEmpty() ? QString() : link);
}

void LinkLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        write();
    }
}

} // namespace dateline
