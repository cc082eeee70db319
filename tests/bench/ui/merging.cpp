// Many articles in one window: how long until all are on show, the longest the window did not answer meanwhile, and the
// memory it took. bench_merging FILE...
#include "app/model/chronologymodel.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int beat = 5; // milliseconds

QByteArray peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).simplified();
            }
        }
    }
    return "unknown";
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("dateline-bench"));
    dateline::Appearance appearance;
    dateline::MainWindow window(appearance);
    window.show();
    QElapsedTimer whole;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, sinceBeat.restart());
        if (!window.job().isRunning() && window.model().chronology()) {
            application.quit();
        }
    });
    whole.start();
    sinceBeat.start();
    window.open(application.arguments().mid(1));
    heart.start(beat);
    application.exec();
    application.processEvents();
    const dateline::Chronology& told = *window.model().chronology();
    std::size_t tellings = 0;
    for (const auto& each : told.tellings) {
        tellings += each.size();
    }
    std::printf("%zu articles, %zu events of %zu tellings, %zu conflicts: %.2f s, longest pause %lld ms, peak %s\n",
        told.accounts.size(), told.events.size(), tellings, told.conflicts.size(), double(whole.elapsed()) / 1e3,
        longest, peakMemory().constData());
}
