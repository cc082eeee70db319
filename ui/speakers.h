// Speakers: who speaks in a chronology, most quotes first: the order that gives the lanes and bars their colours.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

struct Chronology;
struct Theme;

/// Everybody with a quote; those who speak equally often in the order of the events.
QStringList speakersByQuotes(const Chronology& chronology);

struct SpeakerCount {
    QString name; // "" for nobody
    int quotes = 0;

    bool operator==(const SpeakerCount&) const = default;
};

/// Everybody with a quote, dated or not, most quotes first, equals in the order above; last what nobody said.
std::vector<SpeakerCount> countSpeakers(const Chronology& chronology);

/// The first seven have a colour of the series, all others and nobody are neutral.
bool hasColour(const QStringList& speakers, const QString& name);
QColor speakerColour(const QStringList& speakers, const QString& name, const Theme& theme);

} // namespace dateline
