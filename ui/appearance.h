// Appearance: the chosen theme on the whole program: palette, style and font. "System" follows the desktop, also later.
#pragma once

#include "ui/theme.h"

#include <QObject>

namespace dateline {

enum class ThemeChoice { System, Light, Dark, HighContrast };

class Appearance : public QObject {
    Q_OBJECT

public:
    /// Dresses the application: style, font and the theme remembered from the last time.
    explicit Appearance(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice); // kept for the next start

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
};

} // namespace dateline
