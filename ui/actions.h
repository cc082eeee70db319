// Actions: everything the window can do, each with a name, a shortcut and a line of help, and the menus that hold them.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace dateline {

enum class Do {
    Open,
    OpenFolder,
    AddArticles,
    Paste,
    OpenExample,
    NewWindow,
    Reload,
    Close,
    Quit,
    ExportChart,
    ExportTimeline,
    ExportView,
    Print,
    PrintEvents,
    PrintArticle,
    CopyChart,
    CopyQuote,
    ChangeDate,
    Find,
    FindNext,
    FindPrevious,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    ViewBack,
    ViewForward,
    Measure,
    LargerText,
    SmallerText,
    FullScreen,
    ShowFigures,
    ShowEvent,
    ShowSource,
    ShowSpeakers,
    ShowTable,
    ViewTimeline,
    ViewEvents,
    ViewQuotes,
    ViewMatrix,
    Reading,
    FilterPeriod,
    FilterArticle,
    FilterBookmarked,
    FilterSure,
    FilterNone,
    NextEvent,
    PreviousEvent,
    FirstEvent,
    LastEvent,
    NextQuote,
    PreviousQuote,
    NextPanel,
    Undated,
    Unsure,
    NextBookmark,
    Undo,
    Redo,
    History,
    RenameEvent,
    RedateEvent,
    NoteEvent,
    BookmarkEvent,
    MergeEvent,
    SplitEvent,
    HideEvent,
    ChangeSpeaker,
    NotAQuote,
    RenameMeasure,
    Attach,
    Settings,
    Toolbar,
    Guide,
    Keys,
    About,
};

class Actions : public QObject {
    Q_OBJECT

public:
    /// Makes the actions and fills the window's menu bar.
    explicit Actions(QMainWindow& window);

    QAction& operator[](Do what) const { return *m_actions[int(what)]; }
    const QList<QAction*>& all() const { return m_actions; }

    /// The menus whose entries come and go.
    QMenu& recent() const { return *m_recent; }
    QMenu& exports() const { return *m_exports; }
    /// What a chronology is saved as, each entry with its place in exporters() as data.
    QMenu& forms() const { return *m_forms; }
    QMenu& filters() const { return *m_filters; }
    QActionGroup& views() const { return *m_views; } // what stands at the top: timeline, tables, matrix
    QActionGroup& themes() const { return *m_themes; } // each with its ThemeChoice as data
    QMenu& lanes() const { return *m_lanes; }
    QActionGroup& laneKinds() const { return *m_laneKinds; } // each with its place in laneKinds() as data

    /// What needs an open article is off without one.
    void setArticleOpen(bool open);

private:
    void makeActions();
    void addMenus(QMainWindow& window);
    void addSubmenus(QMainWindow& window);
    QMenu* addMenu(QMainWindow& window, const QString& title, const QList<Do>& entries);
    void addPanels(QMenu& view);
    void addThemes(QMenu& view);
    void addLanes(QMenu& view);
    void addForms(QMenu& file);

    QList<QAction*> m_actions;
    QMenu* m_recent = nullptr;
    QMenu* m_exports = nullptr;
    QMenu* m_forms = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_views = nullptr;
    QMenu* m_filters = nullptr;
    QMenu* m_lanes = nullptr;
    QActionGroup* m_laneKinds = nullptr;
};

} // namespace dateline
