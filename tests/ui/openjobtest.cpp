// Reading on a thread: it can be called off at any moment, and an answer that came too late is dropped.
#include "ui/openjob.h"

#include "app/store.h"
#include "tests/printing.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace dateline;

namespace {

/// 16 MB of articles in a folder.
void writeArticles(const QString& folder) {
    const QByteArray article = QByteArray("\"We will build it in May 2031,\" said Ane Brekke of Ostrin. It costs 5 million "
                                          "crowns.\n\n").repeated(9000);
    for (int i = 0; i < 20; ++i) {
        REQUIRE(writeFile(QStringLiteral("%1/%2.txt").arg(folder).arg(i), article));
    }
}

} // namespace

TEST_CASE("a job called off at a hundred moments never answers, and the last one does", "[.release][openjob]") {
    const QTemporaryDir folder;
    writeArticles(folder.path());
    OpenJob job;
    int answers = 0;
    QObject::connect(&job, &OpenJob::finished, &job, [&] { ++answers; });
    std::mt19937 random(18);
    std::vector<qint64> ends;
    for (int round = 0; round < 100; ++round) {
        job.openPaths({folder.path()});
        QTest::qWait(int(random() % 200));
        QElapsedTimer clock;
        clock.start();
        job.cancel(); // comes back when the thread is gone
        ends.push_back(clock.elapsed());
        QCoreApplication::processEvents();
        REQUIRE_FALSE(job.isRunning());
    }
    CHECK(answers == 0);
    std::ranges::sort(ends);
    WARN("threads were gone after " << ends[50] << " ms (median), at most " << ends.back() << " ms");
    job.openPaths({QStringLiteral(SOURCE_DIR "/resources/samples/example.txt")});
    REQUIRE(QTest::qWaitFor([&] { return answers == 1; }, 60'000));
}

TEST_CASE("what is asked last is what is answered", "[openjob]") {
    OpenJob job;
    std::vector<Opened> answers;
    QObject::connect(&job, &OpenJob::finished, &job, [&](const Opened& opened) { answers.push_back(opened); });
    job.openText({{QByteArray("The first mill closed on May 4, 2031.\n"), QStringLiteral("first.txt")}});
    job.openText({{QByteArray("The second mill closed on May 5, 2031.\n"), QStringLiteral("second.txt")}});
    REQUIRE(QTest::qWaitFor([&] { return !answers.empty(); }));
    QTest::qWait(20);
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].chronology->accounts[0].article.path == QStringLiteral("second.txt"));
}
