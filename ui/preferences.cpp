#include "ui/preferences.h"

#include <QLocale>
#include <QSettings>

namespace dateline {

namespace {

const QString datesKey = QStringLiteral("settings/dates");
const QString numbersKey = QStringLiteral("settings/numbers");
const QString faceKey = QStringLiteral("settings/face");
const QString sizeKey = QStringLiteral("settings/size");
const QString lanesKey = QStringLiteral("settings/lanes");
const QString restoreKey = QStringLiteral("settings/restore");

template <typename Choice> Choice kept(const QSettings& settings, const QString& key, Choice last) {
    const int choice = settings.value(key).toInt();
    return Choice(choice < 0 || choice > int(last) ? 0 : choice);
}

Preferences read() {
    const QSettings settings;
    Preferences read;
    read.dates = kept(settings, datesKey, DateOrder::YearFirst);
    read.numbers = kept(settings, numbersKey, NumberStyle::SpaceGroups);
    read.face = kept(settings, faceKey, TextFace::Sans);
    read.textSize = qBound(smallestText, settings.value(sizeKey, read.textSize).toInt(), largestText);
    read.lanes = settings.value(lanesKey).toString();
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
    return QLocale::system();
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
    settings.setValue(restoreKey, chosen.restoreSession);
    applyPreferences();
}

void applyPreferences() {
    QLocale::setDefault(localeOf(current().numbers));
}

QString shownDate(Period period, Grain grain, Mod mod, DateStyle style) {
    return dateText(period, grain, mod, style, current().dates);
}

} // namespace dateline
