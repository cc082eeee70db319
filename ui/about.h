// About: what this program is, its version, and the licences of what it carries.
#pragma once

#include <QDialog>

namespace dateline {

class About : public QDialog {
    Q_OBJECT

public:
    explicit About(QWidget* parent = nullptr);
};

} // namespace dateline
