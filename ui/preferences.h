// Preferences: what a reader chose in the settings, kept from one start to the next. Exports do not follow them: the
// same article gives the same bytes for everybody. Charts and pictures follow the language alone.
#pragma once

#include "app/model/datetext.h"

#include <QString>

namespace dateline {

enum class NumberStyle { System, CommaGroups, PointGroups, SpaceGroups }; // 1,234.5  1.234,5  1 234,5
enum class TextFace { Serif, Sans }; // of the article

struct Preferences {
    DateOrder dates = DateOrder::DayFirst;
    NumberStyle numbers = NumberStyle::System;
    TextFace face = TextFace::Serif;
    int textSize = 15; // of the article, in pixels at the system's usual size
    bool restoreSession = true;
    QString lanes; // in which a window begins, an id; empty: those chosen last
    QString language; // of the window, a code of windowLanguages(); empty: as the system. Holds from the next start

    bool operator==(const Preferences&) const = default;
};

inline constexpr int smallestText = 12;
inline constexpr int largestText = 24;

/// As kept; what is damaged is as if it had never been chosen.
Preferences preferences();

/// Keeps them, and makes counts follow the style of numbers.
void setPreferences(const Preferences& chosen);

/// Makes the window speak the language that is kept; once at the start, before anything has words.
void applyLanguage();

/// Makes counts follow the style of numbers that is kept; once at the start, after the language.
void applyPreferences();

/// A date as the window shows it.
QString shownDate(Period period, Grain grain, Mod mod, DateStyle style = DateStyle::Short);

} // namespace dateline
