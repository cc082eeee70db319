#include "ui/filter.h"

#include "app/model/chronologymodel.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/speakers.h"

#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostChips = 3; // speakers told apart; more are one number

} // namespace

Filter::Filter(ChronologyModel& model, QObject* parent) : QObject(parent), m_model(model) {
    connect(&model, &QAbstractItemModel::modelReset, this, &Filter::clear);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &Filter::count);
    connect(&model, &ChronologyModel::corrected, this, &Filter::takeCorrected);
}

void Filter::choose(FilterChoice choice) {
    if (choice != m_choice) {
        m_choice = std::move(choice);
        count();
        Q_EMIT changed();
    }
}

template <typename Value> void Filter::set(Value FilterChoice::*what, Value now) {
    FilterChoice choice = m_choice;
    choice.*what = std::move(now);
    choose(std::move(choice));
}

void Filter::setSpeakers(const QStringList& names) {
    set(&FilterChoice::speakers, names);
}

void Filter::setPeriod(std::optional<Period> period) {
    set(&FilterChoice::period, period);
}

void Filter::setArticle(int account) {
    set(&FilterChoice::article, account);
}

void Filter::setOnlyBookmarked(bool only) {
    set(&FilterChoice::onlyBookmarked, only);
}

void Filter::setOnlySure(bool only) {
    set(&FilterChoice::onlySure, only);
}

void Filter::setOnlyUndated(bool only) {
    set(&FilterChoice::onlyUndated, only);
}

void Filter::toggleSpeaker(const QString& name) {
    QStringList names = m_choice.speakers;
    if (names.removeAll(name) == 0) {
        names << name;
    }
    setSpeakers(names);
}

/// A correction may leave a chosen speaker without a quote.
void Filter::takeCorrected() {
    if (!isOn()) {
        return;
    }
    QStringList kept;
    for (const SpeakerCount& speaker : countSpeakers(*m_model.chronology())) {
        if (m_choice.speakers.contains(speaker.name)) {
            kept << speaker.name;
        }
    }
    if (kept.size() == m_choice.speakers.size()) {
        count();
        Q_EMIT changed(); // the same speakers, perhaps at other events
    } else {
        setSpeakers(kept);
    }
}

void Filter::count() {
    m_passing.clear();
    if (!isOn()) {
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_passing.push_back(eventPasses(row));
    }
}

/// The event itself, whoever speaks at it; what hangs on no event has no date and no bookmark.
bool Filter::happeningPasses(int row) const {
    const QModelIndex event = m_model.index(row, 0);
    if (event.data(KindRole).toInt() == ChronologyModel::UndatedItem) {
        return !m_choice.period && !m_choice.onlyBookmarked && !m_choice.onlySure;
    }
    const auto touches = [&](const Period& period) {
        return event.data(FirstDayRole).toLongLong() <= period.to.time_since_epoch().count()
            && event.data(LastDayRole).toLongLong() >= period.from.time_since_epoch().count();
    };
    const std::vector<EventRef>& tellings = m_model.chronology()->tellings[std::size_t(row)];
    return !m_choice.onlyUndated && (!m_choice.period || touches(*m_choice.period)) && (!m_choice.onlyBookmarked || event.data(BookmarkedRole).toBool())
        && (!m_choice.onlySure || !event.data(UnsureRole).toBool())
        && (m_choice.article < 0 || std::ranges::find(tellings, m_choice.article, &EventRef::account) != tellings.end());
}

/// With speakers or an article chosen, an event without a quote or figure of theirs stays only for the article's sake.
bool Filter::eventPasses(int row) const {
    if (!happeningPasses(row)) {
        return false;
    }
    const QModelIndex event = m_model.index(row, 0);
    const bool undated = event.data(KindRole).toInt() == ChronologyModel::UndatedItem;
    if (m_choice.speakers.isEmpty() && (m_choice.article < 0 || !undated)) {
        return true;
    }
    const int quotes = event.data(QuoteCountRole).toInt(); // they come first
    const int marks = m_choice.speakers.isEmpty() ? m_model.rowCount(event) : quotes;
    for (int mark = 0; mark < marks; ++mark) {
        if (markPasses(m_model.index(mark, 0, event))) {
            return true;
        }
    }
    return false;
}

/// A quote or figure, whatever the event.
bool Filter::markPasses(const QModelIndex& mark) const {
    if (m_choice.article >= 0 && mark.data(AccountRole).toInt() != m_choice.article) {
        return false;
    }
    return mark.data(KindRole).toInt() != ChronologyModel::QuoteItem
        || passesSpeaker(mark.data(SpeakersRole).toStringList().value(0));
}

bool Filter::passes(const QModelIndex& index) const {
    if (!isOn()) {
        return true;
    }
    const int row = index.parent().isValid() ? index.parent().row() : index.row();
    if (row < 0 || row >= int(m_passing.size()) || !m_passing[row]) {
        return false;
    }
    return !index.parent().isValid() || markPasses(index);
}

int Filter::passingEvents() const {
    const int events = m_model.eventCount();
    return isOn() ? int(std::count(m_passing.begin(), m_passing.begin() + events, 1)) : events;
}

std::vector<FilterPart> Filter::parts() {
    std::vector<FilterPart> parts;
    if (m_choice.article >= 0) {
        const QString path = m_model.chronology()->accounts[std::size_t(m_choice.article)].article.path;
        parts.push_back({oneLine(QFileInfo(path).fileName()), [this] { setArticle(-1); }});
    }
    if (m_choice.period) {
        parts.push_back({shownDate(*m_choice.period, grainOf(*m_choice.period), Mod::None), [this] { setPeriod({}); }});
    }
    if (m_choice.onlyBookmarked) {
        parts.push_back({tr("Bookmarked"), [this] { setOnlyBookmarked(false); }});
    }
    if (m_choice.onlySure) {
        parts.push_back({tr("Without unsure dates"), [this] { setOnlySure(false); }});
    }
    if (m_choice.onlyUndated) {
        parts.push_back({tr("Without a date"), [this] { setOnlyUndated(false); }});
    }
    if (m_choice.speakers.size() > mostChips) {
        parts.push_back({tr("%Ln speaker(s)", nullptr, int(m_choice.speakers.size())), [this] { setSpeakers({}); }});
        return parts;
    }
    for (const QString& name : m_choice.speakers) {
        parts.push_back({name.isEmpty() ? tr("No speaker") : oneLine(name), [this, name] { toggleSpeaker(name); }});
    }
    return parts;
}

} // namespace dateline
