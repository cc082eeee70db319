#include "ui/versionslist.h"

#include "app/exports/exporter.h"
#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/markedwords.h"
#include "ui/wordchange.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace dateline;

namespace {

QString labels(const QWidget& widget) {
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        all << label->text();
    }
    for (const MarkedWords* words : widget.findChildren<MarkedWords*>()) {
        all << words->text();
    }
    return all.join(u'\n');
}

/// The marked words of all texts, in order.
QStringList marked(const QWidget& widget) {
    QStringList all;
    for (const MarkedWords* words : widget.findChildren<MarkedWords*>()) {
        for (const Span span : words->marked()) {
            all << span.of(words->text()).toString();
        }
    }
    return all;
}

} // namespace

TEST_CASE("two articles on one event stand side by side with what differs", "[window]") {
    Desk desk;
    const QString folder = QStringLiteral(SOURCE_DIR "/tests/articles/");
    desk.window.open({folder + "ferry-courier.txt", folder + "ferry-herald.txt"});
    REQUIRE(desk.settle());
    const ChronologyModel& model = desk.window.model();
    REQUIRE(model.chronology()->conflicts.size() == 2);
    const int place = model.chronology()->conflicts[0].event;
    CHECK(model.eventIndex(0, model.chronology()->tellings[place][0].event)
        == model.eventIndex(1, model.chronology()->tellings[place][1].event));
    desk.window.selection().setCurrentIndex(model.index(place, 0), QItemSelectionModel::ClearAndSelect);
    VersionsList* versions = desk.window.findChild<VersionsList*>();
    REQUIRE(versions);
    CHECK(versions->versionCount() == 2);
    const QString shown = labels(*versions->widget());
    CHECK(shown.contains("12 passengers"));
    CHECK(shown.contains("14 passengers"));
    CHECK(shown.contains("a long grinding noise"));
    CHECK(shown.contains("a loud grinding noise"));
    CHECK(shown.contains("Saint Clara rams Osmouth pier"));
    CHECK(marked(*versions->widget()) == QStringList{"14", "12", "loud", "long"});
    const QList<QToolButton*> buttons = versions->widget()->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 4);
    buttons[1]->click();
    CHECK(desk.window.selection().currentIndex().data(KindRole).toInt() == ChronologyModel::FigureItem);
    CHECK(desk.window.selection().currentIndex().data(AccountRole).toInt() == 1);
}

TEST_CASE("the words that differ are found, whatever stands round them", "[window]") {
    const auto [own, other, words] = GENERATE(table<QString, QString, QStringList>({
        {"a long grinding noise", "a loud grinding noise", {"long"}},
        {"\u201CA long, grinding noise\u201D", "a long grinding noise.", {}},
        {"We will not go home", "We will go home", {"not"}},
        {"We will go", "We will go home tonight", {}},
        {"twelve of them were old men", "twelve were", {"of them", "old men"}},
        {"", "anything", {}},
        {"all of it", "", {"all of it"}},
    }));
    QStringList found;
    for (const Span span : changedWords(own, other)) {
        found << span.of(own).toString();
    }
    CHECK(found == words);
}

TEST_CASE("long texts are compared from both ends", "[window]") {
    const QString same = QStringLiteral("word ").repeated(300);
    const std::vector<Span> changed = changedWords(same + "here " + same, same + "there " + same);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].of(same + "here " + same) == u"here");
}

TEST_CASE("every form of export has an entry in the menu", "[window]") {
    Desk desk;
    CHECK_FALSE(desk.window.actions().forms().isEnabled());
    CHECK(desk.window.actions().forms().actions().size() == qsizetype(exporters().size()));
    desk.window.openExample();
    REQUIRE(desk.settle());
    CHECK(desk.window.actions().forms().isEnabled());
}
