// Save button: saves the chart on show; its menu says in which size, at which scale and on what ground.
#pragma once

#include "ui/charts/picturelook.h"

#include <QToolButton>

class QActionGroup;

namespace dateline {

class SaveButton : public QToolButton {
    Q_OBJECT

public:
    explicit SaveButton(QWidget* parent = nullptr);

    const PictureLook& look() const { return m_look; }
    void setLook(const PictureLook& look);

Q_SIGNALS:
    void copyAsked();

private:
    void addSizes();
    void addScales();
    void showLook();

    PictureLook m_look;
    QActionGroup* m_sizes;
    QActionGroup* m_scales;
    QAction* m_dark = nullptr;
    QAction* m_computed = nullptr;
};

} // namespace dateline
