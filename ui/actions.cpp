#include "ui/actions.h"

#include "app/exports/exporter.h"
#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/timeline/lanekind.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace dateline {

namespace {

struct Entry {
    Do what;
    const char* text;
    const char* keys; // portable text; several are parted by "; "
    const char* help;
    const char* icon = nullptr;
    bool article = true; // wants an open article
};

/// In the order of Do.
constexpr Entry entries[] = {
    {Do::Open, QT_TRANSLATE_NOOP("dateline::Actions", "&Open…"), "Ctrl+O",
        QT_TRANSLATE_NOOP("dateline::Actions", "Open one or more articles"), "open", false},
    {Do::OpenFolder, QT_TRANSLATE_NOOP("dateline::Actions", "Open &folder…"), "Ctrl+Shift+O",
        QT_TRANSLATE_NOOP("dateline::Actions", "Open all articles of a folder as one timeline"), "folder", false},
    {Do::AddArticles, QT_TRANSLATE_NOOP("dateline::Actions", "&Add articles…"), "Ctrl+Alt+O",
        QT_TRANSLATE_NOOP("dateline::Actions", "Open more articles beside those that are open, as one timeline")},
    {Do::Paste, QT_TRANSLATE_NOOP("dateline::Actions", "Paste te&xt"), "Ctrl+Shift+V",
        QT_TRANSLATE_NOOP("dateline::Actions", "Open the text on the clipboard as an article"), "paste", false},
    {Do::OpenExample, QT_TRANSLATE_NOOP("dateline::Actions", "Open the exa&mple article"), "Ctrl+Shift+L",
        QT_TRANSLATE_NOOP("dateline::Actions", "Open the article that comes with the program"), nullptr, false},
    {Do::NewWindow, QT_TRANSLATE_NOOP("dateline::Actions", "&New window"), "Ctrl+N",
        QT_TRANSLATE_NOOP("dateline::Actions", "Open another window"), nullptr, false},
    {Do::Reload, QT_TRANSLATE_NOOP("dateline::Actions", "Re&load"), "F5",
        QT_TRANSLATE_NOOP("dateline::Actions", "Read the files again")},
    {Do::Close, QT_TRANSLATE_NOOP("dateline::Actions", "&Close"), "Ctrl+W",
        QT_TRANSLATE_NOOP("dateline::Actions", "Close the article")},
    {Do::Quit, QT_TRANSLATE_NOOP("dateline::Actions", "&Quit"), "Ctrl+Q",
        QT_TRANSLATE_NOOP("dateline::Actions", "Close all windows"), nullptr, false},
    {Do::ExportChart, QT_TRANSLATE_NOOP("dateline::Actions", "Export c&hart…"), "Ctrl+E",
        QT_TRANSLATE_NOOP("dateline::Actions", "Save the chart on show as a picture, drawing, page or table"),
        "export"},
    {Do::ExportTimeline, QT_TRANSLATE_NOOP("dateline::Actions", "Export &timeline…"), "Ctrl+Shift+E",
        QT_TRANSLATE_NOOP("dateline::Actions", "Save the timeline with all events as a picture, drawing or pages")},
    {Do::ExportView, QT_TRANSLATE_NOOP("dateline::Actions", "Export the part in &view…"), "Ctrl+Alt+E",
        QT_TRANSLATE_NOOP("dateline::Actions", "Save what the timeline shows now as a picture, drawing or pages")},
    {Do::Print, QT_TRANSLATE_NOOP("dateline::Actions", "&Print timeline…"), "Ctrl+P",
        QT_TRANSLATE_NOOP("dateline::Actions", "See the timeline on pages and print them")},
    {Do::PrintEvents, QT_TRANSLATE_NOOP("dateline::Actions", "Print events an&d quotes…"), "Ctrl+Alt+P",
        QT_TRANSLATE_NOOP("dateline::Actions", "See the events with their quotes and figures on pages and print them")},
    {Do::PrintArticle, QT_TRANSLATE_NOOP("dateline::Actions", "Print art&icle…"), "Ctrl+Alt+A",
        QT_TRANSLATE_NOOP("dateline::Actions", "See the article on pages and print it")},
    {Do::CopyChart, QT_TRANSLATE_NOOP("dateline::Actions", "Copy &chart"), "Ctrl+Alt+C",
        QT_TRANSLATE_NOOP("dateline::Actions", "Copy the chart on show as a picture and a table"), "chart"},
    {Do::CopyQuote, QT_TRANSLATE_NOOP("dateline::Actions", "Copy &quote with citation"), "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("dateline::Actions", "Copy the selected quote with its speaker, date and source"), "copy"},
    {Do::ChangeDate, QT_TRANSLATE_NOOP("dateline::Actions", "Change pub&lication date…"), "Ctrl+D",
        QT_TRANSLATE_NOOP("dateline::Actions", "Set the day that words such as “last month” are counted from"),
        "calendar"},
    {Do::Find, QT_TRANSLATE_NOOP("dateline::Actions", "&Find"), "Ctrl+F",
        QT_TRANSLATE_NOOP("dateline::Actions", "Find words, a speaker, a number or a date"), "find"},
    {Do::FindNext, QT_TRANSLATE_NOOP("dateline::Actions", "Find ne&xt"), "F3; Ctrl+G",
        QT_TRANSLATE_NOOP("dateline::Actions", "The next place of what is looked for")},
    {Do::FindPrevious, QT_TRANSLATE_NOOP("dateline::Actions", "Find pre&vious"), "Shift+F3; Ctrl+Shift+G",
        QT_TRANSLATE_NOOP("dateline::Actions", "The place before")},
    {Do::ZoomIn, QT_TRANSLATE_NOOP("dateline::Actions", "Zoom &in"),
        "Ctrl++; Ctrl+=; Ctrl+Shift+=", QT_TRANSLATE_NOOP("dateline::Actions", "Show less time"), "plus"},
    {Do::ZoomOut, QT_TRANSLATE_NOOP("dateline::Actions", "Zoom &out"), "Ctrl+-",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show more time"), "minus"},
    {Do::FitAll, QT_TRANSLATE_NOOP("dateline::Actions", "&Fit all"), "Ctrl+0",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show every event"), "fit"},
    {Do::FitSelection, QT_TRANSLATE_NOOP("dateline::Actions", "Fit &selection"), "Ctrl+Alt+0",
        QT_TRANSLATE_NOOP("dateline::Actions", "Zoom to the selected event or period")},
    {Do::ViewBack, QT_TRANSLATE_NOOP("dateline::Actions", "Pre&vious view"), "Ctrl+[",
        QT_TRANSLATE_NOOP("dateline::Actions", "Back to the part of the timeline seen before"), "back"},
    {Do::ViewForward, QT_TRANSLATE_NOOP("dateline::Actions", "&Next view"), "Ctrl+]",
        QT_TRANSLATE_NOOP("dateline::Actions", "Forward again"), "forward"},
    {Do::Measure, QT_TRANSLATE_NOOP("dateline::Actions", "&Measure from this event"), "Ctrl+Shift+D",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show how long it is from this event to the one selected next")},
    {Do::LargerText, QT_TRANSLATE_NOOP("dateline::Actions", "Lar&ger text"),
        "Ctrl+Alt++; Ctrl+Alt+=", QT_TRANSLATE_NOOP("dateline::Actions", "Larger letters in the article")},
    {Do::SmallerText, QT_TRANSLATE_NOOP("dateline::Actions", "Sm&aller text"), "Ctrl+Alt+-",
        QT_TRANSLATE_NOOP("dateline::Actions", "Smaller letters in the article")},
    {Do::FullScreen, QT_TRANSLATE_NOOP("dateline::Actions", "Full s&creen"), "F11",
        QT_TRANSLATE_NOOP("dateline::Actions", "Use the whole screen"), nullptr, false},
    {Do::ShowFigures, QT_TRANSLATE_NOOP("dateline::Actions", "F&igures"), "Ctrl+1",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show or hide the charts")},
    {Do::ShowEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Event"), "Ctrl+2",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show or hide the selected event")},
    {Do::ShowSource, QT_TRANSLATE_NOOP("dateline::Actions", "&Source"), "Ctrl+3",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show or hide the article's text")},
    {Do::ShowSpeakers, QT_TRANSLATE_NOOP("dateline::Actions", "S&peakers"), "Ctrl+4",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show or hide who is quoted")},
    {Do::ShowTable, QT_TRANSLATE_NOOP("dateline::Actions", "Fig&ures as a table"), "Ctrl+T",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show the figures as rows instead of charts"), "table"},
    {Do::ViewTimeline, QT_TRANSLATE_NOOP("dateline::Actions", "&Timeline"), "Ctrl+5",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show the events on their lanes in time")},
    {Do::ViewEvents, QT_TRANSLATE_NOOP("dateline::Actions", "Table of &events"), "Ctrl+6",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show the events as rows that can be sorted"), "table"},
    {Do::ViewQuotes, QT_TRANSLATE_NOOP("dateline::Actions", "Table of &quotes"), "Ctrl+7",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show the quotes as rows that can be sorted")},
    {Do::ViewMatrix, QT_TRANSLATE_NOOP("dateline::Actions", "Speakers &by period"), "Ctrl+8",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show how often everybody is quoted in each period")},
    {Do::Reading, QT_TRANSLATE_NOOP("dateline::Actions", "&Reading mode"), "F9",
        QT_TRANSLATE_NOOP("dateline::Actions", "Read event by event: the arrow keys walk, Esc leaves")},
    {Do::FilterPeriod, QT_TRANSLATE_NOOP("dateline::Actions", "Only this &period"), "Ctrl+Shift+P",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show only events of the selected period, or else of the part in view")},
    {Do::FilterArticle, QT_TRANSLATE_NOOP("dateline::Actions", "Only this &article"), "Ctrl+Shift+I",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show only what the article beside the timeline tells")},
    {Do::FilterBookmarked, QT_TRANSLATE_NOOP("dateline::Actions", "Only &bookmarked events"), "Ctrl+Shift+K",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show only events with a bookmark")},
    {Do::FilterSure, QT_TRANSLATE_NOOP("dateline::Actions", "&Without unsure dates"), "Ctrl+Shift+W",
        QT_TRANSLATE_NOOP("dateline::Actions", "Show no event whose date is a guess")},
    {Do::FilterNone, QT_TRANSLATE_NOOP("dateline::Actions", "&Show everything"), "Ctrl+Shift+0",
        QT_TRANSLATE_NOOP("dateline::Actions", "Drop every filter")},
    {Do::NextEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Next event"), "Alt+Right",
        QT_TRANSLATE_NOOP("dateline::Actions", "The next event in time")},
    {Do::PreviousEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Previous event"), "Alt+Left",
        QT_TRANSLATE_NOOP("dateline::Actions", "The event before in time")},
    {Do::FirstEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&First event"), "Alt+Home",
        QT_TRANSLATE_NOOP("dateline::Actions", "The earliest event")},
    {Do::LastEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Last event"), "Alt+End",
        QT_TRANSLATE_NOOP("dateline::Actions", "The latest event")},
    {Do::NextQuote, QT_TRANSLATE_NOOP("dateline::Actions", "Next &quote"), "Alt+Down",
        QT_TRANSLATE_NOOP("dateline::Actions", "The next quote, on to the next event")},
    {Do::PreviousQuote, QT_TRANSLATE_NOOP("dateline::Actions", "P&revious quote"), "Alt+Up",
        QT_TRANSLATE_NOOP("dateline::Actions", "The quote before")},
    {Do::NextPanel, QT_TRANSLATE_NOOP("dateline::Actions", "Next p&anel"), "F6",
        QT_TRANSLATE_NOOP("dateline::Actions", "Move the keyboard to the next panel")},
    {Do::Undated, QT_TRANSLATE_NOOP("dateline::Actions", "&Without a date"), "Ctrl+U",
        QT_TRANSLATE_NOOP("dateline::Actions", "Quotes and figures that belong to no dated event")},
    {Do::Unsure, QT_TRANSLATE_NOOP("dateline::Actions", "Next &unsure event"), "Ctrl+Shift+U",
        QT_TRANSLATE_NOOP("dateline::Actions", "The next event whose date is worth a look")},
    {Do::NextBookmark, QT_TRANSLATE_NOOP("dateline::Actions", "Next &bookmark"), "Ctrl+Shift+B",
        QT_TRANSLATE_NOOP("dateline::Actions", "The next event with a bookmark")},
    {Do::Undo, QT_TRANSLATE_NOOP("dateline::Actions", "&Undo"), "Ctrl+Z",
        QT_TRANSLATE_NOOP("dateline::Actions", "Take the last correction back"), nullptr},
    {Do::Redo, QT_TRANSLATE_NOOP("dateline::Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y",
        QT_TRANSLATE_NOOP("dateline::Actions", "Make it again"), nullptr},
    {Do::History, QT_TRANSLATE_NOOP("dateline::Actions", "Undo &history…"), "Ctrl+H",
        QT_TRANSLATE_NOOP("dateline::Actions", "See all corrections and go back to any of them")},
    {Do::RenameEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Rename event"), "F2",
        QT_TRANSLATE_NOOP("dateline::Actions", "Give the selected event another title"), "pencil"},
    {Do::RedateEvent, QT_TRANSLATE_NOOP("dateline::Actions", "Change the event's &date…"), "Shift+F2",
        QT_TRANSLATE_NOOP("dateline::Actions", "Give the selected event another date"), nullptr},
    {Do::NoteEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Note on the event"), "Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("dateline::Actions", "Write down your own words on the event"), nullptr},
    {Do::BookmarkEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Bookmark"), "Ctrl+B",
        QT_TRANSLATE_NOOP("dateline::Actions", "Mark the event to come back to it, or take the mark away"), "bookmark"},
    {Do::MergeEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Merge with the next event"), "Ctrl+M",
        QT_TRANSLATE_NOOP("dateline::Actions", "Make one event of this and the next in time"), nullptr},
    {Do::SplitEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Split event…"), "Ctrl+Shift+M",
        QT_TRANSLATE_NOOP("dateline::Actions", "Make two events of one, at a sentence"), nullptr},
    {Do::HideEvent, QT_TRANSLATE_NOOP("dateline::Actions", "&Hide event"), "Ctrl+Shift+H",
        QT_TRANSLATE_NOOP("dateline::Actions", "Take the event off the timeline; its quotes and figures stay"),
        nullptr},
    {Do::ChangeSpeaker, QT_TRANSLATE_NOOP("dateline::Actions", "Change s&peaker…"), "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("dateline::Actions", "Say who said the selected quote"), nullptr},
    {Do::NotAQuote, QT_TRANSLATE_NOOP("dateline::Actions", "Not a q&uote"), "Ctrl+Del",
        QT_TRANSLATE_NOOP("dateline::Actions", "Take the selected quote off the list of quotes"), nullptr},
    {Do::RenameMeasure, QT_TRANSLATE_NOOP("dateline::Actions", "R&ename measure…"), "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("dateline::Actions", "Say what the selected figure measures"), nullptr},
    {Do::Attach, QT_TRANSLATE_NOOP("dateline::Actions", "&Attach to an event…"), "Ctrl+Shift+A",
        QT_TRANSLATE_NOOP("dateline::Actions", "Move the selected quote or figure to an event"), nullptr},
    {Do::Settings, QT_TRANSLATE_NOOP("dateline::Actions", "Settin&gs…"), "Ctrl+,",
        QT_TRANSLATE_NOOP("dateline::Actions", "Choose theme, dates, numbers and letters"), nullptr, false},
    {Do::Toolbar, QT_TRANSLATE_NOOP("dateline::Actions", "&Toolbar…"), "Ctrl+Shift+T",
        QT_TRANSLATE_NOOP("dateline::Actions", "Choose which actions have a button under the menus"), nullptr, false},
    {Do::Keys, QT_TRANSLATE_NOOP("dateline::Actions", "&Keyboard"), "F1; ?; Shift+?",
        QT_TRANSLATE_NOOP("dateline::Actions", "All shortcuts"), nullptr, false},
    {Do::About, QT_TRANSLATE_NOOP("dateline::Actions", "&About Dateline"), "Shift+F1",
        QT_TRANSLATE_NOOP("dateline::Actions", "Version and licences"), nullptr, false},
};

constexpr Do separator = Do(-1);

} // namespace

Actions::Actions(QMainWindow& window)
    : QObject(&window), m_recent(new QMenu(tr("Open &recent"), &window)), m_exports(new QMenu(&window)),
      m_forms(new QMenu(tr("Export &events"), &window)), m_themes(new QActionGroup(this)),
      m_views(new QActionGroup(this)), m_lanes(new QMenu(tr("&Lanes"), &window)), m_laneKinds(new QActionGroup(this)) {
    makeActions();
    addMenus(window);
    addSubmenus(window);
    setArticleOpen(false);
}

void Actions::makeActions() {
    for (const Entry& entry : entries) {
        auto* action = new QAction(tr(entry.text), this);
        if (*entry.keys) {
            action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(entry.keys)));
        }
        action->setObjectName(QString::fromUtf8(entry.text).remove(u'&').remove(u'…')); // the same in every language
        action->setStatusTip(tr(entry.help));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tr(entry.help) : QStringLiteral("%1 (%2)").arg(tr(entry.help), keys));
        if (entry.icon) {
            action->setIcon(icon(QString::fromLatin1(entry.icon)));
            action->setIconVisibleInMenu(false);
        }
        action->setIconText(action->text().remove(u'&').remove(u'…'));
        m_actions << action;
    }
    (*this)[Do::FitAll].setIconText(tr("Fit"));
    for (const Do toggle :
        {Do::ShowTable, Do::FullScreen, Do::Measure, Do::Reading, Do::FilterBookmarked, Do::FilterSure,
            Do::BookmarkEvent}) {
        (*this)[toggle].setCheckable(true);
    }
    for (const Do panel : {Do::ShowFigures, Do::ShowEvent, Do::ShowSource, Do::ShowSpeakers}) {
        (*this)[panel].setCheckable(true);
        (*this)[panel].setChecked(true);
    }
    for (const Do view : {Do::ViewTimeline, Do::ViewEvents, Do::ViewQuotes, Do::ViewMatrix}) {
        (*this)[view].setCheckable(true);
        m_views->addAction(&(*this)[view]);
    }
    (*this)[Do::ViewTimeline].setChecked(true);
}

void Actions::addMenus(QMainWindow& window) {
    addMenu(window, tr("&File"),
        {Do::NewWindow, Do::Open, Do::OpenFolder, Do::AddArticles, Do::Paste, Do::OpenExample, separator, Do::Reload,
            separator, Do::ExportChart, Do::ExportTimeline, Do::ExportView, separator, Do::Print, Do::PrintEvents,
            Do::PrintArticle, separator, Do::Close, Do::Quit});
    addMenu(window, tr("&Edit"),
        {Do::Undo, Do::Redo, Do::History, separator, Do::CopyQuote, Do::CopyChart, separator, Do::Find, Do::FindNext,
            Do::FindPrevious, separator, Do::Settings, Do::Toolbar});
    addMenu(window, tr("&View"),
        {Do::ViewTimeline, Do::ViewEvents, Do::ViewQuotes, Do::ViewMatrix, separator, Do::ZoomIn, Do::ZoomOut,
            Do::FitAll, Do::FitSelection, Do::ViewBack, Do::ViewForward, separator, Do::Measure, separator,
            Do::LargerText, Do::SmallerText, separator, Do::ShowTable, separator, Do::Reading, Do::FullScreen});
    addMenu(window, tr("&Go"),
        {Do::NextEvent, Do::PreviousEvent, Do::FirstEvent, Do::LastEvent, separator, Do::NextQuote, Do::PreviousQuote,
            separator, Do::NextBookmark, Do::Unsure, Do::Undated, separator, Do::NextPanel});
    m_filters = addMenu(window, tr("F&ilter"),
        {Do::FilterPeriod, Do::FilterArticle, Do::FilterBookmarked, Do::FilterSure, separator, Do::FilterNone});
    addMenu(window, tr("&Correct"),
        {Do::RenameEvent, Do::RedateEvent, Do::NoteEvent, Do::BookmarkEvent, separator, Do::MergeEvent, Do::SplitEvent,
            Do::HideEvent, separator, Do::ChangeSpeaker, Do::NotAQuote, Do::RenameMeasure, Do::Attach, separator,
            Do::ChangeDate});
    addMenu(window, tr("&Help"), {Do::Keys, separator, Do::About});
}

void Actions::addSubmenus(QMainWindow& window) {
    const QList<QAction*> menus = window.menuBar()->actions();
    menus[0]->menu()->insertMenu(&(*this)[Do::Paste], m_recent);
    addForms(*menus[0]->menu());
    addPanels(*menus[2]->menu());
    addThemes(*menus[2]->menu());
    addLanes(*menus[2]->menu());
    m_exports->addActions({&(*this)[Do::ExportTimeline], &(*this)[Do::ExportView], &(*this)[Do::ExportChart],
        &(*this)[Do::CopyChart], &(*this)[Do::Print]});
    m_exports->addMenu(m_forms);
}

QMenu* Actions::addMenu(QMainWindow& window, const QString& title, const QList<Do>& list) {
    QMenu* menu = window.menuBar()->addMenu(title);
    for (const Do what : list) {
        if (what == separator) {
            menu->addSeparator();
        } else {
            menu->addAction(&(*this)[what]);
        }
    }
    return menu;
}

void Actions::addForms(QMenu& file) {
    for (int form = 0; form < int(exporters().size()); ++form) {
        const Exporter& exporter = *exporters()[form];
        const QString label = QCoreApplication::translate("Exporters", exporter.label);
        m_forms->addAction(QStringLiteral("%1 (*.%2)…").arg(label, QLatin1String(exporter.suffix)))->setData(form);
    }
    const QList<QAction*> entries = file.actions();
    const qsizetype after = entries.indexOf(&(*this)[Do::ExportView]) + 1;
    file.insertMenu(entries.value(after), m_forms);
}

void Actions::addPanels(QMenu& view) {
    auto* menu = new QMenu(tr("&Panels"), &view);
    menu->addActions({&(*this)[Do::ShowFigures], &(*this)[Do::ShowEvent], &(*this)[Do::ShowSource],
        &(*this)[Do::ShowSpeakers]});
    view.insertMenu(&(*this)[Do::ShowTable], menu);
}

void Actions::addThemes(QMenu& view) {
    auto* menu = new QMenu(tr("T&heme"), &view);
    const QStringList names{tr("&System"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (int choice = 0; choice < int(names.size()); ++choice) {
        QAction* action = m_themes->addAction(names[choice]);
        action->setCheckable(true);
        action->setData(choice);
        menu->addAction(action);
    }
    view.insertMenu(&(*this)[Do::ShowTable], menu);
}

void Actions::addLanes(QMenu& view) {
    for (int kind = 0; kind < int(dateline::laneKinds().size()); ++kind) {
        QAction* action = m_laneKinds->addAction(laneWords(dateline::laneKinds()[std::size_t(kind)].label));
        action->setCheckable(true);
        action->setData(kind);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(kind + 1)));
        action->setStatusTip(tr("Put the events into lanes by these"));
    }
    m_lanes->addActions(m_laneKinds->actions());
    view.insertMenu(&(*this)[Do::Measure], m_lanes);
}

void Actions::setArticleOpen(bool open) {
    for (const Entry& entry : entries) {
        if (entry.article) {
            (*this)[entry.what].setEnabled(open);
        }
    }
    m_forms->setEnabled(open);
    m_lanes->setEnabled(open);
}

} // namespace dateline
