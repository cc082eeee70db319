#include "ui/filter.h"

#include "app/model/chronologymodel.h"
#include "ui/plaintext.h"
#include "ui/speakers.h"

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

void Filter::setSpeakers(const QStringList& names) {
    if (names != m_speakers) {
        m_speakers = names;
        count();
        Q_EMIT changed();
    }
}

void Filter::toggleSpeaker(const QString& name) {
    QStringList names = m_speakers;
    if (names.removeAll(name) == 0) {
        names << name;
    }
    setSpeakers(names);
}

void Filter::clear() {
    setSpeakers({});
}

/// A correction may leave a chosen speaker without a quote.
void Filter::takeCorrected() {
    if (!isOn()) {
        return;
    }
    QStringList kept;
    for (const SpeakerCount& speaker : countSpeakers(*m_model.chronology())) {
        if (m_speakers.contains(speaker.name)) {
            kept << speaker.name;
        }
    }
    if (kept.size() == m_speakers.size()) {
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

bool Filter::eventPasses(int row) const {
    const QModelIndex event = m_model.index(row, 0);
    const int quotes = event.data(QuoteCountRole).toInt(); // they come first
    for (int quote = 0; quote < quotes; ++quote) {
        if (passesSpeaker(m_model.index(quote, 0, event).data(SpeakersRole).toStringList().value(0))) {
            return true;
        }
    }
    return false;
}

bool Filter::passes(const QModelIndex& index) const {
    if (!isOn()) {
        return true;
    }
    const int row = index.parent().isValid() ? index.parent().row() : index.row();
    if (row < 0 || row >= int(m_passing.size()) || !m_passing[row]) {
        return false;
    }
    return index.data(KindRole).toInt() != ChronologyModel::QuoteItem
        || passesSpeaker(index.data(SpeakersRole).toStringList().value(0));
}

int Filter::passingEvents() const {
    const int events = m_model.eventCount();
    return isOn() ? int(std::count(m_passing.begin(), m_passing.begin() + events, 1)) : events;
}

std::vector<FilterPart> Filter::parts() {
    if (m_speakers.size() > mostChips) {
        return {{tr("%n speaker(s)", nullptr, int(m_speakers.size())), [this] { setSpeakers({}); }}};
    }
    std::vector<FilterPart> parts;
    for (const QString& name : m_speakers) {
        parts.push_back({name.isEmpty() ? tr("No speaker") : oneLine(name), [this, name] { toggleSpeaker(name); }});
    }
    return parts;
}

} // namespace dateline
