// ToolbarDialog: which actions have a button in the tool row. What is chosen holds at once.
#pragma once

#include <QDialog>

class QListWidget;

namespace dateline {

class Actions;

class ToolbarDialog : public QDialog {
    Q_OBJECT

public:
    ToolbarDialog(const Actions& actions, const QStringList& chosen, QWidget* parent);

    QListWidget& list() { return *m_list; }

Q_SIGNALS:
    void chosen(const QStringList& names); // object names of actions, in the order of the menus

private:
    void fill(const Actions& actions, const QStringList& chosen);
    void take();

    QListWidget* m_list;
};

} // namespace dateline
