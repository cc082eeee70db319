#include "ui/correcting.h"

#include "app/model/chronologymodel.h"
#include "ui/editwording.h"
#include "ui/eventpanel.h"
#include "ui/historylist.h"
#include "ui/messagebar.h"
#include "ui/orphanlist.h"
#include "ui/timeline/timelineview.h"
#include "ui/workspace.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

namespace dateline {

Correcting::Correcting(Corrections& corrections, ChronologyModel& model, QItemSelectionModel& selection,
    Actions& actions, MessageBar& messages, QWidget* window)
    : QObject(window), m_corrections(corrections), m_model(model), m_selection(selection), m_actions(actions),
      m_messages(messages), m_window(window), m_eventMenu(new QMenu(window)), m_quoteMenu(new QMenu(window)),
      m_figureMenu(new QMenu(window)) {
    const auto fill = [this](QMenu& menu, std::initializer_list<Do> list) {
        for (const Do what : list) {
            menu.addAction(&m_actions[what]);
        }
    };
    fill(*m_eventMenu, {Do::RenameEvent, Do::RedateEvent, Do::NoteEvent, Do::BookmarkEvent, Do::MergeEvent,
                           Do::SplitEvent, Do::HideEvent});
    m_eventMenu->insertSeparator(&m_actions[Do::MergeEvent]);
    fill(*m_quoteMenu, {Do::CopyQuote, Do::ChangeSpeaker, Do::Attach, Do::NotAQuote});
    m_quoteMenu->insertSeparator(&m_actions[Do::ChangeSpeaker]);
    fill(*m_figureMenu, {Do::RenameMeasure, Do::Attach});
    connectActions();
    connectCorrections();
    connect(&selection, &QItemSelectionModel::currentChanged, this, &Correcting::updateActions);
    connect(&model, &QAbstractItemModel::modelReset, this, &Correcting::updateActions);
    updateActions();
}

void Correcting::connectActions() {
    const auto on = [this](Do what, auto act) { connect(&m_actions[what], &QAction::triggered, this, act); };
    on(Do::Undo, [this] {
        commit();
        m_corrections.undo();
    });
    on(Do::Redo, [this] { m_corrections.redo(); });
    on(Do::History, [this] {
        commit();
        (new HistoryList(m_corrections, m_window))->show();
    });
    on(Do::RenameEvent, [this] { m_panels->event().editTitle(); });
    on(Do::NoteEvent, [this] { m_panels->event().editNote(); });
    on(Do::BookmarkEvent, &Correcting::bookmark);
    on(Do::RedateEvent, &Correcting::redate);
    on(Do::MergeEvent, &Correcting::merge);
    on(Do::SplitEvent, &Correcting::split);
    on(Do::HideEvent, &Correcting::hide);
    on(Do::ChangeSpeaker, &Correcting::changeSpeaker);
    on(Do::NotAQuote, &Correcting::notAQuote);
    on(Do::RenameMeasure, &Correcting::renameMeasure);
    on(Do::Attach, &Correcting::attach);
}

void Correcting::connectCorrections() {
    connect(&m_corrections, &Corrections::stepped, this, [this] {
        m_messages.dismissInfo();
        updateActions();
    });
    connect(&m_corrections, &Corrections::changed, this, &Correcting::show);
    connect(&m_corrections, &Corrections::savedApart, this, [this] {
        tell(tr("The article's folder cannot be written."), tr("Your corrections are kept in your own folder."));
    });
    connect(&m_corrections, &Corrections::lost, this, [this](int count) {
        m_messages.show(lostNotice(count, [this] { showOrphans(); }));
    });
    connect(&m_corrections, &Corrections::saveFailed, this, [this](int account, const Error& error) {
        Message failure = keepFailure(m_corrections.nameOf(account), error);
        failure.act = [this, account] { m_corrections.save(account); };
        m_messages.showInstead(std::move(failure));
    });
}

void Correcting::setPanels(Workspace& panels) {
    m_panels = &panels;
    EventPanel& event = panels.event();
    event.setCorrectMenu(m_eventMenu);
    event.setBookmarkAction(m_actions[Do::BookmarkEvent]);
    connect(&event, &EventPanel::titleTyped, this, &Correcting::retitle);
    connect(&event, &EventPanel::noteWritten, this, &Correcting::note);
    connect(&event, &EventPanel::menuAsked, this, &Correcting::showMenu);
    TimelineView& timeline = panels.timeline();
    timeline.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&timeline, &QWidget::customContextMenuRequested, this, [this, &timeline](const QPoint& at) {
        if (const QModelIndex under = timeline.indexAt(at); under.isValid()) {
            m_selection.setCurrentIndex(under, QItemSelectionModel::ClearAndSelect);
        }
        if (target().event >= 0) {
            m_eventMenu->popup(timeline.viewport()->mapToGlobal(at));
        }
    });
    connect(&timeline, &TimelineView::dropped, this, &Correcting::drop);
}

