// EventPanel: the selected event: its date and how sure that is, its title, why it is dated so, its quotes and figures.
#pragma once

#include "app/text/span.h"

#include <QPersistentModelIndex>
#include <QStringList>
#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QModelIndex;
class QStackedLayout;
class QToolButton;

namespace dateline {

class ChronologyModel;
class QuoteDelegate;
class QuoteReader;
class TabStrip;
class VersionsList;
class Tag;

class EventPanel : public QWidget {
    Q_OBJECT

public:
    EventPanel(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent = nullptr);

    void setSpeakers(const QStringList& speakers);

    /// Without the line of why, for low windows.
    void setCompact(bool compact);

Q_SIGNALS:
    /// The words that date the event were asked for.
    void placeAsked(int account, dateline::Span place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void walk(int step);
    void buildHead();
    void buildTabs();
    void showCurrent(const QModelIndex& current);
    void fillHead(const QModelIndex& top);
    void fillVersions(const QModelIndex& top);

    ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    QPersistentModelIndex m_top;
    QStackedLayout* m_pages = nullptr; // nothing selected; an event
    QLabel* m_date = nullptr;
    Tag* m_precision = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_why = nullptr;
    TabStrip* m_tabs = nullptr;
    QStackedLayout* m_lists = nullptr;
    QuoteReader* m_quotes = nullptr;
    QuoteReader* m_figures = nullptr;
    VersionsList* m_versions = nullptr;
    QuoteDelegate* m_cards = nullptr;
};

} // namespace dateline
