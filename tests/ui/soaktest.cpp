// One window over thousands of articles: it keeps nothing of those that are closed.
#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"

#include <QAction>
#include <QDir>

#include <malloc.h>

using namespace dateline;

namespace {

constexpr int opens = 2000;
constexpr int settled = 200; // until caches have what they will ever have
constexpr double mostGrowth = 5; // megabytes

double residentMegabytes() {
    malloc_trim(0); // what is free is free, whether the allocator has given it back or not
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ')[1].toDouble() * 4096 / 1e6 : -1;
}

qsizetype descriptors() {
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

TEST_CASE("two thousand articles opened in one window leave nothing behind", "[.release]") {
    Desk desk;
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/articles"));
    const QStringList articles = folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    double before = 0;
    qsizetype open = 0;
    for (int i = 0; i < opens; ++i) {
        if (i == settled) {
            before = residentMegabytes();
            open = descriptors();
            REQUIRE(before > 10);
            REQUIRE(open > 2);
        }
        desk.window.open({folder.filePath(articles[i % articles.size()])});
        REQUIRE(desk.settle());
        desk.window.actions()[Do::NextEvent].trigger();
        QApplication::processEvents();
        REQUIRE(desk.window.model().chronology());
    }
    const double growth = residentMegabytes() - before;
    WARN(opens << " opens: " << growth << " MB more than the " << before << " after the first " << settled << ", " << open << " descriptors");
    CHECK(growth < mostGrowth);
    CHECK(descriptors() == open);
}
