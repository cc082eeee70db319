// Period: the days a figure refers to: a date of its own sentence, else of its paragraph, else the heading, else the
// publication date.
#pragma once

#include "app/figures/datedistance.h"
#include "app/figures/figures.h"
#include "app/figures/quantity.h"

#include <optional>
#include <vector>

namespace dateline {

struct PeriodFound {
    std::optional<Period> days;
    int time = -1; // index of the date it comes from; -1: publication date, or shifted from another
};

/// Finds periods sentence by sentence, in order.
class PeriodFinder {
public:
    PeriodFinder(const Grammar& grammar, const std::vector<DatedSpan>& dates, const std::optional<Period>& published);

    /// The period of every quantity of the sentence.
    std::vector<PeriodFound> periods(const Sentence& sentence, const std::vector<Quantity>& quantities);

private:
    std::vector<PlacedDate> datesOf(const Sentence& sentence, std::vector<PlacedDate>& lengths);
    PeriodFound nearest(
        const Quantity& quantity, const DateDistance& distance, const std::vector<PlacedDate>& dates) const;
    bool standsAlone(const Sentence& sentence, const DatedSpan& date) const;
    PeriodFound elsewhere(const Sentence& sentence) const;
    bool yearEarlier(const Quantity& quantity, const Sentence& sentence) const;
    bool inTurn(
        const std::vector<Quantity>& quantities, const std::vector<PlacedDate>& dates, const Sentence& sentence) const;
    PeriodFound of(const std::vector<PlacedDate>& dates, int at) const;
    PeriodFound yearAfterLabel(const Quantity& quantity, const std::vector<PlacedDate>& dates) const;
    PeriodFound stretch(const Quantity& quantity, const std::vector<PlacedDate>& lengths) const;
    PeriodFound ahead(const Sentence& sentence) const;
    bool followsSince(const PlacedDate& date) const;

    const Grammar& m_grammar;
    const Prose& m_prose;
    const std::vector<DatedSpan>& m_dates;
    std::optional<Period> m_published;
    std::size_t m_next = 0; // first date not yet passed
    int m_heading = -1; // index of the last heading passed
    int m_last = -1; // index of the last date of the paragraph in hand
    int m_scene = -1; // index of the date that last opened a sentence of it
    int m_paragraph = -1;
};

} // namespace dateline
