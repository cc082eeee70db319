#include "ui/articlemarks.h"

#include "tests/printing.h"
#include "tests/ui/sample.h"

#include <algorithm>

using namespace dateline;

namespace {

QStringList wordsOf(const Account& account, MarkKind kind) {
    QStringList words;
    for (const TextMark& mark : textMarks(account)) {
        if (mark.kind == kind) {
            words << mark.span.of(account.article.text).toString();
        }
    }
    return words;
}

int inside(const QString& words) {
    return sample::spanOf(words).begin + 1;
}

} // namespace

TEST_CASE("quotes are marked without their quotation marks, dates and figures as they stand", "[articlemarks]") {
    const Account account = sample::account();
    CHECK(wordsOf(account, MarkKind::Quote)
        == QStringList{QStringLiteral("It will lift again"),
            QStringLiteral("the crane had \"paid for itself\" with 2.4 million crowns a year"),
            QStringLiteral("Nobody asked the divers")});
    CHECK(wordsOf(account, MarkKind::Date)
        == QStringList{QStringLiteral("March 2, 2016"), QStringLiteral("April 20, 2021")});
    CHECK(wordsOf(account, MarkKind::Figure)
        == QStringList{QStringLiteral("2.4 million crowns"), QStringLiteral("90 tonnes")});
    CHECK(std::ranges::is_sorted(textMarks(account), {}, [](const TextMark& mark) { return mark.span.begin; }));
}

TEST_CASE("a mark over several lines is one for each, only the first begins it", "[articlemarks]") {
    Account account;
    account.article.text = QStringLiteral("“One.\n\n“Two.” end");
    Quote quote;
    quote.content = {0, 13};
    account.quotes = {quote};
    const std::vector<TextMark> marks = textMarks(account);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].first);
    CHECK_FALSE(marks[1].first);
    CHECK(marks[1].span.of(account.article.text).toString() == QStringLiteral("Two."));
}

TEST_CASE("page furniture is not marked, nor is a length of time", "[articlemarks]") {
    Account account = sample::account();
    account.article.furniture.push_back(account.times[0].span);
    account.times[1].timex.type = TimexType::Duration;
    CHECK(wordsOf(account, MarkKind::Date) == QStringList());
}

TEST_CASE("a place in the text means the smallest thing that stands there", "[articlemarks]") {
    const Account account = sample::account();
    CHECK(thingAt(account, inside(QStringLiteral("2.4 million"))) == Lit{-1, -1, 0});
    CHECK(thingAt(account, inside(QStringLiteral("paid for"))) == Lit{-1, 1, -1});
    CHECK(thingAt(account, inside(QStringLiteral("April 20"))) == Lit{1, -1, -1});
    CHECK(thingAt(account, inside(QStringLiteral("council"))) == Lit{0, -1, -1});
    CHECK(thingAt(account, inside(QStringLiteral("Home"))) == Lit{});
}
