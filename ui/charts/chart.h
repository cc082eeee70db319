// Chart: what one chart shows, as plain data: its measure, unit, form and points. Every point keeps the figure it comes
// from.
#pragma once

#include "app/chronology/series.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

struct ChartKind;

/// A figure of one of several accounts.
struct FigureRef {
    int account = 0;
    int figure = 0;

    bool operator==(const FigureRef&) const = default;
};

struct ChartPoint {
    QString name; // where it stands: a category or a period; may be empty for a single value
    double value = 0; // finite; a range stands at its middle
    std::optional<double> low;
    std::optional<double> high;
    Qualifier qualifier = Qualifier::Exact;
    QString label; // the value as shown: "17.8bn", "+18.6%", "over 300"
    QString words; // the same at length: "17.8 billion"
    QString note; // "computed", "expected"; empty for a plain value
    QString change; // what led to it, shown with it: "+18.6%"
    FigureRef changeFigure{-1, -1}; // whose words tell it
    std::optional<Period> period;
    int group = 0; // of Chart::groups
    FigureRef figure;
    QString sentence; // the one it stands in, or the words it is computed from
    bool derived = false; // computed from the text, not printed in it
    bool expected = false; // still to come, seen from the publication date

    bool operator==(const ChartPoint&) const = default;
};

/// One unit a chart; levels and changes never share one.
struct Chart {
    const ChartKind* kind = nullptr; // a row of chartKinds()
    QString title; // the measure
    QString unit; // as Figure::unit
    QString unitText; // "US dollars"
    QString when; // the period all points share: "2020", "Q1"; empty if they do not
    QString subtitle; // unit and period, for the form
    QString source; // "Source: Meridian Newswire, 22 Jun 2021, paragraph 7"
    QString reason; // why it has this form
    QString description; // the picture in words
    bool change = false;
    bool overTime = false; // the points are told apart by their periods alone, within each group
    QStringList groups; // what is followed over time side by side; empty if it is one thing
    std::vector<ChartPoint> points; // in the order they are read

    bool operator==(const Chart&) const = default;
};

/// The point that shows a figure itself, or the level it led to, rather than what is computed from it; -1 if there is
/// none.
int pointOf(const Chart& chart, FigureRef figure);

/// Group and name: what tells a point from all others of the chart.
QString fullName(const Chart& chart, const ChartPoint& point);

} // namespace dateline
