// KeyList: all shortcuts, menu by menu.
#pragma once

#include <QDialog>

namespace dateline {

class Actions;

class KeyList : public QDialog {
    Q_OBJECT

public:
    explicit KeyList(const Actions& actions, QWidget* parent = nullptr);
};

} // namespace dateline
