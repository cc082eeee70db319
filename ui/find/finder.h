// Finder: what is looked for, the hits, and the one that is current.
#pragma once

#include "ui/find/hits.h"

#include <QObject>

#include <memory>

namespace dateline {

class ChronologyModel;

class Finder : public QObject {
    Q_OBJECT

public:
    explicit Finder(const ChronologyModel& model, QObject* parent = nullptr);

    const std::vector<Hit>& hits() const { return m_hits; }
    int current() const { return m_current; } // -1: none

    /// Looks for other words and goes to the first hit at or behind a place.
    void find(const QString& typed, int account, int place);

    /// To the next or the one before, round the ends.
    void step(int by);

Q_SIGNALS:
    void changed(); // the hits or the current one
    void reached(const dateline::Hit& hit);

private:
    void seek();
    void go(int hit);

    const ChronologyModel& m_model;
    QString m_typed;
    std::vector<Hit> m_hits;
    int m_current = -1;
};

} // namespace dateline
