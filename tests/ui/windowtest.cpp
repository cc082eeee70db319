// The window as a person uses it: clicks and keys on the offscreen platform.
#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/eventpanel.h"
#include "ui/theme.h"
#include "ui/timeline/minimap.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>

#include <fcntl.h>
#include <sys/stat.h>

using namespace dateline;

namespace {

QColor colourAt(QWidget& widget, const QPoint& place) {
    return widget.grab().toImage().pixelColor(place);
}

/// How many pixels of a widget have a colour.
int pixelsOf(QWidget& widget, const QColor& colour) {
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour;
        }
    }
    return count;
}

} // namespace

TEST_CASE("an empty window waits for an article", "[window]") {
    Desk desk;
    CHECK(desk.window.workspace() == nullptr);
    CHECK_FALSE(desk.window.actions()[Do::ExportChart].isEnabled());
    CHECK(desk.window.actions()[Do::Open].isEnabled());
    CHECK(desk.window.windowTitle() == QStringLiteral("Dateline"));
}

TEST_CASE("an event is chosen and its words are lit, by keyboard", "[window]") {
    Desk desk;
    desk.showSample();
    CHECK(desk.window.windowTitle().startsWith(QStringLiteral("crane.txt — ")));
    CHECK(desk.text().lit() == Lit{0, -1, -1});
    desk.window.actions()[Do::NextEvent].trigger();
    CHECK(desk.text().lit() == Lit{1, -1, -1});
    desk.window.actions()[Do::NextEvent].trigger();
    CHECK(desk.text().lit() == Lit{1, -1, -1});
    desk.window.actions()[Do::FirstEvent].trigger();
    desk.window.actions()[Do::NextQuote].trigger();
    CHECK(desk.text().lit() == Lit{0, 0, -1});
    desk.window.actions()[Do::NextQuote].trigger();
    CHECK(desk.text().lit() == Lit{1, 1, -1});
    desk.window.actions()[Do::NextQuote].trigger();
    CHECK(desk.text().lit() == Lit{-1, 2, -1});
    desk.window.actions()[Do::PreviousQuote].trigger();
    CHECK(desk.text().lit() == Lit{1, 1, -1});
}

TEST_CASE("an overview of all events stands over the timeline and follows it", "[window]") {
    Desk desk;
    desk.showSample();
    const auto* overview = desk.window.findChild<Minimap*>();
    REQUIRE(overview);
    CHECK(overview->isVisible());
    const QPoint below = overview->mapTo(&desk.window, QPoint(0, overview->height()));
    CHECK(desk.window.workspace()->timeline().mapTo(&desk.window, QPoint(0, 0)) == below);
    desk.window.actions()[Do::FitAll].trigger();
    const double whole = overview->window().width();
    desk.window.actions()[Do::ZoomIn].trigger();
    QTest::qWait(200);
    CHECK(overview->window().width() < whole);
}

TEST_CASE("the current quote is marked in the text, in every theme", "[window]") {
    Desk desk;
    desk.showSample();
    desk.window.actions()[Do::NextQuote].trigger();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        desk.appearance.choose(choice);
        QTest::qWait(1);
        const Theme& theme = themeOf(desk.text().palette());
        CHECK(pixelsOf(desk.text(), theme.mark) > 500);
        CHECK(colourAt(desk.text(), {desk.text().width() / 2, desk.text().height() - 30}) == theme.base);
    }
    desk.appearance.choose(ThemeChoice::Light);
}

TEST_CASE("a click in the text selects what stands there", "[window]") {
    Desk desk;
    desk.showSample();
    const QItemSelectionModel& selection = desk.window.selection();
    desk.clickWords(QStringLiteral("Nobody asked the divers"));
    CHECK(selection.currentIndex() == desk.window.model().quoteIndex(0, 2));
    desk.clickWords(QStringLiteral("2.4 million crowns"));
    CHECK(selection.currentIndex() == desk.window.model().figureIndex(0, 0));
    desk.clickWords(QStringLiteral("March 2, 2016"));
    CHECK(selection.currentIndex() == desk.window.model().eventIndex(0, 0));
    desk.clickWords(QStringLiteral("Brekke said the"));
    CHECK(selection.currentIndex() == desk.window.model().eventIndex(0, 1));
}

TEST_CASE("the layers of marks are switched, the current quote stays lit", "[window]") {
    Desk desk;
    desk.showSample();
    const Theme& theme = themeOf(desk.text().palette());
    CHECK(pixelsOf(desk.text(), theme.markSoft) > 500);
    desk.window.actions()[Do::NextQuote].trigger();
    desk.text().setLayerShown(MarkKind::Quote, false);
    CHECK(pixelsOf(desk.text(), theme.markSoft) == 0);
    CHECK(pixelsOf(desk.text(), theme.mark) > 500);
}

