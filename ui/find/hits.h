// Hits: where what somebody typed into the find field stands: in the text, and among speakers, figures and dates.
#pragma once

#include "app/chronology/chronology.h"

#include <QString>

#include <vector>

namespace dateline {

/// A hit in the text lights its words; the others select their quote, figure or event too.
enum class HitKind { Text, Speaker, Number, Date };

struct Hit {
    HitKind kind = HitKind::Text;
    int account = 0;
    Span span; // of the words, the quote, the figure, or what dates the event
    int index = -1; // of the quote, figure or event in its account

    bool operator==(const Hit&) const = default;
};

inline constexpr int mostHits = 10'000; // more are not looked for

/// The hits of every article, in the order of their words. Letter case never counts. "2.4 million" finds that figure
/// however it is written, "April 2021" the events of that month, a name the quotes of who bears it. What one hit of
/// another kind covers is no second hit in the text.
std::vector<Hit> findHits(const Chronology& chronology, const QString& typed);

} // namespace dateline
