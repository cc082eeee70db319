#include "ui/actions.h"

#include "app/exports/exporter.h"
#include "ui/actiontable.h"
#include "ui/appearance.h"
#include "ui/icons.h"
#include "ui/menutext.h"
#include "ui/timeline/lanekind.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace dateline {

namespace {

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
    for (const ActionEntry& entry : actionEntries()) {
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
        action->setIconText(plainName(action->text()));
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
    addMenu(window, tr("&Help"), {Do::Guide, Do::Keys, separator, Do::About});
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
    for (const ActionEntry& entry : actionEntries()) {
        if (entry.article) {
            (*this)[entry.what].setEnabled(open);
        }
    }
    m_forms->setEnabled(open);
    m_lanes->setEnabled(open);
}

} // namespace dateline
