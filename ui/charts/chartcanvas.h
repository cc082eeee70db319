// Chart canvas: one chart in the window: painted at any size, its points under mouse, keyboard and screen reader.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartlayout.h"

#include <QWidget>

namespace dateline {

class ChartCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    void setChart(Chart chart);
    const Chart& chart() const { return m_chart; }

    void select(int point); // -1: none
    int selected() const { return m_selected; }

    /// A frame tells which of several charts is the current one.
    void setFramed(bool framed);

    /// Where a point's mark is, in the widget's pixels.
    QRectF placeOf(int point) const;

    /// The least height at which nothing is cut.
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(); // clicked or walked into
    void pointActivated(int point);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void relayout();
    void hover(int point);
    void showTip(QHelpEvent& event);
    int pointUnder(QPointF place) const;

    Chart m_chart;
    ChartLayout m_layout;
    int m_selected = -1;
    int m_hovered = -1;
    bool m_framed = false;
    bool m_keyboard = false; // the focus came by it
};

} // namespace dateline
