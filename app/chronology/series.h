// Series: the figures of one measure and one unit, ready for a chart. Points stay traceable to their words.
#pragma once

#include "app/chronology/chronology.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

struct SeriesPoint {
    double value = 0;
    std::optional<double> low; // of a range
    std::optional<double> high;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Period> period;
    Grain grain = Grain::None; // of the period: day, month, quarter, year
    QString category; // what tells it from its neighbours when time does not ("Extreme poverty"); may be empty
    int account = 0;
    int figure = 0; // index into that account's figures: the words it comes from
    bool derived = false; // computed from the text, not printed in it (a base worked out from a change)
    bool expected = false; // lies after the publication date

    bool operator==(const SeriesPoint&) const = default;
};

struct Series {
    QString measure; // capitalised for a title; the article's words
    QString unit; // as Figure::unit
    bool change = false; // amounts of rise (positive) and fall (negative), never mixed with levels
    std::vector<SeriesPoint> points; // by period, then place

    bool operator==(const Series&) const = default;
};

/// All series of a chronology, the most worth showing first (points x sources). Every figure with a digit and no unit
/// of time is in exactly one series; derived points are added to levels.
std::vector<Series> makeSeries(const Chronology& chronology);

/// The sentence a figure stands in; the figure alone if the sentence is not known.
Span sentenceSpan(const Account& account, const Figure& figure);

} // namespace dateline
