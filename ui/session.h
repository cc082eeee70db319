// Session: which files stood open in which window, and where the reader was in them, kept for the next start. Only paths
// and numbers are kept, never what an article says.
#pragma once

#include "ui/filter.h"
#include "ui/timeline/timescale.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace dateline {

struct Chronology;

struct SessionWindow {
    QStringList paths;
    int account = -1; // of the selected event; -1: none
    int event = -1;
    int top = 0; // what stands at the top of the window, a TopView
    std::optional<DayRange> days; // in view, if the reader chose them
    FilterChoice filter; // without speakers
    QByteArray geometry; // where the window stood
    QList<int> speakers; // of the filter, by their places among all that are quoted; -1: nobody

    bool operator==(const SessionWindow&) const = default;
};

std::vector<SessionWindow> keptSession(); // a window each; none if nothing was kept
void keepSession(const std::vector<SessionWindow>& windows);

/// Where the reader was when these files were open the last time; of the newest ones only.
SessionWindow lastVisit(const QStringList& paths);
void keepVisit(const SessionWindow& window);

/// Names as their places, and back; what is not there is left out.
QList<int> placesOfSpeakers(const QStringList& names, const Chronology& chronology);
QStringList speakersAt(const QList<int>& places, const Chronology& chronology);

} // namespace dateline
