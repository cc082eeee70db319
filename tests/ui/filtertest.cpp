#include "ui/filter.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/chip.h"
#include "ui/filterrow.h"
#include "ui/speakers.h"
#include "ui/speakerspanel.h"
#include "ui/timeline/timelineview.h"

#include <QLineEdit>
#include <QListView>

using namespace dateline;

namespace {

const QString brekke = QStringLiteral("Ane Brekke");
const QString lund = QStringLiteral("Tor Lund");

Account crowded() {
    Account account = sample::account();
    for (int i = 0; i < 9; ++i) {
        const QString name = QStringLiteral("Speaker %1").arg(i);
        account.people.push_back({name, {}, PersonKind::Person, Gender::Unknown, {}});
        Quote quote = account.quotes[2];
        quote.speaker = int(account.people.size()) - 1;
        account.quotes.push_back(quote);
    }
    return account;
}

int shownRows(QListView& list) {
    int shown = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        shown += !list.isRowHidden(row);
    }
    return shown;
}

} // namespace

TEST_CASE("speakers are counted over all quotes, nobody last", "[filter]") {
    Account account = sample::account();
    CHECK(countSpeakers(makeChronology({account})) == std::vector<SpeakerCount>{{brekke, 2}, {lund, 1}});
    account.quotes[0].speaker = -1;
    account.quotes[1].speaker = 1;
    CHECK(countSpeakers(makeChronology({account})) == std::vector<SpeakerCount>{{lund, 2}, {{}, 1}});
}

TEST_CASE("a filter lets pass the quotes of its speakers and their events", "[filter]") {
    ChronologyModel model;
    Filter filter(model);
    model.setChronology(sample::chronology());
    CHECK(filter.passes(model.quoteIndex(0, 2)));
    CHECK(filter.parts().empty());
    filter.setSpeakers({lund});
    CHECK_FALSE(filter.passes(model.eventIndex(0, 0)));
    CHECK_FALSE(filter.passes(model.quoteIndex(0, 0)));
    CHECK_FALSE(filter.passes(model.figureIndex(0, 0)));
    CHECK(filter.passes(model.undatedIndex()));
    CHECK(filter.passes(model.quoteIndex(0, 2)));
    CHECK(filter.passingEvents() == 0);
    filter.toggleSpeaker(brekke);
    CHECK(filter.passingEvents() == 2);
    REQUIRE(filter.parts().size() == 2);
    CHECK(filter.parts()[0].words == lund);
    filter.parts()[0].drop();
    CHECK(filter.speakers() == QStringList{brekke});
    model.setChronology(sample::chronology());
    CHECK_FALSE(filter.isOn());
}

TEST_CASE("a speaker who lost the last quote leaves the filter", "[filter]") {
    ChronologyModel model;
    Filter filter(model);
    model.setChronology(sample::chronology());
    filter.setSpeakers({lund});
    Account account = sample::account();
    account.quotes[2].speaker = 0;
    model.correctChronology(std::make_shared<const Chronology>(makeChronology({account})));
    CHECK_FALSE(filter.isOn());
}

TEST_CASE("choosing a speaker filters timeline and quotes, the chip's x shows all again", "[filter][window]") {
    Desk desk;
    desk.showSample();
    const auto entries = [&] { return desk.window.workspace()->timeline().timelineLayout().entries().entries.size(); };
    auto* row = desk.window.findChild<FilterRow*>();
    REQUIRE(row);
    CHECK_FALSE(row->isVisible());
    CHECK(entries() == 2);
    QListView& list = desk.window.workspace()->speakers().list();
    REQUIRE(list.model()->rowCount() == 2);
    CHECK(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Ane Brekke, 2 quotes"));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    CHECK(desk.window.filter().speakers() == QStringList{lund});
    CHECK(list.model()->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(row->isVisible());
    CHECK(entries() == 0);
    CHECK(desk.window.selection().currentIndex() == desk.window.model().undatedIndex());
    auto* chip = row->findChild<DropChip*>();
    REQUIRE(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK_FALSE(desk.window.filter().isOn());
    CHECK_FALSE(row->isVisible());
    CHECK(entries() == 2);
}

TEST_CASE("speakers are chosen by keyboard", "[filter][window]") {
    Desk desk;
    desk.showSample();
    QListView& list = desk.window.workspace()->speakers().list();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK_FALSE(desk.window.filter().isOn());
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(desk.window.filter().speakers() == QStringList{lund});
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(desk.window.filter().speakers() == QStringList{lund, brekke});
    auto* chip = desk.window.findChild<DropChip*>();
    REQUIRE(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(desk.window.filter().speakers() == QStringList{brekke});
    QTest::keyClick(&list, Qt::Key_Escape);
    CHECK_FALSE(desk.window.filter().isOn());
}

TEST_CASE("many speakers can be searched", "[filter][window]") {
    Desk desk;
    desk.showSample();
    SpeakersPanel& panel = desk.window.workspace()->speakers();
    CHECK_FALSE(panel.search().isVisible());
    desk.showSample(std::make_shared<const Chronology>(makeChronology({crowded()})));
    REQUIRE(panel.search().isVisible());
    CHECK(shownRows(panel.list()) == 11);
    QTest::keyClicks(&panel.search(), QStringLiteral("speaker 4"));
    CHECK(shownRows(panel.list()) == 1);
    QTest::keyClick(&panel.search(), Qt::Key_Return);
    QTest::keyClick(&panel.list(), Qt::Key_Space);
    CHECK(desk.window.filter().speakers() == QStringList{QStringLiteral("Speaker 4")});
    desk.window.actions()[Do::ShowSpeakers].trigger();
    CHECK_FALSE(panel.isVisible());
}

TEST_CASE("an ampersand in a speaker's name makes no key", "[filter]") {
    const DropChip chip(QStringLiteral("Lund & &Brekke"));
    CHECK(chip.shortcut().isEmpty());
    CHECK(chip.text() == QStringLiteral("Lund & &Brekke"));
}

TEST_CASE("a period, an article, bookmarks and unsure dates are reasons too", "[filter]") {
    ChronologyModel model;
    Filter filter(model);
    Account first = sample::account();
    first.events[0].bookmarked = true;
    first.events[1].unsure = true;
    Account second = sample::account();
    second.article.path = QStringLiteral("other.txt");
    second.events.pop_back();
    second.events[0].period = {day(2018, 1, 1), day(2018, 1, 1)};
    second.events[0].title = QStringLiteral("Something else");
    second.quotes[1].event = -1;
    second.figures[0].event = -1;
    model.setChronology(std::make_shared<const Chronology>(makeChronology({first, second})));
    REQUIRE(model.eventCount() == 3);
    filter.setPeriod(Period{day(2016, 1, 1), day(2018, 12, 31)});
    CHECK(filter.passingEvents() == 2);
    CHECK_FALSE(filter.passes(model.undatedIndex()));
    filter.setArticle(1);
    CHECK(filter.passingEvents() == 1);
    CHECK(filter.passes(model.eventIndex(1, 0)));
    CHECK(filter.parts().size() == 2);
    filter.parts()[0].drop();
    filter.parts()[0].drop();
    CHECK_FALSE(filter.isOn());
    filter.setOnlyBookmarked(true);
    CHECK(filter.passes(model.eventIndex(0, 0)));
    CHECK(filter.passingEvents() == 1);
    filter.clear();
    filter.setOnlySure(true);
    CHECK_FALSE(filter.passes(model.eventIndex(0, 1)));
    CHECK(filter.passingEvents() == 2);
}
