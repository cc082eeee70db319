// Correcting by hand: keys, fields, menus and drags, and the way back.
#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/corrections.h"
#include "ui/editpopup.h"
#include "ui/eventpanel.h"
#include "ui/notepage.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace dateline;

namespace {

/// A desk with the sample, the event of 2 March 2016 selected.
struct Bench : Desk {
    Bench() {
        showSample();
        pick(window.model().eventIndex(0, 0));
    }

    void pick(const QModelIndex& index) {
        window.selection().setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }

    const Account& account() { return window.model().chronology()->accounts[0]; }
    void act(Do what) {
        REQUIRE(window.actions()[what].isEnabled());
        window.actions()[what].trigger();
    }

    QLineEdit& titleField() {
        for (QLineEdit* field : window.workspace()->event().findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QStringLiteral("Title of the event")) {
                return *field;
            }
        }
        FAIL("no field for the title");
        std::abort();
    }

    EditPopup& popup() {
        auto* open = qobject_cast<EditPopup*>(QApplication::activePopupWidget());
        REQUIRE(open);
        return *open;
    }

    /// Types into the small field that is open, and Enter.
    void type(const QString& text) {
        EditPopup& open = popup();
        open.field().selectAll();
        QTest::keyClicks(&open.field(), text);
        QTest::keyClick(&open.field(), Qt::Key_Return);
    }

    QString why() {
        QStringList all;
        for (const QLabel* label : window.workspace()->event().findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(u'|');
    }
};

} // namespace

