// FilterRow: says that not everything is on show, why, and how much is; each reason can be dropped. Not there while
// everything is.
#pragma once

#include "ui/panelhead.h"

class QLabel;

namespace dateline {

class ChronologyModel;
class Filter;

class FilterRow : public Band {
    Q_OBJECT

public:
    FilterRow(Filter& filter, const ChronologyModel& model, QWidget* parent = nullptr);

private:
    void fill();

    Filter& m_filter;
    const ChronologyModel& m_model;
    QHBoxLayout* m_chips;
    QLabel* m_counts;
};

} // namespace dateline
