// Matrix: who is quoted how often in which period.
#pragma once

#include "app/time/timex.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

class ChronologyModel;
class Filter;

struct Matrix {
    /// Only periods in which somebody is quoted, in order; at the end nothing, for quotes without a date.
    std::vector<std::optional<Period>> periods;
    Grain grain = Grain::Month; // of the periods
    QStringList speakers; // most quotes first, "" for nobody last
    std::vector<std::vector<int>> counts; // by speaker and period

    bool operator==(const Matrix&) const = default;
};

/// Counts the quotes that pass. The periods are months, quarters, years, decades or centuries: the shortest that make at
/// most a dozen and are no finer than the dates.
Matrix countByPeriod(const ChronologyModel& model, const Filter& filter);

} // namespace dateline
