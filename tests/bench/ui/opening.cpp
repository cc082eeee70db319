// What a reader waits for: an article opened until it is painted in a window that stands already, and an event clicked
// until its words are lit in an article of 100 kB. Prints wall and CPU time. bench_opening [FILE]
#include "app/chronology/extract.h"
#include "app/model/chronologymodel.h"
#include "ui/appearance.h"
#include "ui/articleview.h"
#include "ui/mainwindow.h"
#include "ui/sourcepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/workspace.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace dateline;

namespace {

constexpr int runs = 15;
constexpr int longText = 100'000; // letters

double cpuMilliseconds() {
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Counts the paints of one widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget& widget) { widget.installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

struct Cost {
    double wall = 0;
    double cpu = 0;
};

template <typename Work, typename Done> Cost costOf(Work work, Done done) {
    QElapsedTimer wall;
    wall.start();
    const double cpu = cpuMilliseconds();
    work();
    while (!done() && wall.elapsed() < 20'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    return {double(wall.nsecsElapsed()) / 1e6, cpuMilliseconds() - cpu};
}

void print(const char* what, std::vector<Cost> costs) {
    std::ranges::sort(costs, {}, &Cost::wall);
    const double wall = costs[costs.size() / 2].wall;
    std::ranges::sort(costs, {}, &Cost::cpu);
    std::printf("%-52s median %6.1f ms, CPU %6.1f ms; least CPU %6.1f ms, of %zu\n", what, wall,
        costs[costs.size() / 2].cpu, costs.front().cpu, costs.size());
}

Cost openIn(MainWindow& window, const QString& path) {
    std::unique_ptr<Paints> timeline;
    std::unique_ptr<Paints> text;
    return costOf([&] { path.isEmpty() ? window.openExample() : window.open({path}); },
        [&] {
            if (!timeline && window.workspace() && window.model().chronology()) {
                timeline = std::make_unique<Paints>(*window.workspace()->timeline().viewport());
                text = std::make_unique<Paints>(*window.workspace()->source().text().viewport());
            }
            return timeline && timeline->count > 0 && text->count > 0;
        });
}

void benchOpening(const QString& path) {
    std::vector<Cost> first;
    std::vector<Cost> again;
    for (int run = 0; run < runs; ++run) {
        Appearance appearance;
        MainWindow window(appearance);
        window.show();
        Paints shown(window);
        costOf([] {}, [&] { return shown.count > 0; });
        first.push_back(openIn(window, path));
        again.push_back(openIn(window, path));
    }
    print("opened to painted, the first article of a window", first);
    print("the same article opened again", again);
}

void benchLighting() {
    QString text;
    for (int day = 0; text.size() < longText; ++day) {
        text += QStringLiteral("On March %1, %2 the harbour board met in Sull. \"The quay will open in time, and it will "
                               "pay for itself,\" Mina Tovar said. It cost %3 million crowns.\n\n")
                    .arg(day % 28 + 1)
                    .arg(1900 + day % 120)
                    .arg(day + 2);
    }
    Article article;
    article.text = text;
    article.published = parseTimex3(u"2021-06-20");
    Appearance appearance;
    MainWindow window(appearance);
    window.show();
    window.showChronology(std::make_shared<const Chronology>(makeChronology({extract(std::move(article))})));
    costOf([] {}, [&] { return window.selection().currentIndex().isValid(); });
    QElapsedTimer settled;
    settled.start();
    costOf([] {}, [&] { return settled.elapsed() > 500; });
    Paints paints(*window.workspace()->source().text().viewport());
    std::vector<Cost> costs;
    for (int run = 0; run < runs; ++run) {
        const int before = paints.count;
        const QModelIndex event = window.model().index((run * 37 + 11) % window.model().eventCount(), 0);
        costs.push_back(costOf(
            [&] { window.selection().setCurrentIndex(event, QItemSelectionModel::ClearAndSelect); },
            [&] { return paints.count > before; }));
        settled.restart();
        costOf([] {}, [&] { return settled.elapsed() > 300; }); // until all has glided to rest
    }
    print("event selected to its words lit, 100 kB", costs);
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("dateline-bench"));
    benchOpening(application.arguments().value(1));
    benchLighting();
}
