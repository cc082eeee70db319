// Chart kinds: the forms a chart can take. To add one: a file beside this one, a declaration here, a line in the table.
#pragma once

#include "ui/charts/chartlayout.h"

#include <span>

namespace dateline {

struct ChartKind {
    const char* id;
    const char* noun; // what a description calls it: "Column chart", to be translated in the context "Charts"
    /// Why this form suits, as menus and hints tell it, its name first: "Columns: one measure in a few periods"; empty
    /// if it does not.
    QString (*suits)(const Chart& chart);
    bool byValue; // the points are read from the largest to the smallest
    /// Draws the plot into the layout, in that room or further down, and returns where it ends.
    qreal (*plot)(const Chart& chart, const QRectF& room, ChartLayout& layout);
};

extern const ChartKind numberCard;
extern const ChartKind lineChart;
extern const ChartKind linesChart;
extern const ChartKind panelChart;
extern const ChartKind shareChart;
extern const ChartKind dotChart;
extern const ChartKind columnChart;
extern const ChartKind divergingChart;
extern const ChartKind barChart;

/// All kinds, the one to prefer first.
std::span<const ChartKind* const> chartKinds();

std::vector<const ChartKind*> suitingKinds(const Chart& chart); // the one to prefer first

/// The chart in that form: its points in order, with subtitle, reason and description.
Chart shownAs(Chart chart, const ChartKind& kind);

/// How many different periods the points have.
int differentPeriods(const Chart& chart);

} // namespace dateline
