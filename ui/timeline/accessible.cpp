#include "ui/timeline/accessible.h"

#include "app/model/chronologymodel.h"
#include "ui/plaintext.h"
#include "ui/texts.h"
#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace dateline {

namespace {

/// What can be selected on a timeline, by its index in the model.
class AccessibleMark : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit AccessibleMark(TimelineView* view) : m_view(view) {}

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

protected:
    virtual QModelIndex index() const = 0;
    virtual QString name() const = 0;
    virtual QString description() const = 0;
    virtual QRect box() const = 0; // in the viewport; empty if it is not in view
    virtual bool isCurrent() const = 0;

    const Layout& layout() const { return m_view->timelineLayout(); }

    QPointer<TimelineView> m_view;
};

QString AccessibleMark::text(QAccessible::Text kind) const {
    return !isValid()                         ? QString()
        : kind == QAccessible::Name           ? name()
        : kind == QAccessible::Description    ? description()
                                              : QString();
}

QRect AccessibleMark::rect() const {
    const QRect place = isValid() ? box() : QRect();
    return place.isEmpty() ? QRect() : place.translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State AccessibleMark::state() const {
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    if (isValid()) {
        state.selected = isCurrent();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = box().isEmpty();
    }
    return state;
}

void* AccessibleMark::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void AccessibleMark::doAction(const QString& name) {
    if (name == pressAction() && isValid()) {
        m_view->setCurrentIndex(index());
    }
}

class AccessibleEvent : public AccessibleMark {
public:
    AccessibleEvent(TimelineView* view, int entry) : AccessibleMark(view), m_entry(entry) {}

private:
    QModelIndex index() const override { return m_view->indexOfEntry(m_entry); }
    QString name() const override;
    QString description() const override {
        return index().data(SpeakersRole).toStringList().join(QStringLiteral(", "));
    }
    QRect box() const override { return m_view->visualRect(index()); }
    bool isCurrent() const override { return m_view->currentEntry() == m_entry; }

    int m_entry;
};

QString AccessibleEvent::name() const {
    const Entry& entry = layout().entries().entries[m_entry];
    const Labels& labels = layout().labels();
    QStringList said{labels.secondLine(entry, false), labels.title(entry)};
    if (labels.isBookmarked(entry)) {
        said << TimelineText::tr("bookmarked");
    }
    if (labels.hasNote(entry)) {
        said << TimelineText::tr("with a note");
    }
    return said.join(QStringLiteral(", "));
}

/// A figure over its period: the value, its words in the article, when.
class AccessiblePin : public AccessibleMark {
public:
    AccessiblePin(TimelineView* view, int pin) : AccessibleMark(view), m_pin(pin) {}

private:
    const Pin& pin() const { return layout().entries().pins[m_pin]; }
    QModelIndex index() const override { return m_view->indexOfPin(m_pin); }
    QString name() const override { return QStringList{pin().text, dayRangeText(pin().days)}.join(QStringLiteral(", ")); }
    QString description() const override { return oneLine(index().data().toString()); }
    QRect box() const override;
    bool isCurrent() const override { return m_view->currentIndex() == index(); }

    int m_pin;
};

QRect AccessiblePin::box() const {
    const std::vector<ScenePin>& shown = m_view->scene().pins;
    const auto tag = std::ranges::find_if(
        shown, [this](const ScenePin& each) { return std::ranges::find(each.pins, m_pin) != each.pins.end(); });
    return tag == shown.end() ? QRect() : tag->tag.intersected(m_view->scene().plot).toAlignedRect();
}

/// First all events, then all figures that stand over a period.
class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~AccessibleTimeline() override;

    int childCount() const override { return events() + int(m_view->timelineLayout().entries().pins.size()); }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    using Made = QHash<int, QAccessible::Id>; // when asked for

    int events() const { return int(m_view->timelineLayout().entries().entries.size()); }
    template <typename Kind> QAccessibleInterface* make(Made& made, int number) const;

    TimelineView* m_view;
    mutable Made m_events;
    mutable Made m_pins;
};

AccessibleTimeline::~AccessibleTimeline() {
    for (const Made& made : {m_events, m_pins}) {
        for (const QAccessible::Id id : made) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
}

template <typename Kind> QAccessibleInterface* AccessibleTimeline::make(Made& made, int number) const {
    const auto known = made.constFind(number);
    if (known != made.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* mark = new Kind(m_view, number);
    made.insert(number, QAccessible::registerAccessibleInterface(mark));
    return mark;
}

QAccessibleInterface* AccessibleTimeline::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    return index < events() ? make<AccessibleEvent>(m_events, index) : make<AccessiblePin>(m_pins, index - events());
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface* wanted) const {
    const QAccessible::Id id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(wanted));
    const int pin = m_pins.key(id, -1);
    return pin < 0 ? m_events.key(id, -1) : events() + pin;
}

QAccessibleInterface* AccessibleTimeline::childAt(int x, int y) const {
    const QPoint at = m_view->viewport()->mapFromGlobal(QPoint(x, y));
    for (const ScenePin& pin : m_view->scene().pins) {
        if (pin.tag.contains(at)) {
            return child(events() + pin.pins.front());
        }
    }
    const QModelIndex index = m_view->indexAt(at);
    return index.isValid() ? child(m_view->timelineLayout().entries().entryOfRow(index.row())) : nullptr;
}

QAccessibleInterface* AccessibleTimeline::focusChild() const {
    const int pin = m_view->pinOf(m_view->currentIndex());
    return child(pin < 0 ? m_view->currentEntry() : events() + pin);
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
