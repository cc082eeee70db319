// KeyList: every shortcut, menu by menu, and what the keys and the pointer do in each view.
#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace dateline {

class KeyList : public QDialog {
    Q_OBJECT

public:
    KeyList(const QMenuBar& menus, QWidget* parent);

private:
    void addGestures();
    void narrow(const QString& words);

    QTreeWidget* m_list;
    QLineEdit* m_search;
};

} // namespace dateline
