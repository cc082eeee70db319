// Article: what a reader makes of a file: the text, verbatim, and what its page says about it (headline, byline,
// dateline ...).
#pragma once

#include "app/text/span.h"
#include "app/time/timex.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// Where a fact about an article was found.
enum class Evidence {
    None,
    Given, // with the file
    LinkedData, // JSON-LD of the page
    Metadata, // meta elements of the page
    Marked, // an element that says what it holds
    Heading, // the headline on the page
    TitleElement,
    Visible, // a line near the headline
    Address, // of the page
    Text, // a line of the text
    Properties, // of the file
    Header, // of the mail
};

/// A block of a page that is no part of the text.
struct LeftOut {
    int before = 0; // where in the text it stood
    QString text;

    bool operator==(const LeftOut&) const = default;
};

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
    std::optional<Timex> updated; // last change, as the page tells it
    Evidence titleFrom = Evidence::None;
    Evidence publishedFrom = Evidence::None;
    std::vector<LeftOut> leftOut; // in the order of the page
    bool publishedGiven = false; // the date was given with the file and overrules the article's own
    int pages = 0; // of a PDF
    int pagesRead = 0; // the first of them; fewer than all where they are too many or too much
    int undecodable = 0; // bytes that were no text in the file's charset, shown as U+FFFD

    bool operator==(const Article&) const = default;
};

} // namespace dateline
