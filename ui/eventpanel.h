// EventPanel: the selected event: its date and how sure that is, its title, why it is dated so, its quotes and figures.
#pragma once

#include "app/text/span.h"

#include <QPersistentModelIndex>
#include <QStringList>
#include <QWidget>

class QAction;
class QItemSelectionModel;
class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QStackedLayout;
class QToolButton;

namespace dateline {

class ChronologyModel;
class Filter;
class NotePage;
class QuoteDelegate;
class QuoteReader;
class TabStrip;
class VersionsList;
class Tag;

class EventPanel : public QWidget {
    Q_OBJECT

public:
    EventPanel(ChronologyModel& model, QItemSelectionModel& selection, Filter& filter, QWidget* parent = nullptr);

    void setSpeakers(const QStringList& speakers);

    /// Without the line of why, for low windows.
    void setCompact(bool compact);

    /// What the bookmark in the head does.
    void setBookmarkAction(QAction& action);

    /// What the pencil in the head opens.
    void setCorrectMenu(QMenu* menu);

    /// Turns the title into a field; Enter takes it, Esc leaves it.
    void editTitle();
    void editNote();

    /// Takes what was written in the note and not taken yet.
    void commit();

    /// Places on the screen that a small field belongs to.
    QRect datePlace() const;
    QRect itemPlace() const; // of the current quote or figure

Q_SIGNALS:
    /// The words that date the event were asked for.
    void placeAsked(int account, dateline::Span place);
    void titleTyped(const QModelIndex& event, const QString& title);
    void noteWritten(const QModelIndex& event, const QString& note);
    void menuAsked(const QPoint& place); // on the screen, for what is selected

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int noteTab = 3; // behind quotes, figures and versions

    void walk(int step);
    void buildHead();
    void buildTitle();
    void buildTabs();
    void endTitle(bool take);
    void askMenu(QuoteReader& list, const QPoint& at);
    void showTop();
    void refresh();
    void showCurrent(const QModelIndex& current);
    void fillHead(const QModelIndex& top);
    void fillPosition(const QModelIndex& top);
    void fillVersions(const QModelIndex& top);

    ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    Filter& m_filter;
    QPersistentModelIndex m_top;
    QStackedLayout* m_pages = nullptr; // nothing selected; an event
    QLabel* m_date = nullptr;
    Tag* m_precision = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QToolButton* m_bookmark = nullptr;
    QToolButton* m_correct = nullptr;
    QLabel* m_title = nullptr;
    QLineEdit* m_titleField = nullptr;
    QLabel* m_why = nullptr;
    TabStrip* m_tabs = nullptr;
    QStackedLayout* m_lists = nullptr;
    QuoteReader* m_quotes = nullptr;
    QuoteReader* m_figures = nullptr;
    VersionsList* m_versions = nullptr;
    NotePage* m_note = nullptr;
    QuoteDelegate* m_cards = nullptr;
};

} // namespace dateline
