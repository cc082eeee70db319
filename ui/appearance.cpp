#include "ui/appearance.h"

#include "ui/fonts.h"
#include "ui/style.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

namespace dateline {

namespace {

const QString themeKey = QStringLiteral("theme");

ThemeKind kindFor(ThemeChoice choice, bool systemDark) {
    switch (choice) {
    case ThemeChoice::Light: return ThemeKind::Light;
    case ThemeChoice::Dark: return ThemeKind::Dark;
    case ThemeChoice::HighContrast: return systemDark ? ThemeKind::HighContrastDark : ThemeKind::HighContrastLight;
    case ThemeChoice::System: break;
    }
    return systemDark ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent),
      m_choice(ThemeChoice(qBound(0, QSettings().value(themeKey).toInt(), int(ThemeChoice::HighContrast)))),
      m_systemDark(themeOf(QApplication::palette()).isDark()) {
    loadSans();
    const double scale = scaleOf(QApplication::font());
    QApplication::setStyle(new Style);
    QApplication::setFont(fontOf(TextStyle::Body, scale));
    apply();
    qApp->installEventFilter(this);
}

void Appearance::choose(ThemeChoice choice) {
    m_choice = choice;
    QSettings().setValue(themeKey, int(choice));
    apply();
}

void Appearance::apply() {
    QApplication::setPalette(paletteOf(themeFor(kindFor(m_choice, m_systemDark))));
}

/// The desktop changed its theme: an empty palette brings the system's own back for a look at it.
bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        QApplication::setPalette(QPalette());
        m_systemDark = themeOf(QApplication::palette()).isDark();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dateline
