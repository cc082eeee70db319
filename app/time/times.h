// The time stage: finds every time expression of a text and works out which days it means, and why.
#pragma once

#include "app/text/prose.h"
#include "app/time/timex.h"

#include <stop_token>
#include <vector>

namespace dateline {

struct Language;

/// How a value came about. `anchor` of the mention is the index of the mention it hangs on, if it hangs on one.
enum class Reason { Absolute, Published, Previous, Heading, Unresolved };

struct TimeMention {
    Span span;
    Timex timex;
    Reason reason = Reason::Absolute;
    int anchor = -1; // index of another mention; -1: the publication date, or nothing
    int sentence = 0; // index into Prose::sentences
    int until = -1; // index of the mention that ends the range this one begins ("from 2015 to 2019"); -1: none
    bool heading = false; // stands alone over the paragraphs it dates ("April 20, 2021", "2003-2005 -")
    bool future = false; // still to come, seen from the publication date, by value or by the tense of its clause

    bool operator==(const TimeMention&) const = default;
};

/// All time expressions in order of place. `published` is the publication date or, without one, nothing: relative
/// expressions then stay unresolved. Linear in the text.
std::vector<TimeMention> findTimes(
    const Prose& prose, const Language& language, const std::optional<Timex>& published, std::stop_token stop = {});

/// A date (with or without a clock time) standing alone, as in a page's metadata or under its headline:
/// "2021-06-18T16:50:00+08:00", "June 18, 2021, 9:15 a.m.", "18/06/2021". Clock and zone are kept in the value.
/// Nothing if the text is no date or holds much else.
std::optional<Timex> parseTimestamp(QStringView text, const Language& language);

} // namespace dateline
