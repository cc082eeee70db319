// A saved page of one megabyte from the choice of its file to the window that shows its timeline and text; and what of
// it is reading, finding and showing. Prints the medians.
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/model/chronologymodel.h"
#include "ui/appearance.h"
#include "ui/articleview.h"
#include "ui/mainwindow.h"
#include "ui/sourcepanel.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int runs = 15;

/// A page as they are saved: scripts and styles are most of it, then navigation, then an article of some length.
QByteArray savedPage() {
    QByteArray body;
    for (int i = 1; i <= 28; ++i) {
        const QByteArray day = QByteArray::number(i);
        body += "<p>On May " + day + ", 2031, the ferries of Verran stopped for " + day
            + " hours, and 3,400 people waited on the quays, said Lena Oduya, who runs the port. \"We stay where we "
              "are,\" she "
              "said. Fares rose by "
            + day + " percent to " + day + ".50 euros, after 2.20 euros in 2019.</p>\n";
    }
    QByteArray links;
    while (links.size() < 150'000) {
        links += "<li class=\"menu-item\"><a href=\"https://courier.example/sport/1\"><span>Sport and other "
                 "news</span></a></li>\n";
    }
    QByteArray script;
    while (script.size() < 840'000) {
        script += "window.data.push({\"id\": 1, \"title\": \"x\", \"html\": \"<p>y</p>\"});\n";
    }
    return "<!doctype html><html lang=en><head><title>Ferries stop - Verran Courier</title><script>" + script
        + "</script></head><body><nav><ul>" + links
        + "</ul></nav><article><h1>Ferries stop</h1><p class=date>May 30, 2031</p>" + body + "</article></body></html>";
}

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

template <typename Work> double milliseconds(Work work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(times));
}

/// Opens it, and waits until the text is painted.
double opening(dateline::MainWindow& window, const QString& path) {
    return milliseconds([&] {
        const auto before = window.model().chronology();
        window.open({path});
        while (window.job().isRunning() || window.model().chronology() == before) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        window.repaint();
        QApplication::processEvents();
    });
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("dateline-bench"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.html"));
    const QByteArray page = savedPage();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size()) {
        return 1;
    }
    file.close();
    const dateline::Article article = *dateline::readArticle(path);
    std::printf("%.2f MB of page: read %.1f ms", double(page.size()) / 1e6,
        milliseconds([&] { dateline::readArticle(path).hasValue(); }));
    std::printf(", found %.1f ms", milliseconds([&] { dateline::extract(article); }));
    dateline::Appearance appearance;
    dateline::MainWindow window(appearance);
    window.resize(1440, 900);
    window.show();
    window.openExample();
    while (window.job().isRunning()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    std::printf(", file to painted window %.1f ms (medians of %d)\n", opening(window, path), runs);
}