TEST_CASE("what has no date is kept in a tray of its own", "[window]") {
    Desk desk;
    desk.showSample();
    desk.window.actions()[Do::Undated].trigger();
    CHECK(desk.window.selection().currentIndex() == desk.window.model().undatedIndex());
    const QList<QLabel*> labels = desk.window.workspace()->event().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](QLabel* label) { return label->text() == QStringLiteral("Without a date"); }));
}

TEST_CASE("a quote is copied with who, when and where from", "[window]") {
    Desk desk;
    desk.showSample();
    desk.window.actions()[Do::NextQuote].trigger();
    desk.window.actions()[Do::CopyQuote].trigger();
    CHECK(QGuiApplication::clipboard()->text()
        == QStringLiteral("“It will lift again” — Ane Brekke, 2 March 2016, Ostrin Post"));
}

TEST_CASE("ten thousand events open and are walked", "[window]") {
    Account account = sample::account();
    const Event one = account.events[0];
    account.events.clear();
    for (int i = 0; i < 10000; ++i) {
        account.events.push_back(one);
        account.events.back().quotes.clear();
        account.events.back().period = {one.period.from + std::chrono::days(i), one.period.to + std::chrono::days(i)};
    }
    account.quotes.clear();
    account.figures.clear();
    Desk desk;
    desk.showSample(std::make_shared<const Chronology>(makeChronology({account})));
    desk.window.actions()[Do::LastEvent].trigger();
    CHECK(desk.window.selection().currentIndex().row() == 9999);
    CHECK(desk.text().lit().event == 9999);
    CHECK_FALSE(desk.window.grab().isNull());
}

TEST_CASE("the theme follows the choice and is remembered", "[window]") {
    Desk desk;
    const QList<QAction*> themes = desk.window.actions().themes().actions();
    REQUIRE(themes.size() == 4);
    themes[2]->trigger();
    CHECK(themeOf(QApplication::palette()).kind == ThemeKind::Dark);
    CHECK(Appearance().choice() == ThemeChoice::Dark);
    themes[3]->trigger();
    CHECK(themeOf(QApplication::palette()).isHighContrast());
    themes[1]->trigger();
    CHECK(themeOf(QApplication::palette()).kind == ThemeKind::Light);
}

TEST_CASE("every action has a name, help and, all but few, keys of its own", "[window]") {
    Desk desk;
    QStringList keys;
    for (const QAction* action : desk.window.actions().all()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->statusTip().isEmpty());
        for (const QKeySequence& shortcut : action->shortcuts()) {
            CHECK_FALSE(keys.contains(shortcut.toString()));
            keys << shortcut.toString();
        }
    }
    CHECK(keys.size() >= desk.window.actions().all().size() - 2);
}

TEST_CASE("a narrow window loses nothing", "[window]") {
    Desk desk;
    desk.showSample();
    desk.window.resize(800, 560);
    QTest::qWait(1);
    CHECK(desk.window.workspace()->event().isVisible());
    CHECK(desk.window.workspace()->source().isVisible());
    CHECK(desk.window.workspace()->timeline().isVisible());
    CHECK(desk.window.width() == 800);
    desk.window.resize(1440, 900);
    QTest::qWait(1);
    CHECK(desk.window.workspace()->event().isVisible());
}

TEST_CASE("markup in a document shows as letters and opens no file", "[window][markup]") {
    Desk desk;
    const QString probe = desk.folder.filePath(QStringLiteral("probe.png"));
    QImage(4, 4, QImage::Format_RGB32).save(probe);
    struct stat before {};
    struct timespec past[2] = {{1000, 0}, {1000, 0}};
    REQUIRE(utimensat(AT_FDCWD, probe.toLocal8Bit().constData(), past, 0) == 0);
    desk.showSample(sample::markup(QStringLiteral("<b>x</b><img src=\"%1\">").arg(probe)));
    desk.window.actions()[Do::NextQuote].trigger();
    desk.window.grab();
    for (QLabel* label : desk.window.findChildren<QLabel*>()) {
        const bool plain = label->textFormat() == Qt::PlainText;
        const bool known
            = !label->text().contains(QStringLiteral("<img")) && !label->text().contains(QStringLiteral("<b>"));
        INFO(label->text().toStdString());
        CHECK((plain || known));
    }
    REQUIRE(stat(probe.toLocal8Bit().constData(), &before) == 0);
    CHECK(before.st_atim.tv_sec == 1000);
}
