// Opening: by path, drop, paste and folder; what cannot be opened says so.
#include "app/model/chronologymodel.h"
#include "app/store.h"
#include "tests/ui/desk.h"
#include "ui/corrections.h"
#include "ui/actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>

#include <sys/stat.h>

using namespace dateline;

TEST_CASE("files come by path, by drop and by paste", "[window]") {
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("note.txt"));
    REQUIRE(writeFile(path, "The mill closed.\n"));
    SECTION("path") {
        desk.window.open({path});
    }
    SECTION("drop") {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window, &drop);
    }
    SECTION("paste") {
        QGuiApplication::clipboard()->setText(QStringLiteral("The mill closed.\n"));
        desk.window.actions()[Do::Paste].trigger();
    }
    REQUIRE(desk.settle());
    REQUIRE(desk.window.model().chronology());
    CHECK(desk.text().toPlainText() == QStringLiteral("The mill closed.\n"));
    CHECK(desk.window.actions()[Do::ExportChart].isEnabled());
    desk.window.actions()[Do::Close].trigger();
    CHECK_FALSE(desk.window.model().chronology());
    CHECK_FALSE(desk.window.actions()[Do::ExportChart].isEnabled());
}

TEST_CASE("a folder opens as one chronology of its articles", "[window]") {
    Desk desk;
    REQUIRE(writeFile(desk.folder.filePath(QStringLiteral("b.txt")), "The second mill closed.\n"));
    REQUIRE(writeFile(desk.folder.filePath(QStringLiteral("a.txt")), "The first mill closed.\n"));
    REQUIRE(writeFile(desk.folder.filePath(QStringLiteral("c.bin")), QByteArray(64, '\0')));
    desk.window.open({desk.folder.path()});
    REQUIRE(desk.settle());
    REQUIRE(desk.window.model().chronology());
    REQUIRE(desk.window.model().chronology()->accounts.size() == 2);
    CHECK(desk.window.model().chronology()->accounts[0].article.path.endsWith(QStringLiteral("a.txt")));
}

TEST_CASE("bad input gives a sentence, and what was open stays open", "[window]") {
    Desk desk;
    desk.showSample();
    const QString name = GENERATE(as<QString>(), "missing.txt", "empty.txt", "binary.txt", "pipe", "huge.txt");
    const QString path = desk.folder.filePath(name);
    if (name == QStringLiteral("empty.txt")) {
        REQUIRE(writeFile(path, QByteArray()));
    } else if (name == QStringLiteral("binary.txt")) {
        REQUIRE(writeFile(path,
            QByteArray("\x7f"
                       "ELF\0\0\0\1\2\3\0\0\xff\xfe",
                14)
                .repeated(40)));
    } else if (name == QStringLiteral("pipe")) {
        REQUIRE(mkfifo(path.toLocal8Bit().constData(), 0600) == 0);
    } else if (name == QStringLiteral("huge.txt")) {
        QFile huge(path);
        REQUIRE(huge.open(QIODevice::WriteOnly));
        REQUIRE(huge.resize(1LL << 30));
    }
    desk.window.open({path});
    REQUIRE(desk.settle());
    INFO(name.toStdString());
    REQUIRE(desk.message());
    CHECK(desk.message()->kind == Message::Kind::Error);
    CHECK(desk.message()->what == name + QStringLiteral(" could not be opened."));
    CHECK(desk.message()->why.size() > 10);
    CHECK(desk.window.model().eventCount() == 2);
}

TEST_CASE("an article without a publication date asks for it and is dated anew", "[window]") {
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("note.txt"));
    REQUIRE(writeFile(path, "The mill closed last month. \"It was time,\" said the miller.\n"));
    desk.window.open({path});
    REQUIRE(desk.settle());
    REQUIRE(desk.message());
    CHECK(desk.message()->kind == Message::Kind::Warning);
    CHECK(desk.message()->button == QStringLiteral("Set date…"));
    desk.window.redate(0, *parseTimex3(u"2021-06-22"));
    REQUIRE(desk.settle());
    const Article& article = desk.window.model().chronology()->accounts[0].article;
    REQUIRE(article.published);
    CHECK(article.published->value == QStringLiteral("2021-06-22"));
    CHECK(article.publishedGiven);
    CHECK_FALSE(desk.message());
}

TEST_CASE("what is found anew takes no message away that is not answered by it", "[window]") {
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("note.txt"));
    REQUIRE(writeFile(path, "The mill closed last month.\n"));
    desk.window.open({path});
    REQUIRE(desk.settle());
    desk.window.redate(0, *parseTimex3(u"2021-06-22"));
    desk.window.messages().show({Message::Kind::Error, QStringLiteral("Not saved."), {}, {}, {}});
    REQUIRE(desk.settle());
    REQUIRE(desk.message());
    CHECK(desk.message()->what == QStringLiteral("Not saved."));
    desk.window.messages().dismiss();
    CHECK_FALSE(desk.message()); // the date is no question any more
}

TEST_CASE("an article in another language is found anew once for a correction, not without end", "[window]") {
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("hafen.txt"));
    REQUIRE(writeFile(path, QByteArray("Der alte Kran wurde gestern im Hafen wieder aufgebaut und soll bald laufen. ").repeated(20)));
    desk.window.open({path});
    REQUIRE(desk.settle());
    REQUIRE(desk.window.model().chronology()->accounts[0].foreign);
    int changes = 0;
    QObject::connect(&desk.window.corrections(), &Corrections::changed, &desk.window, [&] { ++changes; });
    desk.window.redate(0, *parseTimex3(u"2021-06-22"));
    REQUIRE(desk.settle());
    QTest::qWait(100);
    CHECK(changes == 2); // the step, and what was found
    CHECK_FALSE(desk.window.job().isRunning());
    CHECK(desk.window.model().chronology()->accounts[0].article.published == parseTimex3(u"2021-06-22"));
}

TEST_CASE("a job that is cancelled leaves the window as it was", "[window]") {
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("long.txt"));
    REQUIRE(writeFile(path, QByteArray("\"We will build it in May,\" said Ane Brekke. ").repeated(20000)));
    desk.window.open({path});
    CHECK(desk.window.job().isRunning());
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    CHECK_FALSE(desk.window.job().isRunning());
    QTest::qWait(50);
    CHECK_FALSE(desk.window.model().chronology());
}

TEST_CASE("a date taken back while other articles are read leaves them to be read", "[window]") {
    Desk desk;
    const QString note = desk.folder.filePath(QStringLiteral("note.txt"));
    const QString other = desk.folder.filePath(QStringLiteral("other.txt"));
    const bool readable = GENERATE(true, false);
    REQUIRE(writeFile(note, "The mill closed last month.\n"));
    REQUIRE(writeFile(other, readable ? QByteArray("The lock opened on 3 March 2016. ").repeated(400) : QByteArray()));
    desk.window.open({note});
    REQUIRE(desk.settle());
    desk.window.redate(0, *parseTimex3(u"2021-06-22"));
    REQUIRE(desk.settle());
    desk.window.open({other});
    desk.window.corrections().undo();
    CHECK(desk.window.job().isRunning());
    REQUIRE(desk.settle());
    const Article& shown = desk.window.model().chronology()->accounts[0].article;
    CHECK(shown.path == (readable ? other : note));
    CHECK_FALSE(shown.published); // what stays open was found anew
}
