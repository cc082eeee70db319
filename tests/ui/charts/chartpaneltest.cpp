#include "ui/charts/chartpanel.h"

#include "tests/printing.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/chartkind.h"
#include "ui/charts/charts.h"
#include "ui/charts/figuremodel.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/png.h"
#include "ui/charts/sentencestrip.h"
#include "ui/charts/svg.h"

#include "app/model/chronologymodel.h"

#include <QActionGroup>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace dateline;

namespace {

QStringList shownTexts(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts;
}

struct Window {
    explicit Window(QSize size, int figures = 12) : panel(model, selection) {
        model.setChronology(std::make_shared<const Chronology>(samples::chronology(figures)));
        panel.setCharts(figures > 0 ? makeCharts(*model.chronology(), samples::railway()) : std::vector<Chart>());
        panel.resize(size);
        panel.show();
        QApplication::processEvents();
    }

    ChartGrid& grid() { return *panel.findChild<ChartGrid*>(); }
    ChartCanvas& canvas(int i = 0) { return grid().canvas(i); }

    void click(int point, int canvasIndex = 0) {
        QTest::mouseClick(
            &canvas(canvasIndex), Qt::LeftButton, {}, canvas(canvasIndex).placeOf(point).center().toPoint());
    }

    int selectedFigure() const {
        const QModelIndex index = selection.currentIndex();
        return index.data(KindRole).toInt() == ChronologyModel::FigureItem ? index.data(IndexRole).toInt() : -1;
    }

    ChronologyModel model;
    QItemSelectionModel selection{&model};
    ChartPanel panel;
};

} // namespace

TEST_CASE("an article without figures says so", "[charts]") {
    Window window({420, 300}, 0);
    CHECK(window.panel.current() == -1);
    CHECK(shownTexts(window.panel).contains("No figures in this article."));
    CHECK_FALSE(shownTexts(window.panel).contains("0 of 0"));
    QSignalSpy saved(&window.panel, &ChartPanel::saveAsked);
    window.panel.copy();
    window.panel.goTo(3);
    window.panel.setTableShown(true);
    CHECK(shownTexts(window.panel).contains("No figures in this article."));
    CHECK(saved.isEmpty());
}

TEST_CASE("a click on a mark selects its figure, and a selected figure rings its mark", "[charts]") {
    Window window({420, 330});
    REQUIRE_FALSE(window.panel.charts().empty());
    const Chart& chart = window.panel.charts().front();
    for (int point = 0; point < int(chart.points.size()); ++point) {
        window.click(point);
        CHECK(window.selectedFigure() == chart.points[point].figure.figure);
        CHECK(window.canvas().selected() == point);
    }
    const QModelIndex other = window.model.figureIndex(0, 2);
    window.selection.setCurrentIndex(other, QItemSelectionModel::ClearAndSelect);
    CHECK(window.canvas().selected() == pointOf(window.canvas().chart(), {0, 2}));
    window.selection.clear();
    CHECK(window.canvas().selected() == -1);
}

TEST_CASE("the keyboard walks the points and leaves paging to the panel", "[charts]") {
    Window window({420, 330});
    const Chart chart = window.panel.charts().front();
    const int last = int(chart.points.size()) - 1;
    window.canvas().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&window.canvas(), Qt::Key_Right);
    CHECK(window.canvas().selected() == 0);
    QTest::keyClick(&window.canvas(), Qt::Key_End);
    CHECK(window.canvas().selected() == last);
    QTest::keyClick(&window.canvas(), Qt::Key_Right);
    CHECK(window.canvas().selected() == last);
    QTest::keyClick(&window.canvas(), Qt::Key_Home);
    CHECK(window.canvas().selected() == 0);
    const int charts = int(window.panel.charts().size());
    QTest::keyClick(&window.canvas(), Qt::Key_PageDown);
    CHECK(window.panel.current() == std::min(1, charts - 1));
}

TEST_CASE("a screen reader is told the chart in words", "[charts]") {
    Window window({420, 330});
    const Chart& chart = window.canvas().chart();
    CHECK(window.canvas().accessibleName() == chart.title);
    CHECK(window.canvas().accessibleDescription() == chart.description);
    window.click(0);
    CHECK(
        window.canvas().accessibleDescription() == "2020: 2.02 million. The line carried 2 million tonnes that year.");
    window.selection.clear();
    CHECK(window.canvas().accessibleDescription() == chart.description);
}

TEST_CASE("saving and copying give the chart on show", "[charts]") {
    Window window({420, 330});
    const PictureLook look{{640, 360}, 3, true};
    window.panel.setLook(look);
    QSignalSpy saved(&window.panel, &ChartPanel::saveAsked);
    window.panel.findChild<QToolButton*>("save")->click();
    CHECK(saved.size() == 1);
    const Chart& chart = window.panel.charts().front();
    CHECK(chartFormat("png")->write(chart, window.panel.look(), *window.model.chronology()) == chartPng(chart, look));
    CHECK(chartFormat("svg")->write(chart, window.panel.look(), *window.model.chronology()) == chartSvg(chart, look));
    window.panel.copy();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    CHECK(QGuiApplication::clipboard()->image().width() == 640 * 3);
    CHECK(copied->text().startsWith("Name\tValue\tUnit\tNote\tSentence\n2020\t2020000\ttonnes\t\tThe line carried"));
    CHECK(copied->html().contains("<td>2020</td><td>2020000</td><td>tonnes</td>"));
    CHECK(copied->hasFormat("image/svg+xml"));
}

