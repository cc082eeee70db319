// Correcting: what the reader's hands do to an event, a quote or a figure becomes a correction: actions, menus, small
// fields, drags, and what is said about it.
#pragma once

#include "ui/actions.h"
#include "ui/corrections.h"

#include <QModelIndex>
#include <QObject>

class QItemSelectionModel;
class QMenu;
class QMimeData;
class QWidget;

namespace dateline {

class ChronologyModel;
class EditPopup;
class MessageBar;
class Workspace;

class Correcting : public QObject {
    Q_OBJECT

public:
    Correcting(Corrections& corrections, ChronologyModel& model, QItemSelectionModel& selection, Actions& actions,
        MessageBar& messages, QWidget* window);

    /// The panels that are corrected in; they come with the first article.
    void setPanels(Workspace& panels);

    /// Takes what is written somewhere and not taken yet.
    void commit();

    /// Which actions make sense for what is selected.
    void updateActions();

    /// Says what became of corrections that were stored, where that is not as expected.
    void tellStored(const std::vector<KeptCorrections>& kept);

    /// Lists the corrections whose words are gone.
    void showOrphans();

private:
    /// What is selected: an event, or a quote or figure and the event it hangs on.
    struct Target {
        int account = -1;
        int event = -1;
        int quote = -1;
        int figure = -1;
    };

    void connectActions();
    void connectCorrections();
    void show();
    Target target() const;
    const Account& accountOf(const Target& target) const;
    int laterEvent(const Target& target) const;
    EditPopup* newPopup(const QString& caption) const;
    Edit onEvent(EditKind kind, const Target& target) const;
    Edit onWords(EditKind kind, const Target& target, Span words) const;
    void make(const Target& target, Edit edit, const QString& what = {}, const QString& why = {});
    void tell(const QString& what, const QString& why);

    void retitle(const QModelIndex& event, const QString& title);
    void redate();
    void note(const QModelIndex& event, const QString& text);
    void bookmark(bool on);
    void merge();
    void split();
    void splitAt(const Target& target, Span sentence);
    void hide();
    void changeSpeaker();
    void notAQuote();
    void renameMeasure();
    void attach();
    void attachTo(const Target& target, int event);
    void drop(const QModelIndex& event, const QMimeData& data);
    void showMenu(const QPoint& place);

    Corrections& m_corrections;
    ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    Actions& m_actions;
    MessageBar& m_messages;
    QWidget* m_window;
    Workspace* m_panels = nullptr;
    QMenu* m_eventMenu;
    QMenu* m_quoteMenu;
    QMenu* m_figureMenu;
};

} // namespace dateline
