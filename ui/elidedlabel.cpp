#include "ui/elidedlabel.h"

#include "ui/plaintext.h"

#include <QPainter>

namespace dateline {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text) {
    m_text = oneLine(text);
    setToolTip(escaped(m_text));
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    // Less than a few letters says nothing.
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    if (shown.size() < 4 && shown != m_text) {
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // the text's own, whichever way the window reads
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect(), leading | Qt::AlignAbsolute | Qt::AlignVCenter, shown);
}

} // namespace dateline