TEST_CASE("the figures are a table one key away, tied to the selection", "[charts]") {
    Window window({900, 400});
    auto* table = window.panel.findChild<FigureTable*>();
    QSignalSpy shown(&window.panel, &ChartPanel::tableShownChanged);
    window.panel.findChild<QToolButton*>("table")->click();
    CHECK(table->isVisible());
    CHECK(shown.size() == 1);
    REQUIRE(table->model()->rowCount() == 12);
    CHECK(table->model()->index(3, FigureModel::Value).data().toString() == "5 million tonnes");
    CHECK(table->model()->index(3, FigureModel::Sentence).data().toString()
        == "The line carried 5 million tonnes that year.");
    table->setCurrentIndex(table->model()->index(3, 0));
    CHECK(window.selectedFigure() == 3);
    window.selection.setCurrentIndex(window.model.figureIndex(0, 7), QItemSelectionModel::ClearAndSelect);
    CHECK(table->currentIndex().row() == 7);
    window.panel.setTableShown(false);
    CHECK_FALSE(table->isVisible());
    CHECK(window.grid().isVisible());
}

TEST_CASE("a figure not worth a chart from the first gets one when it is asked for", "[charts]") {
    Window window({420, 330}, 200);
    const int charts = int(window.panel.charts().size());
    window.panel.setCharts({});
    window.selection.setCurrentIndex(window.model.figureIndex(0, 9), QItemSelectionModel::ClearAndSelect);
    REQUIRE(charts > 0);
    window.panel.selectFigure({0, 9});
    REQUIRE(window.panel.charts().size() == 1);
    CHECK(window.canvas().selected() == pointOf(window.canvas().chart(), {0, 9}));
}

TEST_CASE("a narrow panel fills itself with one chart, a wide one shows them side by side", "[charts]") {
    Window window({420, 400});
    CHECK(window.grid().single());
    CHECK(window.grid().count() == 1);
    CHECK(window.canvas().height() == window.grid().viewport()->height());
    window.panel.resize(1200, 800);
    QApplication::processEvents();
    CHECK_FALSE(window.grid().single());
    CHECK(window.grid().count() == std::min(12, int(window.panel.charts().size())));
    window.click(0);
    auto* strip = window.panel.findChild<SentenceStrip*>();
    CHECK(strip->isVisible());
    CHECK(strip->sentence().startsWith("The line carried"));
}

TEST_CASE("another form can be chosen where several suit", "[charts]") {
    Window window({420, 330});
    auto* forms = window.panel.findChild<QToolButton*>("forms");
    const auto offered = [&] {
        Q_EMIT forms->menu()->aboutToShow();
        return forms->menu()->actions();
    };
    const Chart first = window.panel.charts().front();
    const std::vector<const ChartKind*> suiting = suitingKinds(first);
    REQUIRE(suiting.size() > 1);
    CHECK(first.kind == suiting.front());
    for (std::size_t i = 0; i < suiting.size(); ++i) {
        INFO(suiting[i]->id);
        REQUIRE(offered().size() == qsizetype(suiting.size()));
        CHECK(offered()[qsizetype(i)]->text() == suiting[i]->suits(first));
        offered()[qsizetype(i)]->trigger();
        CHECK(window.panel.charts().front().kind == suiting[i]);
        CHECK(window.canvas().chart().kind == suiting[i]);
        for (const QAction* form : offered()) {
            CHECK(form->isChecked() == (form == forms->menu()->actions()[qsizetype(i)]));
            CHECK((form->actionGroup() && form->actionGroup()->isExclusive())); // menus mark it as one of several
        }
    }
    window.panel.goTo(5);
    CHECK(window.panel.charts()[5].kind == &numberCard);
    CHECK(offered().size() == qsizetype(suitingKinds(window.panel.charts()[5]).size()));
    CHECK(offered().front()->text() == window.panel.charts()[5].reason);
}

TEST_CASE("the menu of the button sets how pictures look", "[charts]") {
    Window window({420, 330});
    const QList<QAction*> actions = window.panel.findChild<QToolButton*>("save")->menu()->actions();
    const auto choose = [&](const QString& words) {
        for (QAction* action : actions) {
            if (action->text().startsWith(words)) {
                action->trigger();
                CHECK(action->isChecked());
            }
        }
    };
    choose("Web");
    CHECK(window.panel.look().size == QSizeF(600, 337.5));
    choose(QString::fromUtf8("4×"));
    CHECK(window.panel.look().scale == 4);
    choose("On a dark");
    choose("With computed");
    CHECK(window.panel.look().dark);
    CHECK(window.panel.look().computed);
    CHECK(window.panel.look().exact);
}

TEST_CASE("a hovered mark tells its sentence, a bare place why the chart has its form", "[charts]") {
    Window window({420, 330});
    const auto tipAt = [&](QPoint place) {
        QHelpEvent event(QEvent::ToolTip, place, window.canvas().mapToGlobal(place));
        QApplication::sendEvent(&window.canvas(), &event);
        return QToolTip::text();
    };
    CHECK(
        tipAt(window.canvas().placeOf(0).center().toPoint()) == "<p>The line carried 2 million tonnes that year.</p>");
    CHECK(tipAt({2, 2}) == QStringLiteral("<p>%1</p>").arg(window.canvas().chart().reason));
}
