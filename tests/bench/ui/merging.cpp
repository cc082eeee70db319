// Many articles in one window: how long until all are on show, and until a correction is; the longest the window did not
// answer meanwhile, and how much of that the window worked itself (the rest it waited for a core); and the memory it
// took. bench_merging FILE...
#include "app/model/chronologymodel.h"
#include "tests/bench/memory.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QAction>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QItemSelectionModel>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

/// What this thread has worked, in ms.
double worked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Runs the event loop and takes the time, the longest between two beats too.
struct Beat {
    void until(const std::function<bool()>& done) {
        constexpr int milliseconds = 5;
        QElapsedTimer clock;
        QElapsedTimer sinceBeat;
        QEventLoop loop;
        QTimer heart;
        double before = worked();
        const auto beat = [&] {
            longest = std::max(longest, sinceBeat.restart());
            longestWork = std::max(longestWork, worked() - before);
            before = worked();
        };
        QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
            beat();
            if (done()) {
                loop.quit();
            }
        });
        clock.start();
        sinceBeat.start();
        heart.start(milliseconds);
        loop.exec();
        QCoreApplication::processEvents();
        beat();
        whole = clock.elapsed();
    }

    qint64 whole = 0;
    qint64 longest = 0;
    double longestWork = 0;
};

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("dateline-bench"));
    dateline::Appearance appearance;
    dateline::MainWindow window(appearance);
    window.show();
    Beat beat;
    window.open(application.arguments().mid(1));
    beat.until([&] { return !window.job().isRunning() && window.model().chronology(); });
    const Beat opened = beat;
    const std::shared_ptr<const dateline::Chronology> shown = window.model().chronology();
    const std::size_t events = shown->events.size();
    std::size_t tellings = 0;
    for (const auto& each : shown->tellings) {
        tellings += each.size();
    }
    window.selection().setCurrentIndex(window.model().index(0, 0), QItemSelectionModel::ClearAndSelect);
    application.processEvents();
    Beat correction;
    window.actions()[dateline::Do::HideEvent].trigger();
    correction.until([&] { return window.model().chronology() != shown; });
    std::printf("%zu articles, %zu events of %zu tellings, %zu conflicts: %.2f s, longest pause %lld ms, longest work %.0f ms, "
                "peak %.0f MB\n",
        shown->accounts.size(), events, tellings, shown->conflicts.size(), double(opened.whole) / 1e3, opened.longest,
        opened.longestWork, dateline::peakMegabytes());
    std::printf("a correction: %.3f s, longest pause %lld ms, longest work %.0f ms\n", double(correction.whole) / 1e3,
        correction.longest, correction.longestWork);
}
