// TimelineView: the events of a model on a line of time, in lanes by speaker. Paints what Layout arranges; any model
// with the roles of ChronologyModel will do.
#pragma once

#include "app/time/timex.h"
#include "ui/timeline/paint.h"
#include "ui/timeline/viewhistory.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

class QVariantAnimation;

namespace dateline {

class Filter;
class HoverCard;
class PeriodBar;

class TimelineView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Who speaks, in the order that gives the lanes their colours; without it, by the model's quotes.
    void setSpeakers(const QStringList& speakers);
    void setFilter(const Filter& filter); // which events are there at all
    void setPublished(std::optional<Day> day, bool severalArticles = false);
    const LaneKind& laneKind() const { return *m_order.kind; }

    const Layout& timelineLayout() const { return m_layout; }
    const Timescale& scale() const { return m_scale; }
    const Scene& scene(); // of the moment
    DayRange visibleDays() const;
    std::optional<DayRange> chosenDays() const; // what is in view, if the reader chose it
    int eventsOutside() const; // how many lie outside the view
    std::optional<DayRange> selectedPeriod() const { return m_period; }
    QModelIndex indexOfEntry(int entry) const;
    QModelIndex indexOfPin(int pin) const;
    int pinOf(const QModelIndex& index) const; // -1: it is no figure over a period
    int currentEntry() const { return m_selected; } // -1: none
    QString measuredText() const; // from the event measured from to the current one; empty if none is
    void rememberView() { remember(); } // the next change is a step of the history
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    QSize sizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fitSelection(); // the selected period, or else around the current event
    void goBack(); // to the view before the last zoom
    void goForward();
    void showDays(dateline::DayRange days); // exactly these, as a minimap asks
    void clearPeriod();
    void setLaneKind(const dateline::LaneKind& kind);
    void measureFromHere(bool on); // the distance from the current event to the one selected next, until it is off
    void reset() override;

Q_SIGNALS:
    void viewChanged(); // what is in view, or what there is
    void periodChanged();
    void measuringChanged(bool on);
    void figureClicked(); // it is the current index
    void onlyPeriodAsked(); // that nothing but the selected period is shown
    void dropped(const QModelIndex& event, const QMimeData& data); // something dragged here from another view

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect&, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void updateGeometries() override;

    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Drag { None, Press, Pan, Period };

    void reload();
    void chooseFirstView();
    void keepView();
    void takeFilter();
    void scheduleReload();
    void setScale(const Timescale& scale);
    void glideTo(const Timescale& scale);
    void zoomAt(double x, double factor);
    void pan(double pixels);
    void remember();
    void refresh(); // the scene is out of date
    Stage stage() const { return m_layout.stage(viewport()->width()); }
    double plotX(double x) const { return x - m_layout.headWidth(); }
    int entryOf(const QModelIndex& index) const;
    int entryAt(const QPointF& point);
    void select(int entry);
    void extendPeriod(const QModelIndex& next);
    void choosePeriod();
    Frame frame() const;
    void click(const QPointF& point);
    void clickCapsule(const SceneCapsule& capsule);
    void clickPin(const ScenePin& pin);
    void hover(const QPointF& point);
    void peek();
    void showCard();
    void hideCard();
    void announce(int entry);
    QString tipAt(const QPointF& point);
    void showEntry(int entry);

    Layout m_layout;
    const Filter* m_filter = nullptr; // without one everything is there
    LaneOrder m_order;
    Timescale m_scale;
    bool m_fresh = true; // no view was chosen yet
    ViewHistory m_history;
    QElapsedTimer m_lastZoom;
    std::optional<int> m_published;
    bool m_severalArticles = false;
    std::optional<Scene> m_scene;
    int m_selected = -1; // entry
    int m_hovered = -1;
    bool m_focusVisible = false;
    std::optional<DayRange> m_period;
    DayRange m_periodStart; // what the keyboard extends it from
    QPersistentModelIndex m_measured; // the event measured from
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
    bool m_reloadPending = false;
    QVariantAnimation* m_glide;
    QTimer m_cardDelay;
    QPointer<HoverCard> m_card;
    PeriodBar* m_periodBar = nullptr; // made with the first period
};

} // namespace dateline
