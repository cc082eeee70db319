// Corrections over closing and opening: they come back, follow a changed article, and damage is told.
#include "app/model/chronologymodel.h"
#include "app/store.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/corrections.h"
#include "ui/orphanlist.h"

#include <QAction>
#include <QFile>
#include <QMimeData>
#include <QTreeWidget>

using namespace dateline;

namespace {

const QByteArray harbour = "March 2, 2016\n\nThe council of Ostrin bought the old crane. \"It will lift again,\" said Mayor "
                        "Ane Brekke.\n\nApril 20, 2021\n\nThe harbour opened to ships. \"Nobody asked the divers,\" Tor Lund "
                        "said.\n";

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

struct Harbour : Desk {
    Harbour() { REQUIRE(writeFile(path, harbour)); }

    void open() {
        window.open({path});
        REQUIRE(settle());
        REQUIRE(QTest::qWaitFor([this] { return window.selection().currentIndex().isValid(); }));
    }

    const Account& account() { return window.model().chronology()->accounts[0]; }

    void rename(int event, const QString& title) {
        Edit edit;
        edit.kind = EditKind::Retitle;
        edit.event = keyOf(account(), event);
        edit.text = title;
        window.corrections().make(0, edit);
        window.corrections().finishSaving();
        QCoreApplication::processEvents();
    }

    QString path = folder.filePath(QStringLiteral("crane.txt"));
    QString sidecar = path + QStringLiteral(".dateline");
};

} // namespace

