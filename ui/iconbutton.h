// Icon button: a flat button of a panel's head, with words for those who point at it or do not see it.
#pragma once

#include <QString>

#include <initializer_list>

class QBoxLayout;
class QToolButton;
class QWidget;

namespace dateline {

QToolButton* iconButton(const QString& iconName, const QString& tip, QWidget* parent);

/// Puts "back" and "forward" and what is between them into a row from left to right, as time runs in the timeline,
/// whichever way the window reads.
void addInOrderOfTime(QBoxLayout& row, std::initializer_list<QWidget*> widgets);

} // namespace dateline
