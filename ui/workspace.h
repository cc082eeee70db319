// Workspace: the panels round an open article: timeline over figures and event, the source over the speakers beside
// them.
#pragma once

#include "app/time/timex.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

class QItemSelectionModel;
class QSplitter;
class QStackedWidget;

namespace dateline {

class ChartPanel;
class ChronologyModel;
class EventPanel;
class Filter;
class LowerPanels;
class SourcePanel;
class SpeakersPanel;
class TimelineView;
struct TimelineLook;

/// What stands at the top of the window.
enum class TopView { Timeline, Events, Quotes, Matrix };

/// All panels watch the one model, the one selection and the one filter; none knows another.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(ChronologyModel& model, QItemSelectionModel& selection, Filter& filter, QWidget* parent = nullptr);

    TimelineView& timeline() { return *m_timeline; }
    ChartPanel& charts() { return *m_charts; }
    EventPanel& event() { return *m_event; }
    SourcePanel& source() { return *m_source; }
    SpeakersPanel& speakers() { return *m_voices; }

    void setPanelsShown(bool figures, bool event, bool source, bool speakers);
    void focusNextPanel();

    /// How the timeline is saved: what passes the filter, in its lanes, at the scale and on the ground chosen for charts;
    /// all events, or what is in view.
    TimelineLook timelineLook(bool onlyInView) const;

    /// The tables and the matrix are made when they are first wanted.
    void showTop(TopView view);
    TopView top() const { return m_view; }
    QWidget& topWidget();

    /// The period selected on the timeline, or else the days in view.
    Period wantedPeriod() const;

    /// Only the event and its text, to read from event to event.
    void setReading(bool reading);

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

    /// "3 events outside the view", "2015 – 2023".
    QString outsideText() const;

Q_SIGNALS:
    /// The filter was set to quotes that are wanted as a list.
    void quotesListed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showChronology();
    void takeCorrected();
    void showSpeakers();
    void placePublished();
    void placeTop();
    void placeSide();
    QWidget* makeList(TopView view);
    void listQuotes(const QString& speaker, const std::optional<Period>& period, bool undated);

    ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    Filter& m_filter;
    QStringList m_speakers; // in the order that gave them their colours
    TimelineView* m_timeline;
    QStackedWidget* m_top; // the timeline, or that nothing is dated, or a table
    QWidget* m_picture; // the timeline under its overview
    QWidget* m_undated;
    TopView m_view = TopView::Timeline;
    std::array<QWidget*, 4> m_lists{}; // by TopView; none for the timeline
    ChartPanel* m_charts;
    EventPanel* m_event;
    SourcePanel* m_source;
    SpeakersPanel* m_voices;
    LowerPanels* m_lower;
    QSplitter* m_rows;
    QSplitter* m_side;
    QSplitter* m_columns;
    bool m_sourceWanted = true;
    bool m_voicesWanted = true;
};

} // namespace dateline
