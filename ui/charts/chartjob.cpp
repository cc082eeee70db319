#include "ui/charts/chartjob.h"

#include "ui/charts/charts.h"
#include "ui/charts/gathering.h"

namespace dateline {

namespace {

constexpr int few = 1000; // figures whose charts are made within a frame

ChartsMade made(std::shared_ptr<const Chronology> chronology) {
    ChartsMade made{std::move(chronology), {}, {}};
    if (made.chronology) {
        made.series = makeSeries(*made.chronology);
        made.charts = makeCharts(*made.chronology, worthCharting(made.series));
    }
    return made;
}

} // namespace

int figuresIn(const Chronology& chronology) {
    int figures = 0;
    for (const Account& account : chronology.accounts) {
        figures += int(account.figures.size());
    }
    return figures;
}

ChartJob::ChartJob(QObject* parent) : QObject(parent) {}

void ChartJob::start(std::shared_ptr<const Chronology> chronology) {
    m_wanted = std::move(chronology);
    if (m_running) {
        return;
    }
    if (!m_wanted || figuresIn(*m_wanted) <= few) {
        Q_EMIT finished(made(m_wanted));
    } else {
        run(m_wanted);
    }
}

void ChartJob::run(std::shared_ptr<const Chronology> chronology) {
    m_running = true;
    m_thread = std::jthread([this, chronology = std::move(chronology)] {
        m_handover.leave([this, done = made(chronology)] { take(done); });
    });
}

void ChartJob::take(const ChartsMade& made) {
    m_thread.join();
    m_running = false;
    if (made.chronology == m_wanted) {
        Q_EMIT finished(made);
    } else {
        start(m_wanted);
    }
}

} // namespace dateline
