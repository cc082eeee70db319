// The figures stage: finds cited quantities with unit, measure, change and period.
#pragma once

#include "app/figures/figure.h"
#include "app/text/prose.h"

#include <stop_token>
#include <vector>

namespace dateline {

struct Language;

/// A time expression as this stage needs it: words it must not read as figures, and days it may refer to.
struct DatedSpan {
    Span span;
    Timex timex;
    bool heading = false;
};

/// All figures of the body in order of place. Spans in `dates` are never figures (durations may be). Linear in the
/// text.
std::vector<Figure> findFigures(const Prose& prose, const Language& language, const std::vector<DatedSpan>& dates,
    const std::optional<Period>& published, std::stop_token stop = {});

} // namespace dateline
