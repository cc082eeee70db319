#include "ui/session.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"

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
    CHECK(again.session() == left);
}

TEST_CASE("a window without files is no part of the session", "[session]") {
    Desk desk;
    desk.showSample();
    desk.window.close();
    CHECK(keptSession().empty());
}