void Correcting::commit() {
    if (m_panels) {
        m_panels->event().commit();
    }
}

/// What is selected stays so; if it is gone, what stands in its place is.
void Correcting::show() {
    const QModelIndex current = m_selection.currentIndex();
    const int row = current.parent().isValid() ? current.parent().row() : current.row();
    const QPersistentModelIndex top(current.parent().isValid() ? current.parent() : current);
    m_model.correctChronology(m_corrections.shown());
    if (!m_selection.currentIndex().isValid()) {
        const QModelIndex next = top.isValid() ? QModelIndex(top)
            : m_model.index(qBound(0, row, qMax(0, m_model.rowCount() - 1)), 0);
        m_selection.setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    }
    updateActions();
}

Correcting::Target Correcting::target() const {
    const QModelIndex current = m_selection.currentIndex();
    if (!current.isValid()) {
        return {};
    }
    const QModelIndex top = current.parent().isValid() ? current.parent() : current;
    Target target;
    if (current.data(KindRole).toInt() == ChronologyModel::EventItem) {
        target.account = current.data(AccountRole).toInt();
        target.event = current.data(IndexRole).toInt();
    } else if (current != top) {
        target.account = current.data(AccountRole).toInt();
        const int index = current.data(IndexRole).toInt();
        const bool quote = current.data(KindRole).toInt() == ChronologyModel::QuoteItem;
        (quote ? target.quote : target.figure) = index;
        const Account& account = accountOf(target);
        target.event = quote ? account.quotes[index].event : account.figures[index].event;
    }
    return target;
}

const Account& Correcting::accountOf(const Target& target) const {
    return m_model.chronology()->accounts[target.account];
}

/// The next event in time of the same article; -1 if there is none.
int Correcting::laterEvent(const Target& target) const {
    const bool more = target.event >= 0 && target.event + 1 < int(accountOf(target).events.size());
    return more ? target.event + 1 : -1;
}

void Correcting::updateActions() {
    const Target now = target();
    const bool event = now.event >= 0;
    for (const Do what : {Do::RenameEvent, Do::RedateEvent, Do::NoteEvent, Do::BookmarkEvent, Do::HideEvent}) {
        m_actions[what].setEnabled(event);
    }
    m_actions[Do::BookmarkEvent].setChecked(event && accountOf(now).events[now.event].bookmarked);
    m_actions[Do::MergeEvent].setEnabled(laterEvent(now) >= 0);
    m_actions[Do::SplitEvent].setEnabled(event && accountOf(now).events[now.event].spans.size() > 1);
    m_actions[Do::ChangeSpeaker].setEnabled(now.quote >= 0);
    m_actions[Do::NotAQuote].setEnabled(now.quote >= 0);
    m_actions[Do::RenameMeasure].setEnabled(now.figure >= 0);
    m_actions[Do::Attach].setEnabled((now.quote >= 0 || now.figure >= 0) && !accountOf(now).events.empty());
    const auto name = [](QAction& action, const QString& plain, const QString& named, const Edit* edit) {
        action.setEnabled(edit);
        action.setText(edit ? named.arg(editName(edit->kind)) : plain);
    };
    name(m_actions[Do::Undo], tr("&Undo"), tr("&Undo %1"), m_corrections.toUndo());
    name(m_actions[Do::Redo], tr("&Redo"), tr("&Redo %1"), m_corrections.toRedo());
    m_actions[Do::Undated].setEnabled(m_model.undatedIndex().isValid());
}

void Correcting::make(const Target& target, Edit edit, const QString& what, const QString& why) {
    m_corrections.make(target.account, std::move(edit));
    if (!what.isEmpty()) {
        tell(what, why);
    }
}

/// What happened, with the way back.
void Correcting::tell(const QString& what, const QString& why) {
    Message message{Message::Kind::Info, what, why, {}, {}};
    if (m_corrections.toUndo()) {
        message.button = tr("Undo");
        message.act = [this] { m_corrections.undo(); };
    }
    m_messages.showInstead(std::move(message));
}

void Correcting::tellStored(const std::vector<KeptCorrections>& kept) {
    for (const KeptCorrections& one : kept) {
        if (std::optional<Message> notice = storedNotice(one, [this] { showOrphans(); })) {
            m_messages.show(std::move(*notice));
        }
    }
}

void Correcting::showOrphans() {
    (new OrphanList(m_corrections.orphans(), m_window))->show();
}

void Correcting::showMenu(const QPoint& place) {
    const Target now = target();
    if (now.quote >= 0) {
        m_quoteMenu->popup(place);
    } else if (now.figure >= 0) {
        m_figureMenu->popup(place);
    } else if (now.event >= 0) {
        m_eventMenu->popup(place);
    }
}

} // namespace dateline
