#include "ui/session.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/filter.h"
#include "ui/timeline/timelineview.h"

#include <QDir>
#include <QFile>

using namespace dateline;

namespace {

QString writeArticle(const Desk& desk, const QString& name) {
    const QString path = desk.folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(sample::account().article.text.toUtf8());
    return path;
}

} // namespace

TEST_CASE("what is open is kept for the next start, and where the reader was", "[session]") {
    Desk desk;
    CHECK(keptSession().empty());
    const QString path = writeArticle(desk, QStringLiteral("crane.txt"));
    desk.window.open({path});
    REQUIRE(desk.settle());
    REQUIRE(QTest::qWaitFor([&] { return desk.window.selection().currentIndex().isValid(); }));
    desk.window.actions()[Do::LastEvent].trigger();
    const SessionWindow left = desk.window.session();
    CHECK(left.paths == QStringList{path});
    desk.window.close();
    REQUIRE(keptSession() == std::vector{left});
    MainWindow again(desk.appearance);
    again.show();
    again.reopen(keptSession().front());
    REQUIRE(QTest::qWaitFor([&] { return again.selection().currentIndex().isValid(); }, 10000));
    SessionWindow restored = again.session();
    restored.geometry = left.geometry; // the platform's own bytes; main restores them
    CHECK(restored == left);
}

TEST_CASE("a window without files is no part of the session", "[session]") {
    Desk desk;
    desk.showSample();
    desk.window.close();
    CHECK(keptSession().empty());
}

TEST_CASE("zoom, filter, table and event of an article come back when it is opened again", "[session]") {
    Desk desk;
    const QString path = writeArticle(desk, QStringLiteral("crane.txt"));
    const auto open = [&] {
        desk.window.open({path});
        REQUIRE(desk.settle());
        REQUIRE(QTest::qWaitFor([&] { return desk.window.selection().currentIndex().isValid(); }));
    };
    open();
    desk.window.actions()[Do::ViewQuotes].trigger();
    desk.window.filter().setSpeakers({desk.window.filter().speakers().value(0, QStringLiteral("Ane Brekke"))});
    desk.window.filter().setOnlySure(true);
    desk.window.workspace()->timeline().showDays({16800, 17200});
    const SessionWindow left = desk.window.session();
    CHECK(left.speakers.size() == 1);
    CHECK(left.filter.speakers.isEmpty()); // names are words of the article
    REQUIRE(left.days);
    desk.window.actions()[Do::FilterNone].trigger();
    desk.window.filter().choose({{QStringLiteral("Ane Brekke")}, {}, -1, false, true, false});
    desk.window.actions()[Do::Close].trigger();
    CHECK_FALSE(desk.window.model().chronology());
    open();
    SessionWindow back = desk.window.session();
    back.geometry = left.geometry;
    CHECK(back == left);
    CHECK(desk.window.filter().speakers() == QStringList{QStringLiteral("Ane Brekke")});
    CHECK(desk.window.workspace()->top() == TopView::Quotes);
}

TEST_CASE("of where readers were only the newest are kept", "[session]") {
    Desk desk;
    SessionWindow visit;
    for (int i = 0; i < 25; ++i) {
        visit.paths = {QStringLiteral("/%1.txt").arg(i)};
        visit.event = i;
        keepVisit(visit);
    }
    CHECK(lastVisit({QStringLiteral("/24.txt")}).event == 24);
    CHECK(lastVisit({QStringLiteral("/5.txt")}).event == 5);
    CHECK(lastVisit({QStringLiteral("/4.txt")}).paths.isEmpty());
}

TEST_CASE("settings of garbage open nothing strange", "[session]") {
    Desk desk;
    QSettings settings;
    settings.setValue(QStringLiteral("session/size"), 2'000'000'000);
    const auto put = [&](const char* key, const QVariant& value) {
        settings.setValue(QStringLiteral("session/1/") + QLatin1String(key), value);
    };
    put("paths", QStringLiteral("/nowhere.txt"));
    put("article", -7);
    put("first", 9'000'000'000'000'000'000LL);
    put("last", QStringLiteral("soon"));
    put("from", -1e300);
    put("to", QStringLiteral("inf"));
    put("speakers", QStringLiteral("x"));
    const std::vector<SessionWindow> kept = keptSession();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].filter == FilterChoice{});
    CHECK_FALSE(kept[0].days);
    desk.window.reopen(kept[0]);
    REQUIRE(desk.settle());
    CHECK_FALSE(desk.window.model().chronology());
    settings.setValue(QStringLiteral("session/1/first"), 5);
    settings.setValue(QStringLiteral("session/1/last"), 4);
    CHECK(keptSession()[0].filter == FilterChoice{});
}

TEST_CASE("what is still being read when the window closes is opened by the next start", "[session]") {
    Desk desk;
    const QString path = writeArticle(desk, QStringLiteral("crane.txt"));
    desk.window.open({path});
    REQUIRE(desk.window.job().isRunning());
    desk.window.close();
    REQUIRE(keptSession().size() == 1);
    CHECK(keptSession()[0].paths == QStringList{path});
}

TEST_CASE("files named from the current folder are found from any other", "[session]") {
    Desk desk;
    const QString path = writeArticle(desk, QStringLiteral("crane.txt"));
    desk.window.open({QDir::current().relativeFilePath(path)});
    REQUIRE(desk.settle());
    CHECK(desk.window.session().paths == QStringList{path});
}
