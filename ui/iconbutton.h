// Icon button: a flat button of a panel's head, with words for those who point at it or do not see it.
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace dateline {

QToolButton* iconButton(const QString& iconName, const QString& tip, QWidget* parent);

} // namespace dateline
