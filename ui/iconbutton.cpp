#include "ui/iconbutton.h"

#include "ui/icons.h"

#include <QToolButton>

namespace dateline {

QToolButton* iconButton(const QString& iconName, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace dateline