TEST_CASE("F2 turns the title into a field: Enter takes it, Esc leaves it", "[correcting]") {
    Bench bench;
    QAbstractItemModelTester tester(&bench.window.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    bench.act(Do::RenameEvent);
    REQUIRE_FALSE(bench.titleField().isHidden());
    QTest::keyClicks(&bench.titleField(), QStringLiteral("Ostrin buys a crane"));
    QTest::keyClick(&bench.titleField(), Qt::Key_Return);
    CHECK(bench.titleField().isHidden());
    CHECK(bench.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
    CHECK(bench.window.selection().currentIndex() == bench.window.model().eventIndex(0, 0));
    CHECK(bench.why().contains(QStringLiteral("Corrected by you")));
    CHECK(bench.window.actions()[Do::Undo].text() == QStringLiteral("&Undo new title"));

    bench.act(Do::RenameEvent);
    QTest::keyClicks(&bench.titleField(), QStringLiteral("No"));
    QTest::keyClick(&bench.titleField(), Qt::Key_Escape);
    CHECK(bench.account().events[0].title == QStringLiteral("Ostrin buys a crane"));

    bench.act(Do::Undo);
    CHECK(bench.account() == sample::account());
    CHECK_FALSE(bench.window.actions()[Do::Undo].isEnabled());
    bench.act(Do::Redo);
    CHECK(bench.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
}

TEST_CASE("another date moves the event, and it stays selected and in the panel", "[correcting]") {
    Bench bench;
    const DayRange view = bench.window.workspace()->timeline().visibleDays();
    bench.act(Do::RedateEvent);
    bench.type(QStringLiteral("not a date"));
    REQUIRE(bench.popup().isVisible());
    bench.type(QStringLiteral("about May 2022"));
    CHECK_FALSE(QApplication::activePopupWidget());
    const Event& moved = bench.account().events[1];
    CHECK(moved.title == QStringLiteral("Council buys the crane"));
    CHECK(moved.precision == Grain::Month);
    CHECK(bench.window.selection().currentIndex() == bench.window.model().eventIndex(0, 1));
    CHECK(bench.why().contains(QStringLiteral("about May 2022")));
    CHECK(bench.why().contains(QStringLiteral("Corrected by you; the text says")));
    bench.act(Do::Undo);
    CHECK(bench.window.selection().currentIndex() == bench.window.model().eventIndex(0, 0));
    const TimelineView& timeline = bench.window.workspace()->timeline();
    CHECK(QTest::qWaitFor([&] { return timeline.visibleDays().from == Approx(view.from).margin(400); })); // it glides back
}

TEST_CASE("a hidden event is told, and the message has the way back", "[correcting]") {
    Bench bench;
    bench.act(Do::HideEvent);
    REQUIRE(bench.account().events.size() == 1);
    CHECK(bench.window.selection().currentIndex() == bench.window.model().eventIndex(0, 0));
    REQUIRE(bench.message());
    CHECK(bench.message()->what == QStringLiteral("The event is hidden."));
    CHECK(bench.message()->button == QStringLiteral("Undo"));
    bench.message()->act();
    CHECK(bench.account().events.size() == 2);
    CHECK_FALSE(bench.message());
}

TEST_CASE("events are merged and split again", "[correcting]") {
    Bench bench;
    CHECK_FALSE(bench.window.actions()[Do::SplitEvent].isEnabled());
    bench.act(Do::MergeEvent);
    REQUIRE(bench.account().events.size() == 1);
    CHECK(bench.account().events[0].quotes.size() == 2);
    CHECK_FALSE(bench.window.actions()[Do::MergeEvent].isEnabled());
    bench.act(Do::SplitEvent);
    CHECK(bench.account().events.size() == 2);
    bench.act(Do::Undo);
    bench.act(Do::Undo);
    CHECK(bench.account() == sample::account());
}

TEST_CASE("a quote gets another speaker from the names, by typing or none", "[correcting]") {
    Bench bench;
    bench.pick(bench.window.model().quoteIndex(0, 0));
    CHECK_FALSE(bench.window.actions()[Do::RenameMeasure].isEnabled());
    bench.act(Do::ChangeSpeaker);
    SECTION("by arrow") {
        EditPopup& open = bench.popup();
        REQUIRE(open.list().count() == 3);
        QTest::keyClick(&open.field(), Qt::Key_Down);
        QTest::keyClick(&open.field(), Qt::Key_Down);
        QTest::keyClick(&open.field(), Qt::Key_Down);
        QTest::keyClick(&open.field(), Qt::Key_Return);
        CHECK(bench.account().people[bench.account().quotes[0].speaker].name == QStringLiteral("Tor Lund"));
    }
    SECTION("by typing") {
        bench.type(QStringLiteral("Ola Rud"));
        CHECK(bench.account().people[bench.account().quotes[0].speaker].name == QStringLiteral("Ola Rud"));
    }
    SECTION("nobody") {
        QTest::keyClick(&bench.popup().field(), Qt::Key_Down);
        QTest::keyClick(&bench.popup().field(), Qt::Key_Return);
        CHECK(bench.account().quotes[0].speaker == -1);
    }
    SECTION("left") {
        QTest::keyClick(&bench.popup(), Qt::Key_Escape);
        CHECK(bench.account() == sample::account());
    }
    CHECK(bench.window.selection().currentIndex() == bench.window.model().quoteIndex(0, 0));
}

TEST_CASE("what is no quote goes, and its event is selected", "[correcting]") {
    Bench bench;
    bench.pick(bench.window.model().quoteIndex(0, 0));
    bench.act(Do::NotAQuote);
    CHECK(bench.account().quotes.size() == 2);
    CHECK(bench.window.selection().currentIndex() == bench.window.model().eventIndex(0, 0));
    bench.act(Do::Undo);
    CHECK(bench.account() == sample::account());
}

TEST_CASE("a figure gets another measure", "[correcting]") {
    Bench bench;
    bench.pick(bench.window.model().figureIndex(0, 0));
    bench.act(Do::RenameMeasure);
    bench.type(QStringLiteral("yearly income"));
    CHECK(bench.account().figures[0].measure == QStringLiteral("yearly income"));
}

TEST_CASE("an undated quote is attached by menu, and a figure by a drag", "[correcting]") {
    Bench bench;
    bench.pick(bench.window.model().quoteIndex(0, 2));
    bench.act(Do::Attach);
    bench.type(QStringLiteral("speaks"));
    CHECK(bench.account().quotes[2].event == 1);
    CHECK(bench.window.selection().currentIndex() == bench.window.model().quoteIndex(0, 2));
    CHECK(bench.why().contains(QStringLiteral("20 April 2021")));

    ChronologyModel& model = bench.window.model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.figureIndex(0, 1)}));
    CHECK(model.flags(model.figureIndex(0, 1)) & Qt::ItemIsDragEnabled);
    TimelineView& timeline = bench.window.workspace()->timeline();
    QCoreApplication::processEvents();
    const QPointF at = QRectF(timeline.visualRect(model.eventIndex(0, 0))).center();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(timeline.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent over(QPoint(2, 2), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(timeline.viewport(), &over);
    CHECK_FALSE(over.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(timeline.viewport(), &drop);
    CHECK(bench.account().figures[1].event == 0);
    CHECK_FALSE(model.undatedIndex().isValid());
    CHECK_FALSE(bench.window.actions()[Do::Undated].isEnabled());
    bench.act(Do::Undo);
    bench.act(Do::Undo);
    CHECK(bench.account() == sample::account());
}

TEST_CASE("a note is taken when another event is selected", "[correcting]") {
    Bench bench;
    bench.act(Do::NoteEvent);
    auto* note = bench.window.workspace()->event().findChild<NotePage*>();
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("Ask the council."));
    bench.pick(bench.window.model().eventIndex(0, 1));
    CHECK(bench.account().events[0].note == QStringLiteral("Ask the council."));
    CHECK(bench.account().events[1].note.isEmpty());
    CHECK(note->toPlainText().isEmpty());
    bench.pick(bench.window.model().eventIndex(0, 0));
    CHECK(note->toPlainText() == QStringLiteral("Ask the council."));
    bench.act(Do::Undo);
    CHECK(note->toPlainText().isEmpty());
}

TEST_CASE("markup in a correction shows as letters", "[correcting]") {
    Bench bench;
    bench.act(Do::RenameEvent);
    QTest::keyClicks(&bench.titleField(), QStringLiteral("<b>x</b>"));
    QTest::keyClick(&bench.titleField(), Qt::Key_Return);
    for (const QLabel* label : bench.window.workspace()->event().findChildren<QLabel*>()) {
        CHECK((label->textFormat() == Qt::PlainText || !label->text().contains(QStringLiteral("<b>"))));
    }
}

TEST_CASE("a title that is typed is taken when another event is selected", "[correcting]") {
    Bench bench;
    bench.act(Do::RenameEvent);
    QTest::keyClicks(&bench.titleField(), QStringLiteral("Ostrin buys a crane"));
    bench.act(Do::NextEvent);
    CHECK(bench.account().events[0].title == QStringLiteral("Ostrin buys a crane"));
    CHECK(bench.account().events[1].title == sample::account().events[1].title);
    CHECK(bench.window.selection().currentIndex() == bench.window.model().eventIndex(0, 1));
    CHECK(bench.titleField().isHidden());
}

TEST_CASE("a small field goes when other articles come while it is open", "[correcting]") {
    Bench bench;
    bench.act(Do::RedateEvent);
    REQUIRE(bench.popup().isVisible());
    SECTION("other articles") {
        bench.window.showChronology(sample::chronology());
    }
    SECTION("the same, dated anew") {
        bench.window.corrections().takeAnew(sample::chronology());
    }
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("a note under way stays when the articles are dated anew", "[correcting]") {
    Bench bench;
    bench.act(Do::NoteEvent);
    auto* note = bench.window.workspace()->event().findChild<NotePage*>();
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("Ask the coun"));
    bench.window.corrections().takeAnew(sample::chronology());
    CHECK(note->toPlainText() == QStringLiteral("Ask the coun"));
    QTest::keyClicks(note, QStringLiteral("cil."));
    bench.pick(bench.window.model().eventIndex(0, 1));
    CHECK(bench.account().events[0].note == QStringLiteral("Ask the council."));
}

TEST_CASE("an event is bookmarked, found again, and the mark taken back", "[correcting]") {
    Bench bench;
    bench.act(Do::BookmarkEvent);
    CHECK(bench.account().events[0].bookmarked);
    CHECK(bench.window.actions()[Do::BookmarkEvent].isChecked());
    bench.pick(bench.window.model().eventIndex(0, 1));
    CHECK_FALSE(bench.window.actions()[Do::BookmarkEvent].isChecked());
    bench.act(Do::NextBookmark);
    CHECK(bench.window.selection().currentIndex() == bench.window.model().eventIndex(0, 0));
    bench.act(Do::Undo);
    CHECK_FALSE(bench.account().events[0].bookmarked);
    bench.act(Do::Redo);
    bench.act(Do::BookmarkEvent);
    CHECK_FALSE(bench.account().events[0].bookmarked);
}
