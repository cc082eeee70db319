// MainWindow: assembles model, selection, panels and actions; opens what it is given.
#pragma once

#include "ui/filewatch.h"
#include "ui/openjob.h"
#include "ui/session.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QItemSelectionModel;
class QMimeData;
class QStackedWidget;

namespace dateline {

class Actions;
class Appearance;
struct Chart;
class ChronologyModel;
class Correcting;
class Corrections;
class EmptyState;
class Filter;
class Finding;
struct Exporter;
struct LaneKind;
class MessageBar;
class StatusLine;
class ToolRow;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Appearance& appearance);
    ~MainWindow() override;

    /// Goes to where the reader was the last time.
    void open(const QStringList& paths, const QString& password = {});

    /// Text or a piece of a page, as copied or dropped.
    void openCopied(const QMimeData& data);
    void openExample();

    /// An empty window beside this one; it goes when it is closed.
    MainWindow& openWindow();

    /// Opens what stood open when the program was left, and goes to where the reader was.
    void reopen(const SessionWindow& window);
    SessionWindow session() const;

    /// The same for the next start: what is being opened counts as open.
    SessionWindow toReopen() const;

    /// Shows what is ready to be shown; the panels are made with the first.
    void showChronology(std::shared_ptr<const Chronology> chronology);

    /// Dates an article anew, counted from another day.
    void redate(int account, const Timex& published);

    ChronologyModel& model() { return *m_model; }
    Filter& filter() { return *m_filter; }
    Corrections& corrections() { return *m_corrections; }
    QItemSelectionModel& selection() { return *m_selection; }
    MessageBar& messages() { return *m_messages; }
    const Actions& actions() const { return *m_actions; }
    const OpenJob& job() const { return m_job; }
    Workspace* workspace() { return m_workspace; } // nullptr before the first article

protected:
    bool event(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFrame();
    void connectFiles();
    void connectViews();
    void connectWalks();
    void chooseLanes(const LaneKind& kind);
    void connectFilter();
    void showPanels();
    void showSettings();
    void takePreferences();
    void updateFilter();
    void chooseFiles();
    void chooseFolder();
    void addArticles();
    void quit();
    void leave();
    void closeShown();
    void closeAccount(int account);
    void askDate(int account);
    void askTitle(int account);
    void askPassword(const QString& path);
    void putBack(int account, const QString& words);
    void watchFiles();
    void takeOpened(const Opened& opened);
    void takeAnew(const std::shared_ptr<const Chronology>& found);
    void showShown();
    void findAnew(int account);
    void report(const Opened& opened);
    void cancelJob();
    void showProgress();
    void goToPlace();
    void selectFirst();
    void closeArticle();
    void select(const QModelIndex& index);
    void selectPassing();
    int currentAccount() const;
    void copyQuote();
    void saveTimeline(bool onlyInView);
    void saveChronology(const Exporter& exporter);
    void saveChart(); // or the table, if that is on show
    void saveChartFile(Chart chart, std::shared_ptr<const Chronology> chronology);
    void saveTable(const QByteArray& csv);

    /// Tells how it went; if badly, the message's button does `elsewhere`.
    void saveFile(const QString& path, const QByteArray& bytes, std::function<void()> elsewhere);
    void fillRecent();
    void restore();
    void restorePanels();
    Workspace& ensureWorkspace();

    Appearance& m_appearance;
    ChronologyModel* m_model;
    Filter* m_filter;
    QItemSelectionModel* m_selection;
    Actions* m_actions;
    Corrections* m_corrections;
    Correcting* m_correcting = nullptr;
    Finding* m_finding = nullptr;
    ToolRow* m_tools = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    Workspace* m_workspace = nullptr;
    StatusLine* m_status = nullptr;
    QTimer m_patience; // progress is shown when it runs out
    int m_done = 0;
    int m_total = 0;
    bool m_quitting = false;
    QStringList m_paths; // of what is open; empty for pasted text
    QStringList m_asked; // of what is being opened
    SessionWindow m_goTo; // where to go in it when it is open
    bool m_findingAnew = false; // the job works on what is open
    bool m_unlocking = false; // a password was given
    FileWatch m_watch;
    OpenJob m_job;
};

} // namespace dateline
