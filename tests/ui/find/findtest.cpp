#include "ui/find/hits.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/corrections.h"
#include "ui/find/findbox.h"

#include <QLabel>

using namespace dateline;

namespace {

std::vector<HitKind> kindsOf(const QString& typed) {
    std::vector<HitKind> kinds;
    for (const Hit& hit : findHits(*sample::chronology(), typed)) {
        kinds.push_back(hit.kind);
    }
    return kinds;
}

FindBox& boxOf(Desk& desk) {
    return *desk.window.findChild<FindBox*>();
}

QString countIn(FindBox& box) {
    for (const QLabel* label : box.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            return label->text();
        }
    }
    return {};
}

} // namespace

TEST_CASE("words are found in any case, in the order of the text", "[find]") {
    const std::vector<Hit> hits = findHits(*sample::chronology(), QStringLiteral("CRANE"));
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].span.begin < hits[1].span.begin);
    CHECK(hits[0].kind == HitKind::Text);
    CHECK(kindsOf(QStringLiteral("airship")).empty());
    CHECK(kindsOf(QStringLiteral("  ")).empty());
}

TEST_CASE("a name finds the quotes of who bears it, also where it does not stand", "[find]") {
    const std::vector<Hit> hits = findHits(*sample::chronology(), QStringLiteral("lund"));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0] == Hit{HitKind::Speaker, 0, sample::spanOf(QStringLiteral("\"Nobody asked the divers,\"")), 2});
    CHECK(hits[1].kind == HitKind::Text);
}

TEST_CASE("a number finds the figure however it is written", "[find]") {
    for (const char* typed : {"2.4 million", "2,400,000", "2400000"}) {
        const std::vector<Hit> hits = findHits(*sample::chronology(), QString::fromLatin1(typed));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0] == Hit{HitKind::Number, 0, sample::spanOf(QStringLiteral("2.4 million crowns")), 0});
    }
    CHECK(kindsOf(QStringLiteral("91")).empty());
}

TEST_CASE("a date finds the events within it, once", "[find]") {
    CHECK(kindsOf(QStringLiteral("2021")) == std::vector{HitKind::Date});
    CHECK(kindsOf(QStringLiteral("March 2016")) == std::vector{HitKind::Date});
    CHECK(kindsOf(QStringLiteral("May 2016")).empty());
}

TEST_CASE("no more hits are looked for than can be walked", "[find]") {
    Account account = sample::account();
    account.article.text = QString(3 * mostHits, u'a');
    CHECK(int(findHits(makeChronology({account}), QStringLiteral("a")).size()) == mostHits);
}

TEST_CASE("what is typed is found at once, counted, and walked round the end", "[find]") {
    Desk desk;
    desk.showSample();
    desk.window.actions()[Do::Find].trigger();
    FindBox& box = boxOf(desk);
    REQUIRE(box.hasFocus());
    QTest::keyClicks(&box, QStringLiteral("crane"));
    CHECK(countIn(box) == QStringLiteral("1 of 3"));
    CHECK(desk.text().textCursor().selectedText() == QStringLiteral("crane"));
    const int first = desk.text().textCursor().position();
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(countIn(box) == QStringLiteral("2 of 3"));
    desk.window.actions()[Do::FindNext].trigger();
    desk.window.actions()[Do::FindNext].trigger();
    CHECK(desk.text().textCursor().position() == first);
    desk.window.actions()[Do::FindPrevious].trigger();
    CHECK(countIn(box) == QStringLiteral("3 of 3"));
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(box.text().isEmpty());
    CHECK_FALSE(box.hasFocus());
    QTest::keyClicks(&box, QStringLiteral("airship"));
    CHECK(countIn(box) == QStringLiteral("Not found"));
}

TEST_CASE("a found figure, quote or event is selected", "[find]") {
    Desk desk;
    desk.showSample();
    FindBox& box = boxOf(desk);
    box.setText(QStringLiteral("2.4 million"));
    CHECK(desk.window.selection().currentIndex() == desk.window.model().figureIndex(0, 0));
    box.setText(QStringLiteral("March 2016"));
    CHECK(desk.window.selection().currentIndex() == desk.window.model().eventIndex(0, 0));
    box.setText(QStringLiteral("Tor Lund"));
    CHECK(desk.window.selection().currentIndex() == desk.window.model().quoteIndex(0, 2));
}

TEST_CASE("hits that come with a correction are walked from the last one backwards", "[find]") {
    Desk desk;
    desk.showSample();
    FindBox& box = boxOf(desk);
    box.setText(QStringLiteral("Zoe Zed"));
    CHECK(countIn(box) == QStringLiteral("Not found"));
    for (const int quote : {0, 1}) {
        const Account& account = desk.window.model().chronology()->accounts[0];
        Edit edit;
        edit.kind = EditKind::Respeak;
        edit.words = anchorOf(account.article.text, account.quotes[std::size_t(quote)].content);
        edit.text = QStringLiteral("Zoe Zed");
        desk.window.corrections().make(0, edit);
    }
    desk.window.actions()[Do::FindPrevious].trigger();
    CHECK(countIn(box) == QStringLiteral("2 of 2"));
}
