// Source line: where the figures of a chart stand: "Source: Meridian Newswire, 22 Jun 2021, paragraphs 7, 11".
#pragma once

#include "ui/charts/chart.h"

namespace dateline {

/// Knows the paragraphs of every article of a chronology; readers count them without headline, date headings and
/// furniture.
class SourceLines {
public:
    explicit SourceLines(const Chronology& chronology);

    QString lineOf(const std::vector<ChartPoint>& points) const;
    QString publisher(int account) const; // the agency, else the headline, else the file's name
    int paragraph(FigureRef figure) const; // from 1

    /// "88 votes to 31": the two sides of one vote.
    bool isVote(FigureRef one, FigureRef other) const;

    /// A figure with a few words of its sentence, in quotation marks.
    QString wordsAround(FigureRef figure) const;

private:
    const Chronology& m_chronology;
    std::vector<std::vector<int>> m_paragraphs; // of each account: where its paragraphs begin
};

} // namespace dateline
