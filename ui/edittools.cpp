// Correcting, second part: one correction each.
#include "ui/correcting.h"

#include "app/model/chronologymodel.h"
#include "ui/editpopup.h"
#include "ui/eventpanel.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

/// "2 Mar 2016 · Council buys the crane"
QString eventLine(const Event& event) {
    return shownDate(event.period, event.precision, event.mod) + QStringLiteral(" · ") + oneLine(event.title);
}

/// Everybody named, those who are quoted most first.
QStringList namesByQuotes(const Account& account) {
    std::vector<int> quotes(account.people.size(), 0);
    for (const Quote& quote : account.quotes) {
        if (quote.speaker >= 0) {
            ++quotes[quote.speaker];
        }
    }
    std::vector<int> order(account.people.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return quotes[a] > quotes[b]; });
    QStringList names;
    for (const int person : order) {
        names << account.people[person].name;
    }
    names.removeDuplicates();
    return names;
}

EditPopup::Hint dateHint(const QString& typed) {
    if (typed.trimmed().isEmpty()) {
        return {Correcting::tr("A day, a month, a year: 22 June 2021, about March 2016, late 2020"), false};
    }
    const std::optional<EventDate> date = readDate(typed);
    return date ? EditPopup::Hint{shownDate(date->period, date->precision, date->mod, DateStyle::Long), true}
                : EditPopup::Hint{Correcting::tr("That is no date yet."), false};
}

} // namespace

/// A field about something on show. It goes when that may be something else: a job can end while it is open.
EditPopup* Correcting::newPopup(const QString& caption) const {
    auto* popup = new EditPopup(caption, m_window);
    connect(&m_model, &QAbstractItemModel::modelReset, popup, &QWidget::close);
    connect(&m_model, &ChronologyModel::corrected, popup, &QWidget::close);
    return popup;
}

Edit Correcting::onEvent(EditKind kind, const Target& target) const {
    Edit edit;
    edit.kind = kind;
    edit.event = keyOf(accountOf(target), target.event);
    return edit;
}

Edit Correcting::onWords(EditKind kind, const Target& target, Span words) const {
    Edit edit;
    edit.kind = kind;
    edit.words = anchorOf(accountOf(target).article.text, words);
    return edit;
}

void Correcting::retitle(const QModelIndex& event, const QString& title) {
    const Target now{event.data(AccountRole).toInt(), event.data(IndexRole).toInt(), -1, -1};
    Edit edit = onEvent(EditKind::Retitle, now);
    edit.text = title;
    make(now, std::move(edit));
}

void Correcting::redate() {
    const Target now = target();
    if (now.event < 0) {
        return;
    }
    const Event& event = accountOf(now).events[now.event];
    auto* popup = newPopup(tr("Date of the event"));
    popup->field().setText(dateText(event.period, event.precision, event.mod, DateStyle::Long));
    popup->setHint(dateHint);
    connect(popup, &EditPopup::taken, this, [this, now](int, const QString& text) {
        Edit edit = onEvent(EditKind::Redate, now);
        edit.date = *readDate(text);
        make(now, std::move(edit));
    });
    popup->openAt(m_panels->event().datePlace());
}

void Correcting::note(const QModelIndex& event, const QString& text) {
    const Target now{event.data(AccountRole).toInt(), event.data(IndexRole).toInt(), -1, -1};
    Edit edit = onEvent(EditKind::Note, now);
    edit.text = text;
    make(now, std::move(edit));
}

void Correcting::bookmark(bool on) {
    const Target now = target();
    if (now.event >= 0) {
        Edit edit = onEvent(EditKind::Bookmark, now);
        edit.text = on ? QStringLiteral("on") : QString();
        make(now, std::move(edit));
    }
}

void Correcting::merge() {
    const Target now = target();
    const int later = laterEvent(now);
    if (later < 0) {
        return;
    }
    Edit edit = onEvent(EditKind::Merge, now);
    edit.other = keyOf(accountOf(now), later);
    const QString other = oneLine(accountOf(now).events[later].title);
    make(now, std::move(edit), tr("Two events are one now."), tr("“%1” belongs to this one.").arg(other));
}

void Correcting::split() {
    const Target now = target();
    if (now.event < 0) {
        return;
    }
    const Account& account = accountOf(now);
    const std::vector<Span>& spans = account.events[now.event].spans;
    if (spans.size() == 2) {
        return splitAt(now, spans[1]);
    }
    QStringList sentences;
    for (std::size_t i = 1; i < spans.size(); ++i) {
        sentences << spans[i].of(account.article.text).toString();
    }
    auto* popup = newPopup(tr("The second event begins with"));
    popup->setChoices(sentences, true);
    connect(popup, &EditPopup::taken, this, [this, now, later = std::vector<Span>(spans.begin() + 1, spans.end())](
                                                int choice, const QString&) { splitAt(now, later[choice]); });
    popup->openAt(m_panels->event().datePlace());
}

