// Lines: a plain text's visible lines, and what one line by itself can be (date line, byline, breadcrumb, share line
// ...).
#pragma once

#include "app/language/language.h"
#include "app/text/span.h"
#include "app/time/timex.h"

#include <optional>
#include <vector>

namespace dateline {

/// A line that is not blank, without the white space around it.
struct Line {
    Span span;
    bool afterBlank = false; // first of the text, or with a blank line before it
};

std::vector<Line> visibleLines(QStringView text); // all that are not blank

/// What a line is on its face.
enum class LineKind {
    Prose, // anything else
    Breadcrumb, // "Home > Economy"
    Byline, // "By Ann Lee"
    DateLine, // a date, alone or with a place or a label
    Action, // "Share this story", "Print"
    Section, // opens a list of other things: "Related", "Latest comments"
    Credit, // "(Editing by ...)", "Copyright 2021 ..."
    Caption, // "Photo: ..."
};

struct LineReading {
    LineKind kind = LineKind::Prose;
    QString byline; // of a Byline, or a byline beside a date
    QString place; // of a DateLine
    std::optional<Timex> date; // of a DateLine
    bool opensList = false; // a Section line by itself: a list of other things may follow
    bool labelled = false; // "Published:", or with a clock time: surely a publication date
};

LineReading readLine(QStringView line, const Language& language); // the line by itself

/// The place, agency and date before the first sentence: "BEIJING, June 18 (Xinhua) --".
struct Dateline {
    Span span; // in the paragraph it was read from, without the dash; empty if there is none
    QString place;
    QString agency;
    std::optional<Timex> date;
};

Dateline readDateline(QStringView paragraph, const Language& language); // at its beginning; an empty span if there is none

} // namespace dateline
