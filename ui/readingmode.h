// ReadingMode: while reading mode is on, the plain arrow keys walk from event to event, and Esc leaves it.
#pragma once

#include <QObject>

class QWidget;

namespace dateline {

class Actions;

class ReadingMode : public QObject {
    Q_OBJECT

public:
    ReadingMode(const Actions& actions, QWidget& window);
};

} // namespace dateline
