// Window language: what the window speaks, and how that language writes numbers and dates. A language is a row here and
// a file of texts, resources/translations/dateline_<code>.ts. Set once, before the first window.
#pragma once

#include "app/model/datetext.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <span>

namespace dateline {

/// A million and its like. `one` stands after numbers below `NumberForm::pluralFrom`.
struct Magnitude {
    double size;
    const char* shortForm; // at the number: "bn"
    const char* one; // at length: " billion"
    const char* many;
};

struct NumberForm {
    char16_t point;
    char16_t group; // between thousands
    int grouped; // digits from which they are parted
    bool signBehind; // of a currency: 5 €, not €5
    double pluralFrom; // above one
    std::span<const Magnitude> magnitudes; // largest first
};

struct WindowLanguage {
    const char* code; // as QLocale names it, and the file of its texts
    const char* name; // its own
    NumberForm numbers;
};

std::span<const WindowLanguage> windowLanguages();

/// Null if there is none of that code.
const WindowLanguage* windowLanguage(const QString& code);

/// All codes, as a usage text lists them: "en, de or fr".
QString windowLanguageCodes();

/// Loads a language's texts, and Qt's own for its dialogs where they are installed. Empty: the system's; English where
/// the window does not know that.
void speak(const QString& code);

/// What is spoken; English until speak() has been called.
const WindowLanguage& spokenLanguage();

/// The locale of what is spoken; the system's own where that speaks the same.
QLocale spokenLocale();

/// How what is spoken writes dates. The same object throughout.
const DateWords& spokenDates();

/// A date in what is spoken and in its own order: in pictures, which follow no other preference.
QString writtenDate(Period period, Grain grain, Mod mod, DateStyle style = DateStyle::Short);

} // namespace dateline
