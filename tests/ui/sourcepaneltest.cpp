// The article as a whole in the window: where title and date come from, what was left out, what changed on disk.
#include "ui/sourcepanel.h"

#include "app/model/chronologymodel.h"
#include "app/store.h"
#include "tests/app/article/pdffile.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/corrections.h"
#include "ui/elidedlabel.h"
#include "ui/leftoutpanel.h"
#include "ui/linedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

using namespace dateline;

namespace {

const QByteArray prose
    = "<p>Rain fell on the port of Verran on May 4, 2031, and the ferries stayed where they were, said "
      "Lena Oduya, who runs the port. \"We stay,\" she said.</p>";
const QByteArray page = "<html lang=en><head><title>Ferries stop - Verran Courier</title></head><body>"
                        "<nav>Home News Sport</nav><h1>Ferries stop</h1><p class=date>May 4, 2031</p>"
    + prose + prose + prose + "<div class=related>The barrier of 2022 cost 80 million crowns</div></body></html>";

struct PageDesk : Desk {
    PageDesk() : path(folder.filePath(QStringLiteral("ferries.html"))) {
        REQUIRE(writeFile(path, page));
        window.open({path});
        REQUIRE(settle());
        REQUIRE(window.model().chronology());
    }

    const Article& article() { return window.model().chronology()->accounts[0].article; }
    LeftOutPanel& leftOut() { return window.workspace()->source().leftOut(); }

    bool shows(const QString& words) {
        const auto tells = [&](const auto& lines) {
            return std::ranges::any_of(lines, [&](const auto* line) { return line->text().contains(words); });
        };
        const SourcePanel& panel = window.workspace()->source();
        return tells(panel.findChildren<ElidedLabel*>()) || tells(panel.findChildren<QLabel*>());
    }

    QString path;
};

void answer(MainWindow& window, const QString& line) {
    auto* dialog = window.findChild<LineDialog*>();
    REQUIRE(dialog);
    dialog->field().setText(line);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            button->click();
        }
    }
}

} // namespace

TEST_CASE("title and publication date say where they were found", "[source]") {
    PageDesk desk;
    CHECK(desk.shows(QStringLiteral("Ferries stop")));
    CHECK(desk.shows(QStringLiteral("from the page's heading")));
    CHECK(desk.shows(QStringLiteral("from a line at the headline")));
}

TEST_CASE("the title is changed, kept and undone", "[source]") {
    PageDesk desk;
    Q_EMIT desk.window.workspace()->source().titleAsked(0);
    answer(desk.window, QStringLiteral("  Ferries\tstop early "));
    REQUIRE(desk.settle());
    CHECK(desk.article().title == QStringLiteral("Ferries stop early"));
    CHECK(desk.shows(QStringLiteral("Ferries stop early")));
    CHECK(desk.shows(QStringLiteral("set by you")));
    desk.window.open({desk.path});
    REQUIRE(desk.settle());
    CHECK(desk.article().title == QStringLiteral("Ferries stop early"));
    desk.window.actions()[Do::Undo].trigger();
    REQUIRE(desk.settle());
    CHECK(desk.article().title == QStringLiteral("Ferries stop"));
    CHECK_FALSE(QFile::exists(desk.path + QStringLiteral(".dateline")));
}

