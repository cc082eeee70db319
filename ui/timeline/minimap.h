// Minimap: all events of a timeline in a strip; the part in view is a frame to drag and to stretch.
#pragma once

#include "ui/timeline/timescale.h"

#include <QWidget>

namespace dateline {

class TimelineView;

class Minimap : public QWidget {
    Q_OBJECT

public:
    /// Stands over `view` with the same width and follows it.
    explicit Minimap(TimelineView* view, QWidget* parent = nullptr);

    QRectF window() const; // the frame

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Grip { None, Left, Whole, Right };

    Timescale scale() const; // its x = 0 is the widget's left edge
    Grip gripAt(double x) const;
    void paintEvents(QPainter& painter) const;
    void paintBins(QPainter& painter) const;
    void paintYears(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;
    double px(double units) const;

    TimelineView* m_view;
    Grip m_grip = Grip::None;
    bool m_focusVisible = false; // the keyboard came here
    double m_pressed = 0; // day under the pointer
    DayRange m_start; // what was in view then
};

} // namespace dateline
