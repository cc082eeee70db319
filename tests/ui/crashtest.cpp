// A window killed while its reader corrects, again and again: what was corrected is there at the next start.
#include "app/corrections.h"
#include "app/model/chronologymodel.h"
#include "app/store.h"
#include "tests/ui/desk.h"
#include "ui/corrections.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QProcess>

#include <random>

using namespace dateline;

namespace {

constexpr int kills = 100;
constexpr int pace = 20; // milliseconds from one correction to the next: faster than anybody's, and a save's time
const QString title = QStringLiteral("Title %1");

/// The number of the last title that is kept beside the article; 0: none.
int keptTitle(const QString& article) {
    QFile file(article + QStringLiteral(".dateline"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const Result<Sidecar> sidecar = parseSidecar(file.readAll());
    REQUIRE(sidecar); // whole, whenever it was killed
    int last = 0;
    for (const Edit& edit : sidecar->edits) {
        last = std::max(last, edit.text.section(u' ', 1).toInt());
    }
    return last;
}

} // namespace

/// Run by the next test: opens $DATELINE_ARTICLE and renames its first event without end; says each number when it is done.
TEST_CASE("corrects until it is killed", "[.killed]") {
    const QString article = qEnvironmentVariable("DATELINE_ARTICLE");
    REQUIRE_FALSE(article.isEmpty());
    Desk desk;
    desk.window.open({article});
    REQUIRE(desk.settle());
    REQUIRE(QTest::qWaitFor([&] { return desk.window.selection().currentIndex().isValid(); }));
    const QString shown = desk.window.model().chronology()->accounts[0].events[0].title;
    REQUIRE((keptTitle(article) == 0 || shown == title.arg(keptTitle(article)))); // what was kept is on show again
    for (int n = keptTitle(article) + 1;; ++n) {
        Edit edit;
        edit.kind = EditKind::Retitle;
        edit.event = keyOf(desk.window.corrections().found()->accounts[0], 0);
        edit.text = title.arg(n);
        desk.window.corrections().make(0, edit);
        std::printf("made %d\n", n);
        std::fflush(stdout);
        QTest::qWait(pace);
    }
}

TEST_CASE("killed a hundred times while it corrects: at most the last correction is lost", "[.release]") {
    const QTemporaryDir folder;
    const QString article = folder.filePath(QStringLiteral("crane.txt"));
    std::mt19937 random(9);
    int made = 0;
    int mostLost = 0;
    for (int round = 0; round < kills; ++round) {
        if (round % 10 == 0) { // the list of corrections would grow to its limit
            REQUIRE(dropFile(article + QStringLiteral(".dateline")));
            REQUIRE(writeFile(article, sample::account().article.text.toUtf8()));
            made = 0;
        }
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DATELINE_ARTICLE"), article);
        window.setProcessEnvironment(environment);
        window.start(QApplication::applicationFilePath(), {QStringLiteral("[.killed]")});
        REQUIRE(window.waitForReadyRead(60'000)); // a first correction was made
        QTest::qWait(int(random() % (6 * pace)));
        window.kill();
        window.waitForFinished();
        const QList<QByteArray> said = window.readAllStandardOutput().split('\n');
        REQUIRE(said.size() > 1); // the last one may be cut off
        INFO(said[said.size() - 2].toStdString());
        made = std::max(made, said[said.size() - 2].mid(5).toInt());
        const int kept = keptTitle(article);
        REQUIRE(kept >= made - 1);
        mostLost = std::max(mostLost, made - kept);
    }
    WARN(kills << " kills, at most " << mostLost << " corrections lost");
}

TEST_CASE("a hundred mutated settings: the window starts with what can be understood", "[crash]") {
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("crane.txt"));
    REQUIRE(writeFile(path, sample::account().article.text.toUtf8()));
    desk.window.close();
    setPreferences({});
    SessionWindow left;
    left.paths = QStringList{path};
    left.account = 0;
    left.event = 1;
    keepSession({left});
    QSettings().sync();
    const QString file = QSettings().fileName();
    QFile kept(file);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QByteArray good = kept.readAll();
    kept.close();
    REQUIRE(good.size() > 100);
    std::mt19937 random(17);
    int understood = 0;
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = good;
        for (int n = int(random() % 4); n >= 0; --n) {
            const auto at = qsizetype(random() % std::size_t(bytes.size()));
            switch (random() % 4) {
            case 0: bytes[at] = char(random() % 256); break;
            case 1: bytes.remove(at, 1 + qsizetype(random() % 60)); break;
            case 2: bytes.insert(at, bytes.mid(qsizetype(random() % std::size_t(bytes.size())), 80)); break;
            default: bytes.truncate(std::max<qsizetype>(1, at)); break;
            }
        }
        REQUIRE(writeFile(file, bytes));
        QSettings().sync();
        MainWindow window(desk.appearance);
        window.show();
        const std::vector<SessionWindow> session = keptSession();
        for (const SessionWindow& each : session) {
            window.reopen(each);
            REQUIRE(QTest::qWaitFor([&] { return !window.job().isRunning(); }, 10'000));
            QApplication::processEvents();
        }
        const bool open = window.model().chronology() != nullptr;
        understood += open;
        CHECK((open || session.empty() || window.messages().current())); // what could not be opened is told
    }
    CHECK(understood > 0);
    CHECK(understood < 100);
    QSettings().clear();
}