TEST_CASE("what was left out is listed on demand and goes back into the text", "[source]") {
    PageDesk desk;
    REQUIRE(desk.leftOut().isVisible());
    CHECK_FALSE(desk.leftOut().isOpen());
    desk.leftOut().setOpen(true);
    QListView& list = desk.leftOut().list();
    const int blocks = list.model()->rowCount();
    CHECK(blocks == int(desk.article().leftOut.size()));
    const QString words = QStringLiteral("The barrier of 2022 cost 80 million crowns");
    CHECK_FALSE(desk.text().toPlainText().contains(words));
    int row = 0;
    while (row < blocks && list.model()->index(row, 0).data().toString() != words) {
        ++row;
    }
    REQUIRE(row < blocks);
    list.setCurrentIndex(list.model()->index(row, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(desk.settle());
    CHECK(desk.text().toPlainText().contains(words));
    CHECK(list.model()->rowCount() == blocks - 1);
    const std::vector<TimeMention>& times = desk.window.model().chronology()->accounts[0].times;
    CHECK(
        std::ranges::any_of(times, [](const TimeMention& time) { return time.timex.value == QStringLiteral("2022"); }));
    desk.window.open({desk.path});
    REQUIRE(desk.settle());
    CHECK(desk.text().toPlainText().contains(words));
    desk.window.actions()[Do::Undo].trigger();
    REQUIRE(desk.settle());
    CHECK_FALSE(desk.text().toPlainText().contains(words));
    CHECK(list.model()->rowCount() == blocks);
}

TEST_CASE("corrections stay on their words when a block before them goes back", "[source]") {
    PageDesk desk;
    Edit edit;
    edit.kind = EditKind::Respeak;
    const Account& account = desk.window.model().chronology()->accounts[0];
    REQUIRE_FALSE(account.quotes.empty());
    edit.words = anchorOf(account.article.text, account.quotes[0].content);
    edit.text = QStringLiteral("Tom Roe");
    desk.window.corrections().make(0, edit);
    REQUIRE(desk.settle());
    Q_EMIT desk.window.workspace()->source().putBackAsked(0, QStringLiteral("Home News Sport"));
    REQUIRE(desk.settle());
    const Account& now = desk.window.model().chronology()->accounts[0];
    CHECK(now.article.text.startsWith(QStringLiteral("Home News Sport\n\n")));
    REQUIRE(now.quotes[0].speaker >= 0);
    CHECK(now.people[now.quotes[0].speaker].name == QStringLiteral("Tom Roe"));
    desk.window.actions()[Do::Undo].trigger();
    REQUIRE(desk.settle());
    const Account& before = desk.window.model().chronology()->accounts[0];
    CHECK(before.people[before.quotes[0].speaker].name == QStringLiteral("Tom Roe"));
}

TEST_CASE("a file that changes on disk is read again on demand", "[source]") {
    for (const bool replaced : {false, true}) {
        PageDesk desk;
        QTest::qWait(20);
        const QString target = replaced ? desk.path + QStringLiteral(".new") : desk.path;
        QFile file(target);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(page).replace("Rain fell", "Snow lay"));
        file.close();
        if (replaced) {
            REQUIRE(::rename(QFile::encodeName(target).constData(), QFile::encodeName(desk.path).constData()) == 0);
        }
        const QString what = QStringLiteral("ferries.html has changed on disk.");
        REQUIRE(QTest::qWaitFor([&] { return desk.message() && desk.message()->what == what; }, 5000));
        CHECK(desk.text().toPlainText().contains(QStringLiteral("Rain fell")));
        desk.message()->act();
        REQUIRE(desk.settle());
        CHECK(desk.text().toPlainText().contains(QStringLiteral("Snow lay")));
    }
}

TEST_CASE("corrections saved beside the article are no change of it", "[source]") {
    PageDesk desk;
    Q_EMIT desk.window.workspace()->source().titleAsked(0);
    answer(desk.window, QStringLiteral("Ferries stop early"));
    REQUIRE(desk.settle());
    QTest::qWait(600);
    CHECK_FALSE((desk.message() && desk.message()->what.contains(QStringLiteral("changed on disk"))));
}

TEST_CASE("a locked PDF asks for its password", "[source]") {
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("locked.pdf"));
    REQUIRE(writeFile(path, lockedPdf(linesOf({"Rain fell on the port of Verran all day."}), "tide")));
    desk.window.open({path});
    REQUIRE(desk.settle());
    for (const char* why : {"It is locked with a password.", "The password does not open it."}) {
        REQUIRE(desk.message());
        CHECK(desk.message()->why == QString::fromUtf8(why));
        desk.message()->act();
        CHECK(desk.window.findChild<LineDialog*>()->field().echoMode() == QLineEdit::Password);
        answer(desk.window, QString::fromUtf8(why).startsWith(u'I') ? QStringLiteral("ebb") : QStringLiteral("tide"));
        REQUIRE(desk.settle());
        QTest::qWait(1); // the dialog is gone
    }
    REQUIRE(desk.window.model().chronology());
    CHECK(desk.text().toPlainText().contains(QStringLiteral("Rain fell")));
}

TEST_CASE("a copied piece of a page opens as a page, its words alone as text", "[source]") {
    Desk desk;
    auto* data = new QMimeData;
    SECTION("a page") {
        data->setHtml(QString::fromUtf8("<meta charset=iso-8859-1>" + prose + "<h2>Förde</h2>" + prose));
        data->setText(QStringLiteral("Rain fell"));
    }
    SECTION("a page of which the reader keeps little") {
        data->setHtml(QStringLiteral("<nav><p>Rain fell on the port of Verran and the Förde.</p></nav>"));
        data->setText(QStringLiteral("Rain fell on the port of Verran and the Förde."));
    }
    SECTION("the source of a page") {
        data->setText(QString::fromUtf8(page).replace(QStringLiteral("the port"), QStringLiteral("the Förde")));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    desk.window.actions()[Do::Paste].trigger();
    REQUIRE(desk.settle());
    REQUIRE(desk.window.model().chronology());
    const QString text = desk.text().toPlainText();
    CHECK(text.contains(QStringLiteral("Rain fell")));
    CHECK(text.contains(QStringLiteral("Förde")));
    CHECK_FALSE(text.contains(u'<'));
}
