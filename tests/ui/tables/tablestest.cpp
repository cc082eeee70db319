#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/filter.h"
#include "ui/tables/marktable.h"
#include "ui/tables/matrixview.h"
#include "ui/tables/rowtable.h"

using namespace dateline;

namespace {

const QString brekke = QStringLiteral("Ane Brekke");
const QString lund = QStringLiteral("Tor Lund");

QString cell(RowTable& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

RowTable& tableIn(Desk& desk, Do view) {
    desk.window.actions()[view].trigger();
    return static_cast<MarkTable&>(desk.window.workspace()->topWidget()).table();
}

} // namespace

TEST_CASE("events are a table that sorts by any column and back", "[tables]") {
    Desk desk;
    desk.showSample();
    RowTable& table = tableIn(desk, Do::ViewEvents);
    CHECK(table.isVisible());
    CHECK(table.hasFocus());
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(cell(table, 0, 0) == QStringLiteral("2 Mar 2016"));
    CHECK(cell(table, 0, 1) == QStringLiteral("Council buys the crane"));
    table.sortByColumn(0, Qt::DescendingOrder);
    CHECK(cell(table, 0, 0) == QStringLiteral("20 Apr 2021"));
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(cell(table, 0, 0) == QStringLiteral("2 Mar 2016"));
    CHECK(table.isColumnHidden(table.model()->columnCount() - 1));
}

TEST_CASE("a row of a table and the other panels show the same", "[tables]") {
    Desk desk;
    desk.showSample();
    RowTable& table = tableIn(desk, Do::ViewQuotes);
    REQUIRE(table.model()->rowCount() == 3);
    for (int row = 0; row < 3; ++row) {
        QTest::keyClick(&table, Qt::Key_Down); // the first reaches the first row: the event itself has none
    }
    CHECK(desk.window.selection().currentIndex() == desk.window.model().quoteIndex(0, 2));
    CHECK(desk.text().lit() == Lit{-1, 2, -1});
    desk.window.selection().setCurrentIndex(
        desk.window.model().quoteIndex(0, 1), QItemSelectionModel::ClearAndSelect);
    CHECK(table.currentIndex().row() == 1);
    desk.window.actions()[Do::ViewTimeline].trigger();
    CHECK_FALSE(table.isVisible());
}

TEST_CASE("tables show what the filter lets pass", "[tables]") {
    Desk desk;
    desk.showSample();
    RowTable& table = tableIn(desk, Do::ViewQuotes);
    desk.window.filter().setSpeakers({lund});
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(cell(table, 0, 1) == lund);
    desk.window.filter().setPeriod(Period{day(2016, 1, 1), day(2016, 12, 31)});
    CHECK_FALSE(table.isVisible());
    desk.window.filter().clear();
    CHECK(table.model()->rowCount() == 3);
}

TEST_CASE("quotes are counted by speaker and period", "[tables]") {
    ChronologyModel model;
    const Filter filter(model);
    model.setChronology(sample::chronology());
    const Matrix matrix = countByPeriod(model, filter);
    CHECK(matrix.grain == Grain::Month);
    CHECK(matrix.speakers == QStringList{brekke, lund});
    REQUIRE(matrix.periods.size() == 3);
    CHECK(matrix.periods[0] == Period{day(2016, 3, 1), day(2016, 3, 31)});
    CHECK_FALSE(matrix.periods[2]);
    CHECK(matrix.counts == std::vector<std::vector<int>>{{1, 1, 0}, {0, 0, 1}});
    model.setChronology(nullptr);
    CHECK(countByPeriod(model, filter).speakers.isEmpty());
}

TEST_CASE("periods are no finer than the dates", "[tables]") {
    ChronologyModel model;
    const Filter filter(model);
    Account account = sample::account();
    account.events[0].period = {day(2016, 1, 1), day(2016, 12, 31)};
    account.events[0].precision = Grain::Year;
    model.setChronology(std::make_shared<const Chronology>(makeChronology({account})));
    const Matrix matrix = countByPeriod(model, filter);
    CHECK(matrix.grain == Grain::Year);
    CHECK(matrix.periods[1] == Period{day(2021, 1, 1), day(2021, 12, 31)});
}

TEST_CASE("a cell of the matrix lists its quotes", "[tables]") {
    Desk desk;
    desk.showSample();
    desk.window.actions()[Do::ViewMatrix].trigger();
    auto& matrix = static_cast<MatrixView&>(desk.window.workspace()->topWidget());
    REQUIRE(matrix.cells().rowCount() == 2);
    matrix.setCurrentIndex(matrix.cells().index(0, 0));
    QTest::keyClick(&matrix, Qt::Key_Return);
    CHECK(desk.window.filter().speakers() == QStringList{brekke});
    CHECK(desk.window.workspace()->top() == TopView::Quotes);
    CHECK(static_cast<MarkTable&>(desk.window.workspace()->topWidget()).table().model()->rowCount() == 1);
    desk.window.actions()[Do::ViewMatrix].trigger();
    CHECK(matrix.cells().rowCount() == 2);
    matrix.setCurrentIndex(matrix.cells().index(1, 2));
    QTest::keyClick(&matrix, Qt::Key_Space);
    CHECK(desk.window.filter().onlyUndated());
    CHECK(desk.window.filter().speakers() == QStringList{lund});
    CHECK(desk.window.selection().currentIndex() == desk.window.model().undatedIndex());
}

TEST_CASE("a filter that lets nothing pass empties every table, and dropped fills it again", "[tables]") {
    Desk desk;
    desk.showSample();
    for (const Do view : {Do::ViewMatrix, Do::ViewQuotes, Do::ViewEvents}) {
        desk.window.actions()[view].trigger();
        QApplication::processEvents();
        desk.window.filter().setOnlyBookmarked(true);
        QApplication::processEvents();
        const auto* matrix = qobject_cast<MatrixView*>(&desk.window.workspace()->topWidget());
        const auto rows = [&] { return matrix ? matrix->model()->rowCount() : tableIn(desk, view).model()->rowCount(); };
        CHECK(rows() == 0);
        desk.window.filter().clear();
        QApplication::processEvents();
        CHECK(rows() > 0);
    }
}
