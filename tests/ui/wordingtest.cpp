#include "ui/wording.h"

#include "app/text/limits.h"
#include "tests/printing.h"
#include "tests/ui/sample.h"

using namespace dateline;

TEST_CASE("every reason for a failure has a sentence of its own", "[wording]") {
    QStringList reasons;
    for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::NotAFile, ErrorCode::NotReadable, ErrorCode::TooLarge,
             ErrorCode::Empty, ErrorCode::Binary, ErrorCode::Encrypted, ErrorCode::Malformed, ErrorCode::Unsupported,
             ErrorCode::Cancelled, ErrorCode::NotWritable}) {
        const Message message = openFailure({QStringLiteral("folder/a.txt"), {code, {}}, false}, false);
        CHECK(message.what == QStringLiteral("a.txt could not be opened."));
        CHECK(message.why.endsWith(u'.'));
        reasons << message.why;
    }
    CHECK(reasons.removeDuplicates() <= 1);
}

TEST_CASE("a text without a publication date says what hangs on it", "[wording]") {
    Account account = sample::account();
    account.article.published.reset();
    CHECK(missingDate(account).what == QStringLiteral("When was this published?"));
    account.events.clear();
    account.times[0].reason = Reason::Unresolved;
    CHECK(missingDate(account).what == QStringLiteral("No event could be placed yet."));
    CHECK(missingDate(account).why.contains(QStringLiteral("“March 2, 2016”")));
}

TEST_CASE("articles in foreign languages are told of once", "[wording]") {
    Account account;
    account.article.path = QStringLiteral("fähre.txt");
    CHECK_FALSE(foreignLanguage({account}));
    Account foreign = account;
    foreign.foreign = true;
    REQUIRE(foreignLanguage({foreign}));
    CHECK(foreignLanguage({foreign})->what == QStringLiteral("fähre.txt is not in English."));
    CHECK(foreignLanguage({account, foreign, foreign})->what == QStringLiteral("2 of 3 articles are not in English."));
}

TEST_CASE("an article that tells more than is kept says so", "[wording]") {
    Account account = sample::account();
    CHECK(!leftOut(account));
    account.eventsLeftOut = 3;
    REQUIRE(leftOut(account));
    CHECK(leftOut(account)->why == QStringLiteral("Only the first 10,000 events are shown."));
    account.quotes.resize(limits::quotes);
    CHECK(leftOut(account)->why.endsWith(QStringLiteral("Only the first 10,000 quotes are shown.")));
}

TEST_CASE("a failed save says what is safe", "[wording]") {
    const Message message = saveFailure(QStringLiteral("none/chart.png"), {ErrorCode::NotWritable, {}});
    CHECK(message.what == QStringLiteral("chart.png could not be written."));
    CHECK(message.why == QStringLiteral("Nothing was left behind."));
}

TEST_CASE("file names with markup or hidden controls stay letters on one line", "[wording]") {
    const Message message = openFailure({QStringLiteral("a\u202Egnp.txt"), {ErrorCode::Empty, {}}, false}, false);
    CHECK(message.what.startsWith(QStringLiteral("\u2068a\u202Egnp.txt\u2069")));
}

TEST_CASE("of several files it says which failed and why, and whether any is shown", "[wording]") {
    const std::vector<OpenProblem> problems{{QStringLiteral("a.txt"), {ErrorCode::Empty, {}}},
        {QStringLiteral("b.txt"), {ErrorCode::NotFound, {}}}, {QStringLiteral("c.txt"), {ErrorCode::NotFound, {}}}};
    const Message some = openFailures(problems, 5);
    CHECK(some.what == QStringLiteral("3 of 5 files could not be opened."));
    CHECK(some.why == QStringLiteral("a.txt: There is no text in it. b.txt: There is no such file. And 1 more."));
    CHECK(openFailures(problems, 3).what == QStringLiteral("None of the 3 files could be opened."));
}
