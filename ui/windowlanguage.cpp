#include "ui/windowlanguage.h"

#include "ui/datewords.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>

/// The resources lie in a library, where nothing pulls them in by itself.
static void addResources() {
    Q_INIT_RESOURCE(translations);
}

namespace dateline {

namespace {

constexpr std::array english{Magnitude{1e12, "tn", " trillion", " trillion"},
    Magnitude{1e9, "bn", " billion", " billion"}, Magnitude{1e6, "m", " million", " million"}};
constexpr std::array german{Magnitude{1e12, "\u00A0Bio.", " Billion", " Billionen"},
    Magnitude{1e9, "\u00A0Mrd.", " Milliarde", " Milliarden"}, Magnitude{1e6, "\u00A0Mio.", " Million", " Millionen"}};
constexpr std::array spanish{
    Magnitude{1e12, "\u00A0B", " billón", " billones"}, Magnitude{1e6, "\u00A0M", " millón", " millones"}};
constexpr std::array french{Magnitude{1e12, "\u00A0Bn", " billion", " billions"},
    Magnitude{1e9, "\u00A0Md", " milliard", " milliards"}, Magnitude{1e6, "\u00A0M", " million", " millions"}};
constexpr std::array chinese{
    Magnitude{1e12, "万亿", "万亿", "万亿"}, Magnitude{1e8, "亿", "亿", "亿"}, Magnitude{1e4, "万", "万", "万"}};

constexpr std::array languages{
    WindowLanguage{"en", "English", {u'.', u',', 4, false, 1, english}},
    WindowLanguage{"de", "Deutsch", {u',', u'.', 4, true, 1, german}},
    WindowLanguage{"es", "Español", {u',', u'.', 5, true, 1, spanish}},
    WindowLanguage{"fr", "Français", {u',', u'\u202F', 4, true, 2, french}},
    WindowLanguage{"zh_CN", "简体中文", {u'.', u',', 4, false, 1, chinese}},
};

struct Spoken {
    const WindowLanguage* language = &languages.front();
    DateWords dates;
    QTranslator texts;
    QTranslator dialogs; // Qt's own
};

Spoken& spoken() {
    static auto* spoken = new Spoken; // never goes: a translator outlives the application that asks it
    return *spoken;
}

bool speaks(const WindowLanguage& language, const QLocale& locale) {
    const QLocale own(QString::fromLatin1(language.code));
    return own.language() == locale.language() && own.script() == locale.script();
}

const WindowLanguage& systemLanguage() {
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        const auto found
            = std::ranges::find_if(languages, [&](const WindowLanguage& each) { return speaks(each, locale); });
        if (found != languages.end()) {
            return *found;
        }
    }
    return languages.front();
}

void take(QTranslator& translator, const QString& name, const QString& folder) {
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(name, folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

std::span<const WindowLanguage> windowLanguages() {
    return languages;
}

const WindowLanguage* windowLanguage(const QString& code) {
    const auto found
        = std::ranges::find_if(languages, [&](const WindowLanguage& each) { return code == QLatin1String(each.code); });
    return found == languages.end() ? nullptr : &*found;
}

QString windowLanguageCodes() {
    QString codes;
    for (const WindowLanguage& each : languages) {
        codes += QLatin1StringView(codes.isEmpty() ? "" : each.code == languages.back().code ? " or " : ", ");
        codes += QLatin1StringView(each.code);
    }
    return codes;
}

void speak(const QString& code) {
    addResources();
    const WindowLanguage* wanted = windowLanguage(code);
    Spoken& now = spoken();
    now.language = wanted ? wanted : &systemLanguage();
    const QString own = QString::fromLatin1(now.language->code);
    take(now.dialogs, QStringLiteral("qtbase_") + own, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    take(now.texts, QStringLiteral("dateline_") + own, QStringLiteral(":/translations"));
    now.dates = translatedDates();
}

const WindowLanguage& spokenLanguage() {
    return *spoken().language;
}

QLocale spokenLocale() {
    const QLocale system = QLocale::system();
    return speaks(spokenLanguage(), system) ? system : QLocale(QString::fromLatin1(spokenLanguage().code));
}

const DateWords& spokenDates() {
    return spoken().dates;
}

QString writtenDate(Period period, Grain grain, Mod mod, DateStyle style) {
    return dateText(period, grain, mod, style, DateOrder::DayFirst, spokenDates());
}

} // namespace dateline
