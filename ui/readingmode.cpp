#include "ui/readingmode.h"

#include "ui/actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QShortcut>

namespace dateline {

ReadingMode::ReadingMode(const Actions& actions, QWidget& window) : QObject(&window) {
    QAction& reading = actions[Do::Reading];
    const auto addKey = [&](int key, QAction& action) {
        auto* shortcut = new QShortcut(QKeySequence(key), &window);
        shortcut->setEnabled(false);
        connect(shortcut, &QShortcut::activated, &action, [key, &action] {
            auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            key == Qt::Key_Space && button ? button->click() : action.trigger(); // a button is pressed by it as ever
        });
        connect(&reading, &QAction::toggled, shortcut, &QShortcut::setEnabled);
    };
    addKey(Qt::Key_Right, actions[Do::NextEvent]);
    addKey(Qt::Key_Space, actions[Do::NextEvent]);
    addKey(Qt::Key_Left, actions[Do::PreviousEvent]);
    addKey(Qt::Key_Backspace, actions[Do::PreviousEvent]);
    addKey(Qt::Key_Home, actions[Do::FirstEvent]);
    addKey(Qt::Key_End, actions[Do::LastEvent]);
    addKey(Qt::Key_Escape, reading);
}

} // namespace dateline
