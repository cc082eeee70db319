// FilterRow: says that not everything is on show, why, and how much is; each reason can be dropped. Not there while
// everything is.
#pragma once

#include "ui/panelhead.h"

class QLabel;
class QMenu;

namespace dateline {

class ChronologyModel;
class Filter;

class FilterRow : public Band {
    Q_OBJECT

public:
    /// `reasons` is where more can be added.
    FilterRow(Filter& filter, const ChronologyModel& model, QMenu& reasons, QWidget* parent = nullptr);

private:
    void fill();

    Filter& m_filter;
    const ChronologyModel& m_model;
    QHBoxLayout* m_chips;
    QLabel* m_counts;
};

} // namespace dateline
