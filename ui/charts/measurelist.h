// Measure list: what the charts are of, one in a row with how many values it has; for going straight to one.
#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace dateline {

class MeasureList : public QWidget {
    Q_OBJECT

public:
    explicit MeasureList(QWidget* parent = nullptr);

    void tell(const std::vector<Chart>& charts, int current);

    /// Pixels it takes beside the charts.
    static int leastWidth();

Q_SIGNALS:
    void chosen(int chart);

private:
    void fill(const std::vector<Chart>& charts);

    QLabel* m_count;
    QTreeWidget* m_rows;
    QLabel* m_computed; // what a dashed outline means, where there is one
    QStringList m_titles; // as filled
};

} // namespace dateline
