// Filter: what is to be seen of a chronology. The window has one; every view that lists events or quotes asks it.
#pragma once

#include "app/time/timex.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
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

    /// Only events that touch these days; figures and quotes without a date do not.
    const std::optional<Period>& period() const { return m_period; }
    void setPeriod(std::optional<Period> period);

    /// Only what one article tells; -1: all.
    int article() const { return m_article; }
    void setArticle(int account);

    bool onlyBookmarked() const { return m_onlyBookmarked; }
    void setOnlyBookmarked(bool only);

    /// Without events whose date is a guess.
    bool onlySure() const { return m_onlySure; }
    void setOnlySure(bool only);

    /// Only what hangs on no dated event.
    bool onlyUndated() const { return m_onlyUndated; }
    void setOnlyUndated(bool only);

    bool isOn() const;
    void clear();

    /// An event passes with one of its quotes, a figure with its event.
    bool passes(const QModelIndex& index) const;
    int passingEvents() const;

    std::vector<FilterPart> parts();

Q_SIGNALS:
    void changed();

private:
    template <typename Value> void set(Value& value, Value now);
    bool eventPasses(int row) const;
    bool happeningPasses(int row) const;
    bool markPasses(const QModelIndex& mark) const;
    void count();
    void takeCorrected();

    ChronologyModel& m_model;
    QStringList m_speakers;
    std::optional<Period> m_period;
    int m_article = -1;
    bool m_onlyBookmarked = false;
    bool m_onlySure = false;
    bool m_onlyUndated = false;
    std::vector<char> m_passing; // by top row, while the filter is on
};

} // namespace dateline
