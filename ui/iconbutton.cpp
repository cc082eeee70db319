#include "ui/iconbutton.h"

#include "ui/icons.h"

#include <QBoxLayout>
#include <QGuiApplication>
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

void addInOrderOfTime(QBoxLayout& row, std::initializer_list<QWidget*> widgets) {
    auto* inner = new QBoxLayout(QGuiApplication::isRightToLeft() ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    inner->setSpacing(row.spacing());
    for (QWidget* widget : widgets) {
        inner->addWidget(widget);
    }
    row.addLayout(inner);
}

} // namespace dateline
