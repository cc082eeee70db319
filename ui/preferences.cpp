#include "ui/preferences.h"

#include "ui/windowlanguage.h"

#include <QLocale>
#include <QSettings>

namespace dateline {

namespace {

const QString datesKey = QStringLiteral("settings/dates");
const QString numbersKey = QStringLiteral("settings/numbers");
const QString faceKey = QStringLiteral("settings/face");
const QString sizeKey = QStringLiteral("settings/size");
const QString lanesKey = QStringLiteral("settings/lanes");
const QString languageKey = QStringLiteral("settings/language");
const QString restoreKey = QStringLiteral("settings/restore");

template <typename Choice> Choice kept(const QSettings& settings, const QString& key, Choice last) {
    return Choice(qBound(0, settings.value(key).toInt(), int(last)));
}

Preferences read() {
    const QSettings settings;
    Preferences read;
    read.dates = kept(settings, datesKey, DateOrder::YearFirst);
    read.numbers = kept(settings, numbersKey, NumberStyle::SpaceGroups);
    read.face = kept(settings, faceKey, TextFace::Sans);
    read.textSize = qBound(smallestText, settings.value(sizeKey, read.textSize).toInt(), largestText);
    read.lanes = settings.value(lanesKey).toString();
    const WindowLanguage* language = windowLanguage(settings.value(languageKey).toString());
    read.language = language ? QString::fromLatin1(language->code) : QString();
    read.restoreSession = settings.value(restoreKey, true).toBool();
    return read;
}

Preferences& current() {
    static Preferences current = read();
    return current;
}

QLocale localeOf(NumberStyle style) {
    switch (style) {
    case NumberStyle::CommaGroups: return QLocale(QLocale::English, QLocale::UnitedStates);
    case NumberStyle::PointGroups: return QLocale(QLocale::German, QLocale::Germany);
    case NumberStyle::SpaceGroups: return QLocale(QLocale::French, QLocale::France);
    case NumberStyle::System: break;
    }
    return spokenLocale();
}

} // namespace

Preferences preferences() {
    return current();
}

void setPreferences(const Preferences& chosen) {
    current() = chosen;
    QSettings settings;
    settings.setValue(datesKey, int(chosen.dates));
    settings.setValue(numbersKey, int(chosen.numbers));
    settings.setValue(faceKey, int(chosen.face));
    settings.setValue(sizeKey, chosen.textSize);
    settings.setValue(lanesKey, chosen.lanes);
    settings.setValue(languageKey, chosen.language);
    settings.setValue(restoreKey, chosen.restoreSession);
    applyPreferences();
}

void applyLanguage() {
    speak(current().language);
}

void applyPreferences() {
    QLocale::setDefault(localeOf(current().numbers));
}

QString shownDate(Period period, Grain grain, Mod mod, DateStyle style) {
    return dateText(period, grain, mod, style, current().dates, spokenDates());
}

} // namespace dateline
