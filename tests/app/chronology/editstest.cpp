#include "app/chronology/edits.h"

#include "tests/app/chronology/mill.h"
#include "tests/printing.h"

using namespace dateline;

TEST_CASE("every kind of edit has an id that leads back to it", "[edits]") {
    for (const EditKind kind : allEditKinds) {
        CHECK(editKind(editId(kind)) == kind);
    }
    CHECK_FALSE(editKind(u"rewrite"));
}

TEST_CASE("keys stand for the event, the quote and the figure they were made of", "[edits]") {
    const Account account = mill::account();
    REQUIRE(account.events.size() == 3);
    for (int event = 0; event < 3; ++event) {
        CHECK(eventOf(account, keyOf(account, event)) == event);
    }
    for (int quote = 0; quote < int(account.quotes.size()); ++quote) {
        CHECK(quoteOf(account, anchorOf(account.article.text, account.quotes[quote].content)) == quote);
    }
    for (int figure = 0; figure < int(account.figures.size()); ++figure) {
        CHECK(figureOf(account, anchorOf(account.article.text, account.figures[figure].span)) == figure);
    }
}

TEST_CASE("an event is known again when its date counts otherwise, but no other is taken for it", "[edits]") {
    const Account account = mill::account();
    EventKey key = keyOf(account, 0);
    key.value = QStringLiteral("1916-03-02");
    CHECK(eventOf(account, key) == 0);
    key.sentence.span = {0, 4};
    CHECK(eventOf(account, key) == -1);
}

TEST_CASE("of two events in one sentence with the same words, none is guessed", "[edits]") {
    Account account;
    account.article.text = QStringLiteral("It opened on Monday and closed on Monday.");
    account.sentences = {{0, int(account.article.text.size())}};
    for (const int begin : {13, 34}) {
        Event event;
        event.period = {day(2031, 5, unsigned(begin) % 28 + 1), day(2031, 5, unsigned(begin) % 28 + 1)};
        event.title = QStringLiteral("It opened");
        event.spans = account.sentences;
        event.time = int(account.times.size());
        TimeMention time;
        time.span = {begin, begin + 6};
        time.timex = *parseTimex3(toIso(event.period.from));
        account.times.push_back(time);
        account.events.push_back(event);
    }
    CHECK(eventOf(account, keyOf(account, 0)) == 0);
    CHECK(eventOf(account, keyOf(account, 1)) == 1);
    EventKey key = keyOf(account, 1);
    key.value = QStringLiteral("2030-01-01");
    CHECK(eventOf(account, key) == -1);
}

TEST_CASE("dates are read as people type them", "[edits]") {
    const auto typed = [](const char* text) {
        const std::optional<EventDate> date = readDate(QString::fromLatin1(text));
        return date ? toIso(date->period.from) + u'/' + toIso(date->period.to) + u' ' + grainId(date->precision) + u' '
                + modId(date->mod)
                    : QStringLiteral("-");
    };
    CHECK(typed("2021-04-20") == QStringLiteral("2021-04-20/2021-04-20 day "));
    CHECK(typed("20 April 2021") == QStringLiteral("2021-04-20/2021-04-20 day "));
    CHECK(typed(" April  20, 2021 ") == QStringLiteral("2021-04-20/2021-04-20 day "));
    CHECK(typed("April 2021") == QStringLiteral("2021-04-01/2021-04-30 month "));
    CHECK(typed("2021") == QStringLiteral("2021-01-01/2021-12-31 year "));
    CHECK(typed("about March 2016") == QStringLiteral("2016-03-01/2016-03-31 month APPROX"));
    CHECK(typed("the first quarter of 2020") == QStringLiteral("2020-01-01/2020-03-31 quarter "));
    CHECK(typed("from 2015 to 2017") == QStringLiteral("2015-01-01/2017-12-31 year "));
    for (const char* none : {"", "the mill", "last month", "Friday", "2021-02-30", "in 2016 and the mill closed"}) {
        CHECK(typed(none) == QStringLiteral("-"));
    }
}

TEST_CASE("edits of the article: the last headline and publication date count, blocks go back", "[edits]") {
    const auto edit = [](EditKind kind, const char* text) { return Edit{kind, {}, {}, {}, QString::fromUtf8(text), {}}; };
    Article read;
    read.text = QStringLiteral("Rain fell.\n\nFerries stopped.");
    read.title = QStringLiteral("Rain");
    read.leftOut = {{12, QStringLiteral("A caption")}, {28, QStringLiteral("Related")}};
    CHECK(correctArticle(read, {}) == read);
    CHECK(correctArticle(read, {edit(EditKind::Publish, "soon"), edit(EditKind::PutBack, "Other words")}) == read);
    const Article now = correctArticle(read,
        {edit(EditKind::Publish, "2021-06-01"), edit(EditKind::Publish, "2021-06-02"), edit(EditKind::Headline, "Storm"),
            edit(EditKind::PutBack, "A caption")});
    CHECK(now.published == parseTimex3(u"2021-06-02"));
    CHECK(now.publishedFrom == Evidence::Given);
    CHECK(now.title == QStringLiteral("Storm"));
    CHECK(now.titleFrom == Evidence::Given);
    CHECK(now.text == QStringLiteral("Rain fell.\n\nA caption\n\nFerries stopped."));
    CHECK(now.leftOut == std::vector<LeftOut>{{39, QStringLiteral("Related")}});
    CHECK_FALSE(changesArticle(EditKind::Retitle));
}
