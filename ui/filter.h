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

/// What was chosen: all of it, as the session keeps it and a print keeps hold of it.
struct FilterChoice {
    QStringList speakers; // whose quotes are seen, by full names, "" for nobody's; empty: everybody's
    std::optional<Period> period; // only events that touch these days; figures and quotes without a date do not
    int article = -1; // only what one article tells; -1: all
    bool onlyBookmarked = false;
    bool onlySure = false; // without events whose date is a guess
    bool onlyUndated = false; // only what hangs on no dated event

    bool operator==(const FilterChoice&) const = default;
};

/// To add a reason: a value of the choice with its setter, a line in `eventPasses` or `passes`, and a part.
class Filter : public QObject {
    Q_OBJECT

public:
    /// To be made before the views of the model: it knows of a change before they ask.
    explicit Filter(ChronologyModel& model, QObject* parent = nullptr);

    const FilterChoice& choice() const { return m_choice; }
    void choose(FilterChoice choice); // all at once; tells of it once

    const QStringList& speakers() const { return m_choice.speakers; }
    void setSpeakers(const QStringList& names); // empty: everybody
    void toggleSpeaker(const QString& name);
    bool passesSpeaker(const QString& name) const { return speakers().isEmpty() || speakers().contains(name); }
    const std::optional<Period>& period() const { return m_choice.period; }
    void setPeriod(std::optional<Period> period); // nothing: all time
    int article() const { return m_choice.article; }
    void setArticle(int account); // -1: all
    bool onlyBookmarked() const { return m_choice.onlyBookmarked; }
    void setOnlyBookmarked(bool only);
    bool onlySure() const { return m_choice.onlySure; }
    void setOnlySure(bool only);
    bool onlyUndated() const { return m_choice.onlyUndated; }
    void setOnlyUndated(bool only);

    bool isOn() const { return m_choice != FilterChoice{}; }
    void clear() { choose({}); }

    /// An event passes with one of its quotes, a figure with its event.
    bool passes(const QModelIndex& index) const;
    int passingEvents() const;

    std::vector<FilterPart> parts(); // what is on, a chip each

Q_SIGNALS:
    void changed(); // what passes may be other than before

private:
    template <typename Value> void set(Value FilterChoice::*what, Value now);
    bool eventPasses(int row) const;
    bool happeningPasses(int row) const;
    bool markPasses(const QModelIndex& mark) const;
    void count();
    void takeCorrected();

    ChronologyModel& m_model;
    FilterChoice m_choice;
    std::vector<char> m_passing; // by top row, while the filter is on
};

} // namespace dateline
