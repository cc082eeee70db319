// Marks: how much of the line each form of mark inks, by what the text says of the date.
#pragma once

#include "ui/timeline/entries.h"

namespace dateline {

/// In pixels from day 0. `from` to `to` is where the mark points; `left` to `right` is what it inks.
struct MarkSpan {
    double from = 0;
    double to = 0;
    double left = 0;
    double right = 0;
    bool dot = false;
};

/// A compact mark is a dot whatever its form.
MarkSpan spanOf(const Entry& entry, double pixelsPerDay, bool compact, bool echo, double unit);

} // namespace dateline
