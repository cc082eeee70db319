// Start to first paint: an empty main window with menu, tool bar and status bar against Dateline's, each in a process
// of its own; prints the medians and how they compare.
#include "ui/appearance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenuBar>
#include <QProcess>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr int runs = 31;

/// Quits at the first paint of any window.
class FirstPaint : public QObject {
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); }); // what closing costs is no part of it
        }
        return QObject::eventFilter(watched, event);
    }
};

int runEmpty(QApplication& application) {
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.addToolBar(QStringLiteral("Tools"));
    window.statusBar();
    window.resize(1440, 900);
    window.show();
    return application.exec();
}

int runDateline(QApplication& application) {
    dateline::Appearance appearance;
    dateline::MainWindow window(appearance);
    window.show();
    return application.exec();
}

double milliseconds(const char* program, const QString& which) {
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(QString::fromLocal8Bit(program), {which});
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double>& times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1) {
        QStandardPaths::setTestModeEnabled(true);
        QApplication application(argc, argv);
        QApplication::setOrganizationName(QStringLiteral("dateline-bench"));
        FirstPaint watcher;
        application.installEventFilter(&watcher);
        return QByteArray(argv[1]) == "empty" ? runEmpty(application) : runDateline(application);
    }
    std::vector<double> empty;
    std::vector<double> full;
    for (int run = 0; run < runs; ++run) { // in turn, so that both see the same load
        empty.push_back(milliseconds(argv[0], QStringLiteral("empty")));
        full.push_back(milliseconds(argv[0], QStringLiteral("dateline")));
    }
    const double first = median(empty);
    const double second = median(full);
    std::printf("start to first paint, median of %d: empty window %.1f ms, Dateline %.1f ms, %.2f times\n", runs, first,
        second, second / first);
    std::printf("fastest: empty window %.1f ms, Dateline %.1f ms, %.2f times\n", empty.front(), full.front(),
        full.front() / empty.front());
}
