// Chart job: the series and charts of a chronology, worked out at once if its figures are few, else on a thread of its
// own.
#pragma once

#include "ui/charts/chart.h"
#include "ui/handover.h"

#include <QObject>

#include <memory>
#include <thread>

namespace dateline {

struct ChartsMade {
    std::shared_ptr<const Chronology> chronology;
    std::vector<Series> series;
    std::vector<Chart> charts;
};

class ChartJob : public QObject {
    Q_OBJECT

public:
    explicit ChartJob(QObject* parent = nullptr);

    /// `finished` comes before this returns if the figures are few. A chronology that comes while another is worked on
    /// takes its place; only the last one is answered.
    void start(std::shared_ptr<const Chronology> chronology);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const dateline::ChartsMade& made);

private:
    void run(std::shared_ptr<const Chronology> chronology);
    void take(const ChartsMade& made);

    std::shared_ptr<const Chronology> m_wanted; // the last asked for
    bool m_running = false;
    Handover m_handover;
    std::jthread m_thread; // last: it ends before the rest does
};

/// How many figures there are in all articles.
int figuresIn(const Chronology& chronology);

} // namespace dateline
