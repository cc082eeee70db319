// Facets: by what, besides who speaks, events can be put in order: where they happen, under which heading of the
// article they are told, what their figures measure.
#pragma once

#include "app/chronology/chronology.h"

#include <QStringList>

#include <vector>

namespace dateline {

/// Spans of an account that tell whether a name is a place, and its headings; all in order.
struct Landmarks {
    std::vector<Span> dates;
    std::vector<Span> names; // of people and organisations, and of what speaks like one
    std::vector<Span> headings; // lines of a few words over the paragraphs, that are no sentence and no date
};

Landmarks landmarksOf(const Account& account); // gathered once for all its events

/// Places the event's words name behind "in", or, if nobody is called so, behind "at", "near" and the like, as written,
/// first the first named; the place of the dateline if that begins its sentence.
QStringList placesOf(const Account& account, const Event& event, const Landmarks& landmarks);

/// The heading over the first words of the event; empty if there is none.
QString sectionOf(const Account& account, const Event& event, const Landmarks& landmarks);

/// What each figure measures, by account and figure, named as the charts name it; empty for what no chart holds.
std::vector<std::vector<QString>> measuresOf(const Chronology& chronology);

} // namespace dateline