void Correcting::splitAt(const Target& target, Span sentence) {
    Edit edit = onEvent(EditKind::Split, target);
    edit.words = anchorOf(accountOf(target).article.text, sentence);
    make(target, std::move(edit), tr("One event is two now."), tr("Both keep the date."));
}

void Correcting::hide() {
    const Target now = target();
    if (now.event < 0) {
        return;
    }
    const Event& event = accountOf(now).events[now.event];
    const int left = int(event.quotes.size() + event.figures.size());
    const QString why = left == 0 ? QString() : tr("Its %Ln quote(s) and figure(s) have no date now.", nullptr, left);
    make(now, onEvent(EditKind::Hide, now), tr("The event is hidden."), why);
}

void Correcting::changeSpeaker() {
    const Target now = target();
    const Account& account = accountOf(now);
    const Quote& quote = account.quotes[now.quote];
    const QStringList names = QStringList{tr("Nobody known")} + namesByQuotes(account);
    auto* popup = newPopup(tr("Who said this?"));
    popup->field().setText(quote.speaker < 0 ? QString() : oneLine(account.people[quote.speaker].name));
    popup->setChoices(names, false);
    connect(popup, &EditPopup::taken, this,
        [this, now, content = quote.content](int choice, const QString& name) {
            Edit edit = onWords(EditKind::Respeak, now, content);
            edit.text = choice == 0 ? QString() : name;
            make(now, std::move(edit));
        });
    popup->openAt(m_panels->event().itemPlace());
}

void Correcting::notAQuote() {
    const Target now = target();
    make(now, onWords(EditKind::Unquote, now, accountOf(now).quotes[now.quote].content),
        tr("That is no quote any more."), tr("The words stay in the article."));
}

void Correcting::renameMeasure() {
    const Target now = target();
    const Account& account = accountOf(now);
    const Figure& figure = account.figures[now.figure];
    QStringList measures;
    for (const Figure& other : account.figures) {
        if (other.unit == figure.unit && !other.measure.isEmpty() && !measures.contains(other.measure)) {
            measures << other.measure;
        }
    }
    auto* popup = newPopup(tr("What does %1 measure?").arg(oneLine(figure.span.of(account.article.text))));
    popup->field().setText(oneLine(figure.measure));
    popup->setChoices(measures, false);
    connect(popup, &EditPopup::taken, this, [this, now, span = figure.span](int, const QString& measure) {
        Edit edit = onWords(EditKind::Remeasure, now, span);
        edit.text = measure;
        make(now, std::move(edit));
    });
    popup->openAt(m_panels->event().itemPlace());
}

void Correcting::attach() {
    const Target now = target();
    QStringList events;
    for (const Event& event : accountOf(now).events) {
        events << eventLine(event);
    }
    auto* popup = newPopup(tr("Which event does it belong to?"));
    popup->field().setPlaceholderText(tr("Date or words of the title"));
    popup->setChoices(events, true);
    connect(popup, &EditPopup::taken, this, [this, now](int choice, const QString&) { attachTo(now, choice); });
    popup->openAt(m_panels->event().itemPlace());
}

void Correcting::attachTo(const Target& target, int event) {
    const Account& account = accountOf(target);
    const bool quote = target.quote >= 0;
    const Span words = quote ? account.quotes[target.quote].content : account.figures[target.figure].span;
    Edit edit = onWords(quote ? EditKind::AttachQuote : EditKind::AttachFigure, target, words);
    edit.event = keyOf(account, event);
    const QString title = oneLine(account.events[event].title);
    make(target, std::move(edit), quote ? tr("The quote is moved.") : tr("The figure is moved."),
        tr("It belongs to “%1” now.").arg(title));
}

/// Of an event that several articles tell, the telling of the item's own article takes it.
void Correcting::drop(const QModelIndex& event, const QMimeData& data) {
    const std::optional<DraggedItem> item = ChronologyModel::draggedItem(data);
    const std::shared_ptr<const Chronology>& chronology = m_model.chronology();
    if (!item || !chronology || item->account < 0 || item->account >= int(chronology->accounts.size())
        || item->index < 0) {
        return;
    }
    const std::vector<EventRef>& tellings = chronology->tellings[event.row()];
    const auto own = std::ranges::find(tellings, item->account, &EventRef::account);
    if (own == tellings.end()) {
        m_messages.showInstead({Message::Kind::Info, tr("That event is another article's."),
            tr("A quote or figure can only move within its own article."), {}, {}});
        return;
    }
    const Account& told = chronology->accounts[item->account];
    const bool quote = item->kind == ChronologyModel::QuoteItem;
    const int known = int(quote ? told.quotes.size() : told.figures.size());
    if (item->index < known) {
        attachTo({item->account, -1, quote ? item->index : -1, quote ? -1 : item->index}, own->event);
    }
}

} // namespace dateline
