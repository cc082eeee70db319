#include "ui/timeline/accessible.h"

#include "app/model/chronologymodel.h"
#include "ui/texts.h"
#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace dateline {

namespace {

class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleEvent(TimelineView* view, int entry) : m_view(view), m_entry(entry) {}

    bool isValid() const override { return m_view && index().isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QModelIndex index() const { return m_view->indexOfEntry(m_entry); }

    QPointer<TimelineView> m_view;
    int m_entry;
};

QString AccessibleEvent::text(QAccessible::Text kind) const {
    if (!isValid()) {
        return {};
    }
    const Entry& entry = m_view->timelineLayout().entries().entries[m_entry];
    const Labels& labels = m_view->timelineLayout().labels();
    if (kind == QAccessible::Name) {
        QStringList said{labels.secondLine(entry, false), labels.title(entry)};
        if (labels.isBookmarked(entry)) {
            said << TimelineText::tr("bookmarked");
        }
        if (labels.hasNote(entry)) {
            said << TimelineText::tr("with a note");
        }
        return said.join(QStringLiteral(", "));
    }
    if (kind == QAccessible::Description) {
        return index().data(SpeakersRole).toStringList().join(QStringLiteral(", "));
    }
    return {};
}

QRect AccessibleEvent::rect() const {
    const QRect box = isValid() ? m_view->visualRect(index()) : QRect();
    return box.isEmpty() ? QRect() : box.translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State AccessibleEvent::state() const {
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    if (isValid()) {
        state.selected = m_view->currentEntry() == m_entry;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = m_view->visualRect(index()).isEmpty();
    }
    return state;
}

void* AccessibleEvent::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void AccessibleEvent::doAction(const QString& name) {
    if (name == pressAction() && isValid()) {
        m_view->setCurrentIndex(index());
    }
}

class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~AccessibleTimeline() override;

    int childCount() const override { return int(m_view->timelineLayout().entries().entries.size()); }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override { return child(m_view->currentEntry()); }

private:
    TimelineView* m_view;
    mutable QHash<int, QAccessible::Id> m_children; // made when asked for
};

AccessibleTimeline::~AccessibleTimeline() {
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

QAccessibleInterface* AccessibleTimeline::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_children.constFind(index);
    if (known != m_children.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new AccessibleEvent(m_view, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface* wanted) const {
    return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(wanted)), -1);
}

QAccessibleInterface* AccessibleTimeline::childAt(int x, int y) const {
    const QModelIndex index = m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(m_view->timelineLayout().entries().entryOfRow(index.row())) : nullptr;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void makeTimelinesAccessible() {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeInterface), true);
}

} // namespace dateline
