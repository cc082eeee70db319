// Lane kinds: by what a timeline puts its events into lanes. To add one: a role of the model and a line in the table.
#pragma once

#include <QString>

#include <span>

namespace dateline {

struct LaneKind {
    const char* id; // in settings and on the command line
    const char* label; // in menus; all words are to be translated in the context "Timeline"
    const char* head; // over the lanes' names
    const char* nothing; // the lane of events without any
    int role; // QStringList: the lanes of an event, first the one it stands in
    bool countsQuotes; // beside a lane's name, as only speakers have them; else its events are counted
};

/// The first, by speaker, is what a timeline has unless told otherwise.
std::span<const LaneKind> laneKinds();

/// nullptr if there is none with that id.
const LaneKind* laneKind(const QString& id);

QString laneWords(const char* text); // translated

} // namespace dateline