TEST_CASE("corrections come back with the article, and can still be undone", "[keeping]") {
    Harbour first;
    first.open();
    first.rename(0, QStringLiteral("Ostrin buys a crane"));
    first.window.redate(0, *parseTimex3(u"2021-06-22"));
    REQUIRE(first.settle());
    CHECK(first.account().article.published == parseTimex3(u"2021-06-22"));
    CHECK(contentOf(first.path) == harbour);

    first.window.actions()[Do::Reload].trigger();
    REQUIRE(first.settle());
    CHECK(first.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
    CHECK(first.account().article.published == parseTimex3(u"2021-06-22"));
    CHECK(first.account().article.publishedGiven);

    first.window.actions()[Do::Undo].trigger();
    REQUIRE(first.settle());
    CHECK_FALSE(first.account().article.published);
    CHECK_FALSE(first.account().article.publishedGiven);
    first.window.actions()[Do::Undo].trigger();
    CHECK(first.account().events[0].title != QStringLiteral("Ostrin buys a crane"));
    REQUIRE(first.settle());
    CHECK_FALSE(QFile::exists(first.sidecar));
}

TEST_CASE("an article changed outside keeps its corrections, those without their words are listed", "[keeping]") {
    Harbour desk;
    desk.open();
    desk.rename(0, QStringLiteral("Ostrin buys a crane"));
    desk.rename(1, QStringLiteral("Ships come"));
    QByteArray changed = "A new first paragraph.\n\n" + harbour;
    SECTION("found again") {
        REQUIRE(writeFile(desk.path, changed));
        desk.open();
        CHECK(desk.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
        CHECK(desk.account().events[1].title == QStringLiteral("Ships come"));
        while (desk.message() && desk.message()->kind == Message::Kind::Warning) {
            desk.window.messages().dismiss(); // the missing publication date
        }
        REQUIRE(desk.message());
        CHECK(desk.message()->what == QStringLiteral("crane.txt has changed since you corrected it."));
    }
    SECTION("gone") {
        changed.truncate(changed.indexOf("April 20"));
        REQUIRE(writeFile(desk.path, changed));
        desk.open();
        CHECK(desk.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
        while (desk.message() && desk.message()->button != QStringLiteral("Show")) {
            desk.window.messages().dismiss();
        }
        REQUIRE(desk.message());
        CHECK(desk.message()->what == QStringLiteral("1 correction no longer fits the text."));
        desk.message()->act();
        const auto* list = desk.window.findChild<OrphanList*>();
        REQUIRE(list);
        CHECK(list->findChild<QTreeWidget*>()->topLevelItem(0)->text(0) == QStringLiteral("New title “Ships come”"));
        desk.rename(0, QStringLiteral("A crane for Ostrin"));
        REQUIRE(writeFile(desk.path, harbour));
        desk.open();
        CHECK(desk.account().events[1].title == QStringLiteral("Ships come"));
    }
}

TEST_CASE("a correction of what another one took away is told and listed", "[keeping]") {
    Harbour desk;
    desk.path = desk.folder.filePath(QStringLiteral("mill.txt"));
    REQUIRE(writeFile(desk.path, "The mill closed last month. \"It was time,\" said Tor Lund.\n"));
    desk.open();
    desk.window.redate(0, *parseTimex3(u"2021-06-22"));
    REQUIRE(desk.settle());
    desk.rename(0, QStringLiteral("The mill stands still"));
    desk.window.messages().clear();
    Edit hide;
    hide.kind = EditKind::Hide;
    hide.event = keyOf(desk.account(), 0);
    desk.window.corrections().make(0, hide);
    CHECK_FALSE(desk.message());
    Edit note = hide;
    note.kind = EditKind::Note;
    note.text = QStringLiteral("Ask the miller.");
    desk.window.corrections().make(0, note);
    REQUIRE(desk.message());
    CHECK(desk.message()->what == QStringLiteral("1 correction finds nothing to correct now."));
    desk.message()->act();
    const auto* list = desk.window.findChild<OrphanList*>();
    REQUIRE(list);
    CHECK(list->findChild<QTreeWidget*>()->topLevelItemCount() == 1);
    desk.window.corrections().undo();
    CHECK(desk.window.corrections().orphans().empty());
}

TEST_CASE("an article opened along with its corrections is opened once", "[keeping]") {
    Harbour desk;
    desk.open();
    desk.rename(0, QStringLiteral("Ostrin buys a crane"));
    desk.window.open({desk.path, desk.sidecar});
    REQUIRE(desk.settle());
    REQUIRE(desk.window.model().chronology()->accounts.size() == 1);
    CHECK(desk.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
}

TEST_CASE("a damaged sidecar is told, and kept aside", "[keeping]") {
    Harbour desk;
    REQUIRE(writeFile(desk.sidecar, "not ours"));
    desk.open();
    while (desk.message() && !desk.message()->what.startsWith(QStringLiteral("The corrections"))) {
        desk.window.messages().dismiss();
    }
    REQUIRE(desk.message());
    CHECK(desk.message()->what == QStringLiteral("The corrections of crane.txt could not be read."));
    CHECK(contentOf(desk.sidecar) == "not ours");
    desk.rename(0, QStringLiteral("Ostrin buys a crane"));
    CHECK(contentOf(desk.sidecar + QStringLiteral(".old")) == "not ours");
    CHECK(contentOf(desk.sidecar).contains("Ostrin buys a crane"));
}

TEST_CASE("where the article's folder cannot be written, that is told once", "[keeping]") {
    Harbour desk;
    desk.open();
    desk.window.messages().clear();
    REQUIRE(QDir().mkdir(desk.sidecar));
    desk.rename(0, QStringLiteral("Ostrin buys a crane"));
    REQUIRE(desk.message());
    CHECK(desk.message()->what == QStringLiteral("The article's folder cannot be written."));
    CHECK(desk.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
    desk.window.messages().clear();
    desk.rename(1, QStringLiteral("Ships come"));
    CHECK_FALSE(desk.message());
    desk.open();
    CHECK(desk.account().events[1].title == QStringLiteral("Ships come"));
    desk.window.actions()[Do::Undo].trigger();
    desk.window.actions()[Do::Undo].trigger();
}

TEST_CASE("pasted text has its corrections too", "[keeping]") {
    Desk desk;
    const auto open = [&desk] {
        QMimeData data;
        data.setText(QString::fromUtf8(harbour) + QStringLiteral("Pasted.\n"));
        desk.window.openCopied(data);
        REQUIRE(desk.settle());
    };
    open();
    Edit edit;
    edit.kind = EditKind::Retitle;
    edit.event = keyOf(desk.window.model().chronology()->accounts[0], 0);
    edit.text = QStringLiteral("Ostrin buys a crane");
    desk.window.corrections().make(0, edit);
    open();
    CHECK(desk.window.model().chronology()->accounts[0].events[0].title == edit.text);
    desk.window.actions()[Do::Undo].trigger();
}

TEST_CASE("two articles dated one after the other are both dated", "[keeping]") {
    Harbour desk;
    const QString other = desk.folder.filePath(QStringLiteral("other.txt"));
    REQUIRE(writeFile(other, "The mill closed last month. \"It was time,\" said the miller.\n"));
    desk.window.open({desk.path, other});
    REQUIRE(desk.settle());
    desk.window.redate(0, *parseTimex3(u"2021-06-22"));
    desk.window.redate(1, *parseTimex3(u"2020-03-04"));
    const auto publishedOn = [&](int account) {
        const std::optional<Timex>& date = desk.window.model().chronology()->accounts[account].article.published;
        return date ? date->value : QString();
    };
    CHECK(QTest::qWaitFor([&] {
        return publishedOn(0) == QStringLiteral("2021-06-22") && publishedOn(1) == QStringLiteral("2020-03-04");
    }));
}

TEST_CASE("an article that is closed while it is dated stays closed", "[keeping]") {
    Harbour desk;
    desk.open();
    desk.window.redate(0, *parseTimex3(u"2021-06-22"));
    desk.window.actions()[Do::Close].trigger();
    REQUIRE(desk.settle());
    CHECK_FALSE(desk.window.model().chronology());
    desk.open();
    CHECK(desk.account().article.published == parseTimex3(u"2021-06-22"));
}

TEST_CASE("a file that is named twice is opened once", "[keeping]") {
    Harbour desk;
    desk.window.open({desk.path, desk.folder.path() + QStringLiteral("/./crane.txt")});
    REQUIRE(desk.settle());
    CHECK(desk.window.model().chronology()->accounts.size() == 1);
}
