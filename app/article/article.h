// Article: what a reader makes of a file: the text, verbatim, and what its page says about it (headline, byline,
// dateline ...).
#pragma once

#include "app/text/span.h"
#include "app/time/timex.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

struct Article {
    QString path; // as given
    QString format; // id of the reader: "plain", "html"
    QString text; // never changed after reading
    std::vector<Span> furniture; // sorted; parts of the text that are not article body
    QString title; // headline without the site's name
    QString byline; // authors as written, without "By"
    QString source; // agency or publisher
    QString place; // of the dateline, as written
    Span dateline; // "BEIJING, June 18 (Xinhua)" before the first sentence, which stays body; empty if there is none
    QString language; // BCP 47
    std::optional<Timex> published; // as precise as the article tells
    bool publishedGiven = false; // the date was given with the file and overrules the article's own
    int undecodable = 0; // bytes that were no text in the file's charset, shown as U+FFFD

    bool operator==(const Article&) const = default;
};

} // namespace dateline
