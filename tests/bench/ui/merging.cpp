// Many articles in one window: how long until all are on show, and until a correction is; the longest the window did not
// answer meanwhile; and the memory it took. bench_merging FILE...
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
#include <functional>

namespace {

/// Runs the event loop and takes the time, the longest between two beats too.
struct Beat {
    void until(const std::function<bool()>& done) {
        constexpr int milliseconds = 5;
        QElapsedTimer clock;
        QElapsedTimer sinceBeat;
        QEventLoop loop;
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
            longest = std::max(longest, sinceBeat.restart());
            if (done()) {
                loop.quit();
            }
        });
        clock.start();
        sinceBeat.start();
        heart.start(milliseconds);
        loop.exec();
        QCoreApplication::processEvents();
        longest = std::max(longest, sinceBeat.elapsed());
        whole = clock.elapsed();
    }

    qint64 whole = 0;
    qint64 longest = 0;
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
    std::printf("%zu articles, %zu events of %zu tellings, %zu conflicts: %.2f s, longest pause %lld ms, peak %.0f MB\n",
        shown->accounts.size(), events, tellings, shown->conflicts.size(), double(opened.whole) / 1e3, opened.longest,
        dateline::peakMegabytes());
    std::printf("a correction: %.3f s, longest pause %lld ms\n", double(correction.whole) / 1e3, correction.longest);
}
