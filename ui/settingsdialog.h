// SettingsDialog: how dates, numbers and the article look, the theme, the lanes to begin with, and whether the last session comes back. What is
// chosen holds at once.
#pragma once

#include "ui/preferences.h"

#include <QDialog>

#include <functional>

class QFormLayout;

namespace dateline {

class Appearance;

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Appearance& appearance, QWidget* parent);

Q_SIGNALS:
    void chosen();

private:
    void addChoice(const QString& name, const QStringList& choices, int now, std::function<void(int)> choose);
    void addLanes();
    void addText();
    void take(const std::function<void()>& choose);

    QFormLayout* m_rows;
    Preferences m_preferences;
};

} // namespace dateline
