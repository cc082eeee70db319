// Filter: what is to be seen of a chronology. The window has one; every view that lists events or quotes asks it.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QModelIndex;

namespace dateline {

class ChronologyModel;

/// One reason for which something is not seen, as a chip tells it.
struct FilterPart {
    QString words;
    std::function<void()> drop;
};

/// To add a reason: a value with its setter, a line in `eventPasses` or `passes`, and a part.
class Filter : public QObject {
    Q_OBJECT

public:
    /// To be made before the views of the model: it knows of a change before they ask.
    explicit Filter(ChronologyModel& model, QObject* parent = nullptr);

    /// Whose quotes are seen, by full names, "" for nobody's; empty: everybody's.
    const QStringList& speakers() const { return m_speakers; }
    void setSpeakers(const QStringList& names);
    void toggleSpeaker(const QString& name);
    bool passesSpeaker(const QString& name) const { return m_speakers.isEmpty() || m_speakers.contains(name); }

    bool isOn() const { return !m_speakers.isEmpty(); }
    void clear();

    /// An event passes with one of its quotes, a figure with its event.
    bool passes(const QModelIndex& index) const;
    int passingEvents() const;

    std::vector<FilterPart> parts();

Q_SIGNALS:
    void changed();

private:
    bool eventPasses(int row) const;
    void count();
    void takeCorrected();

    ChronologyModel& m_model;
    QStringList m_speakers;
    std::vector<char> m_passing; // by top row, while the filter is on
};

} // namespace dateline
