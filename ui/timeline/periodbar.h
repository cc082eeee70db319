// PeriodBar: what can be done with the period selected on a timeline, right at it.
#pragma once

#include <QWidget>

class QLabel;

namespace dateline {

class TimelineView;

class PeriodBar : public QWidget {
    Q_OBJECT

public:
    /// Stands over the view's picture while it has a period.
    explicit PeriodBar(TimelineView& view);

Q_SIGNALS:
    void onlyAsked(); // that nothing but the period is shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    TimelineView& m_view;
    QLabel* m_words;
};

} // namespace dateline
