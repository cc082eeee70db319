#include "ui/linklabel.h"

#include <QEvent>

namespace dateline {

LinkLabel::LinkLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
}

void LinkLabel::setLink(const QString& words) {
    m_words = words;
    write();
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
